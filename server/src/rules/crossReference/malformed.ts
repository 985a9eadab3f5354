import { distance } from 'fastest-levenshtein';
import type { Bulletin, CrossReferenceGroup, Issue, Parenthesis } from '../../bulletin/bulletin.ts';
import { dateOfIssue, isExact } from '../../calendar/dateOfIssue.ts';
import { formatDays } from '../../calendar/format.ts';
import { compareDates, type PlainDate } from '../../calendar/plainDate.ts';
import { foldName } from '../../publication/foldName.ts';
import { skipSpace } from '../../syntax/characters.ts';
import { seeAt } from '../../syntax/crossReference.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import { replace } from '../edits.ts';
import { eachGloss } from '../references.ts';
import { defineRule, type Fix, type Report } from '../rule.ts';

export const crossReferenceMalformed = defineRule({
  id: 'cross-reference/malformed',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A cross-reference that names no day, or a publication or place that is surely misspelt.',
    why:
      'A cross-reference leads to a day of a publication, or to a place in the same issue (B-82, B-83). Without a day nobody can follow it, and numbers of ' +
      'issues are not what readers have at hand.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (see the Monitor, No. 155). A third is expected (see the Monitor).
                                                      ^^^^^^^ cross-reference/malformed
                                                                                    ^^^^^^^^^^^^^^^^^ cross-reference/malformed

It comes from Galdre (BNS, August 25; see also the Monitor, vol. 5, no. 154).
                                                            ^^^^^^^^^^^^^^^ cross-reference/malformed
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (see the Montior, August 25). A captain has apologized (see bellow).
                                             ^^^^^^^ cross-reference/malformed
                                                                                                ^^^^^^ cross-reference/malformed

A CAPTAIN APOLOGIZES.

Nobody had asked him to (BNS, August 25).
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (see the Monitor, August 25). The pier is new (see the map).
`,
    ],
  },
  check(bulletin, report) {
    eachGloss(bulletin, (parenthesis) => {
      const gloss = glossFault(bulletin, parenthesis);
      if (gloss) report(gloss);
    });
    for (const { parenthesis } of bulletin.references) {
      for (const group of parenthesis.groups) {
        if (group.role !== 'crossReference') continue;
        const name = nameFault(bulletin, group);
        if (name) report(name);
        const date = dateFault(bulletin, group);
        if (date) report(date);
      }
    }
  },
});

/** `(see the Monitor)`, `(see bellow)`: what begins as a cross-reference does, and is read as none. */
function glossFault(bulletin: Bulletin, { node }: Parenthesis): Report | null {
  const { text } = bulletin.tree;
  const target = node.closed ? seeAt(text, node.start + 1, node.end - 1) : 0;
  if (target === 0) return null;
  const written = text.slice(target, node.end - 1).replace(/\.$/, '');
  const name = written.replace(/[,.;].*/s, '');
  if (/^(?:the\s+)?\p{Lu}/u.test(name) && isPublication(bulletin, name)) {
    return { start: node.start, end: node.end, message: 'This cross-reference names no day.' };
  }
  const place = PLACES.find((known) => distance(written.toLowerCase(), known) === 1);
  if (!place) return null;
  const span = { start: target, end: target + written.length };
  return {
    ...span,
    message: `Did you mean “${place}”?`,
    fix: { title: `Change to “${place}”`, safe: false, edits: [replace(span, place)] },
  };
}

/** Whether a publication is called so: a known one, or the one whose name stands in the header. */
function isPublication({ knowledge, issue }: Bulletin, name: string): boolean {
  return (
    knowledge.publications.find(name) !== null ||
    (issue !== null && foldName(name) === foldName(issue.publication.name))
  );
}

const PLACES: readonly string[] = ['below', 'above', 'above item', 'item above', 'item below', 'next item'];

/** A publication that nobody knows, and whose name is surely a slip of a known one. */
function nameFault({ knowledge, tree }: Bulletin, { publication }: CrossReferenceGroup): Report | null {
  if (!publication || publication.publication) return null;
  const meant = knowledge.publications.suggest(publication.name);
  if (!meant) return null;
  const { end } = publication;
  const article = /^the\s/i.test(publication.written)
    ? skipSpace(tree.text, publication.start + 3, end)
    : publication.start;
  const span = { start: article, end };
  return {
    ...span,
    message: `No publication is called “${publication.name}”. Did you mean “${meant.name}”?`,
    fix: { title: `Change to “${meant.name}”`, safe: false, edits: [replace(span, meant.name)] },
  };
}

/** Numbers in the place of days: one of them, or a list. */
function dateFault(bulletin: Bulletin, { publication, dates }: CrossReferenceGroup): Report | null {
  if (!publication || !isPublication(bulletin, publication.name)) return null;
  const numbers = dates.filter(({ node }) => node.kind === 'number');
  const [first] = numbers;
  const last = numbers.at(-1);
  if (!first || !last) return null;
  return {
    start: first.start,
    end: last.end,
    message: 'A cross-reference names the day of the issue, not its number.',
    fix: publication.publication === bulletin.issue?.publication ? daysOfNumbers(bulletin, numbers) : null,
  };
}

/** The days of earlier issues of the same volume, each alone or from one to another, where the calendar is sure of all of them. */
function daysOfNumbers({ issue, tree }: Bulletin, numbers: CrossReferenceGroup['dates']): Fix | null {
  if (!issue) return null;
  const edits: TextEdit[] = [];
  const written: string[] = [];
  let month = 0;
  for (const { node } of numbers) {
    // Of another year or volume: `No. 4/150`.
    if (node.year !== null || /Vol|\//.test(tree.text.slice(node.start, node.end))) return null;
    const from = dayOfNumber(issue, node.number);
    const to = dayOfNumber(issue, node.lastNumber);
    if (!from || !to || compareDates(from, to) > 0) return null;
    const days = formatDays(from, to);
    const isOfMonthBefore = from.month === month && to.month === month;
    edits.push(replace(node, isOfMonthBefore ? days.slice(days.indexOf(' ') + 1) : days));
    written.push(days);
    month = to.month;
  }
  return { title: `Change to ${written.join(', ')}`, safe: false, edits };
}

/** The day of an earlier issue of the same volume; null where the calendar is not sure of it. */
function dayOfNumber({ publication: { calendar }, ...issue }: Issue, number: number | null): PlainDate | null {
  if (!calendar) return null;
  if (issue.volume === null || issue.number === null || number === null || number >= issue.number) return null;
  const found = dateOfIssue(calendar, issue.volume, number);
  return found && isExact(found) ? found.date : null;
}
