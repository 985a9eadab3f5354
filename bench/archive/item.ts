/** One stored item in the style of its year, from word lists. */
import { formatMonthDay } from '../../server/src/calendar/format.ts';
import { addDays } from '../../server/src/calendar/plainDate.ts';
import type { PlannedIssue } from './issues.ts';
import type { Random } from './random.ts';
import { ACTORS, ACTS, ASIDES, GLOSSES, OBJECTS, QUOTED, SETTINGS, SOURCES, TITLES } from './words.ts';

/** Where citations stand, by FORMAT 4.1, and the typography of FORMAT 7. */
interface Habits {
  readonly placement: 'none' | 'note' | 'after' | 'inside';
  readonly isCurly: boolean;
  readonly isTeaserInCaps: boolean;
}

const PARAGRAPHS = 6;
/** With this many, an item comes to some 4.1 kB. */
const SENTENCES = [5, 8] as const;
/** Of 187 stored items, so many had their header first and no headline, or the headline first with or without blank lines. */
const LAYOUTS = { headerFirst: 151 / 187, spaced: 20 / 187 };
const WITH_TEASER = 109 / 187;

/** The title of an item of an issue: the same for the item itself and for the teaser before it. */
function titleOf(issue: PlannedIssue, index: number): string {
  return TITLES[(issue.number * 7 + index * 3 + issue.volume) % TITLES.length] ?? TITLES[0];
}

/** The text of the item with this index, as an archive keeps it. */
export function itemText(issue: PlannedIssue, index: number, isLast: boolean, random: Random): string {
  const habits = habitsOf(issue);
  const header = `Publication: Monitor Volume: ${issue.volume} Issue: ${issue.number}`;
  const headline = `${titleOf(issue, index).toUpperCase()}.`;
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => paragraph(issue, habits, random));
  const next = `${titleOf(issue, index + 1)}.`;
  const teaser = habits.isTeaserInCaps ? next.toUpperCase() : next;
  const end = isLast || !random.chance(WITH_TEASER) ? [] : [teaser];
  const layout = random.next();
  if (layout < LAYOUTS.headerFirst) return [header, ...paragraphs, ...end].join('\n\n');
  if (layout < LAYOUTS.headerFirst + LAYOUTS.spaced) return [headline, header, ...paragraphs, ...end].join('\n\n');
  return [headline, header, ...paragraphs, ...end].join('\n');
}

function habitsOf({ date: { year, month } }: PlannedIssue): Habits {
  const months = year * 12 + month;
  const placement =
    months < 1995 * 12 + 9 ? 'none' : months < 1996 * 12 + 4 ? 'note' : months < 1998 * 12 + 9 ? 'after' : 'inside';
  const isLate = months >= 1998 * 12 + 5;
  return { placement, isCurly: isLate, isTeaserInCaps: isLate };
}

function paragraph(issue: PlannedIssue, habits: Habits, random: Random): string {
  const count = random.integer(...SENTENCES);
  const sentences = Array.from({ length: count }, (_, index) => {
    const body = sentence(habits, random, index === 1 && random.chance(0.25));
    return index === count - 1 ? cited(body, issue, habits, random) : `${body}.`;
  });
  return sentences.join(' ');
}

/** Without its period. */
function sentence({ isCurly }: Habits, random: Random, hasGloss: boolean): string {
  const kind = random.next();
  const actor = ascii(random.pick(ACTORS), isCurly);
  const gloss = hasGloss ? ` (${random.pick(GLOSSES)})` : '';
  if (kind < 0.2) return ascii(random.pick(ASIDES), isCurly).slice(0, -1);
  if (kind < 0.35) {
    const said = random.pick(QUOTED);
    return `${actor}${gloss} called ${random.pick(OBJECTS)} ${isCurly ? `“${said}”` : `"${said}"`} ${random.pick(SETTINGS)}`;
  }
  return `${actor}${gloss} ${random.pick(ACTS)} ${random.pick(OBJECTS)} ${random.pick(SETTINGS)}`;
}

function cited(body: string, issue: PlannedIssue, { placement }: Habits, random: Random): string {
  switch (placement) {
    case 'none':
      return `${body}, ${random.pick(SOURCES)} reported.`;
    case 'note':
      return `${body}. (${random.integer(1, 20)})`;
    case 'after':
      return `${body}. ${citation(issue, random)}`;
    case 'inside':
      return `${body} ${citation(issue, random)}.`;
  }
}

function citation(issue: PlannedIssue, random: Random): string {
  const day = (): string => formatMonthDay(addDays(issue.date, -random.pick([0, 1, 1, 1, 1, 2, 3])));
  const sources = random.some(SOURCES, random.pick([1, 1, 1, 1, 1, 1, 2, 2, 3])).join(', ');
  const second = random.chance(0.05) ? `; ${random.pick(SOURCES)}, ${day()}` : '';
  const reference = random.chance(0.08) ? `; see also the Monitor, ${formatMonthDay(addDays(issue.date, -7))}` : '';
  // One slip in two hundred citations.
  const comma = random.chance(0.005) ? ',' : ', ';
  return `(${sources}${comma}${day()}${second}${reference})`;
}

function ascii(text: string, isCurly: boolean): string {
  return isCurly ? text : text.replaceAll('’', "'");
}
