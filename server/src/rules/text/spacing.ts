import type { Bulletin } from '../../bulletin/bulletin.ts';
import { COMMA, isLetter, isLetterOrDigit, isLower, isUpper, PERIOD } from '../../syntax/characters.ts';
import type { ProseMarks } from '../../syntax/prose.ts';
import { insert, replace } from '../edits.ts';
import { eachReference, explainedByCitation, trailingMark } from '../references.ts';
import { defineRule, type Report } from '../rule.ts';
import { FUNCTION_WORDS } from './functionWords.ts';
import { judgedProse } from './judgedProse.ts';

export const spacing = defineRule({
  id: 'text/spacing',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'Too many spaces between words, a space before a mark or just inside parentheses, or none after a mark.',
    why:
      'One space stands between words, none before a mark, and one after it. Two spaces after each sentence, as typists learned it, are a habit and not ' +
      'reported where the document has it; nor are the columns of tables. What stands in citations has rules of its own.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two  ferries , both old,tied up there.They were late(BNS, August 25).
   ^^ text/spacing
            ^^ text/spacing
                       ^^ text/spacing
                                     ^^ text/spacing
                                                   ^^ text/spacing
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

At 08:30 a.m. two ferries tied up . . . there, for 1,500 dollars (see www.pier.Esk and J.K. Holm of the U.S.S.R., August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const endsInMark = new Set<number>();
    eachReference(bulletin, (parenthesis) => {
      if (trailingMark(text, parenthesis)) endsInMark.add(parenthesis.end);
    });
    const isExplained = explainedByCitation(bulletin);
    const twoBehindSentences = hasTypistsHabit(bulletin);
    const mayHold = (marks: ProseMarks): boolean => hasGapsOrTightLetters(marks) || innerGaps(text, marks).length > 0;
    for (const prose of judgedProse(bulletin, mayHold)) {
      const { marks } = prose;
      const found = [
        ...(isSetInColumns(text, marks) ? [] : marks.wideGaps).flatMap(
          (at) => wideGap(text, at, twoBehindSentences) ?? [],
        ),
        ...marks.spacedStops.flatMap((at) => spacedStop(text, at, marks) ?? []),
        ...marks.tightLetters.flatMap((at) => tightLetter(text, at) ?? []),
        ...innerGaps(text, marks).filter(({ end }) => !endsInMark.has(end)),
      ];
      for (const each of found.sort((a, b) => a.start - b.start)) {
        // A gap around a review mark is none of the author's.
        if (prose.isSound(each) && !isExplained(each) && bulletin.reading.isWhole(each)) report(each);
      }
    }
    for (const { parenthesis } of bulletin.references) {
      const { start, end, node } = parenthesis;
      if (isLetterOrDigit(text.charCodeAt(start - 1)) || isPeriodOrComma(text.charCodeAt(start - 1))) {
        report(missing(start, 'A space is missing before this parenthesis.'));
      }
      if (node.closed && isLetterOrDigit(text.charCodeAt(end)))
        report(missing(end, 'A space is missing after this parenthesis.'));
    }
  },
});

function hasGapsOrTightLetters({ wideGaps, spacedStops, tightLetters }: ProseMarks): boolean {
  return wideGaps.length + spacedStops.length + tightLetters.length > 0;
}

/** Fewer double spaces after sentences are slips. */
const FEWEST_OF_A_HABIT = 3;

/** Longer gaps set columns. */
const LONGEST_SLIP = 3;

/** Whether two spaces stand after most of the sentences that have any gap after them. */
function hasTypistsHabit(bulletin: Bulletin): boolean {
  const { text } = bulletin.tree;
  let wide = 0;
  let others = 0;
  for (const { wideGaps } of bulletin.prose()) {
    for (const at of wideGaps) {
      if (endsSentence(text, at - 1)) wide++;
      else others++;
    }
  }
  return wide >= FEWEST_OF_A_HABIT && wide > others;
}

/** Whether a paragraph has so many wide gaps that somebody wanted them: columns, or lines made equally long. */
function isSetInColumns(text: string, { wideGaps }: ProseMarks): boolean {
  return wideGaps.filter((at) => !endsSentence(text, at - 1)).length > MOST_SLIPS;
}

/** Nobody slips more often in one paragraph. */
const MOST_SLIPS = 5;

function endsSentence(text: string, gap: number): boolean {
  return /[.?!:]["”’)]*$/.test(text.slice(Math.max(0, gap - 4), gap));
}

function wideGap(text: string, at: number, habit: boolean): Report | null {
  const start = at - 1;
  let end = at;
  while (text.charAt(end) === ' ') end++;
  const endsLine = /[\r\n\t]/.test(text.charAt(end));
  if (endsLine || end - start > LONGEST_SLIP || (habit && end - start === 2 && endsSentence(text, start))) return null;
  return {
    start,
    end,
    message: 'There is more than one space here.',
    fix: { title: 'Leave one space', safe: true, edits: [{ start: start + 1, end, text: '' }] },
  };
}

/** A mark with a space before it and nothing after it that it could begin: `.5`, `...`, `:)`. */
function spacedStop(text: string, at: number, { block }: ProseMarks): Report | null {
  const behind = text.charAt(at + 1);
  const before = text.charCodeAt(at - 2);
  const swapped = /[,;]/.test(text.charAt(at)) && isLetter(text.charCodeAt(at + 1));
  if (at + 1 < block.end && !swapped && !/[\s"”’)]/.test(behind)) return null;
  if (!(isLetterOrDigit(before) || isCloser(text, at - 2))) return null;
  // The points of an ellipsis may be set apart.
  if (/\s\./.test(text.slice(at + 1, at + 3))) return null;
  if (block.kind === 'headline' && block.endMark && at >= block.endMark.start) return null;
  return {
    start: at - 1,
    end: at + 1,
    message: `There is a space before “${text.charAt(at)}”.`,
    fix: swapped
      ? {
          title: 'Put the space after it',
          safe: true,
          edits: [replace({ start: at - 1, end: at + 1 }, `${text.charAt(at)} `)],
        }
      : { title: 'Remove the space', safe: true, edits: [{ start: at - 1, end: at, text: '' }] },
  };
}

/** A single space after an opening parenthesis, or before a closing one, of a pair. */
function innerGaps(text: string, { signs }: ProseMarks): readonly Report[] {
  const found: Report[] = [];
  const lastClosing = signs.findLast((at) => text.charAt(at) === ')') ?? -1;
  let opened = 0;
  for (const at of signs) {
    const opens = text.charAt(at) === '(' && at < lastClosing;
    const closes = text.charAt(at) === ')' && opened > 0;
    if (opens) opened++;
    else if (closes) opened--;
    else continue;
    const gap = opens ? at + 1 : at - 1;
    if (text.charAt(gap) !== ' ' || /^[\s()]?$/.test(text.charAt(opens ? gap + 1 : gap - 1))) continue;
    found.push({
      start: Math.min(at, gap),
      end: Math.max(at, gap) + 1,
      message: opens ? 'There is a space after “(”.' : 'There is a space before “)”.',
      fix: { title: 'Remove the space', safe: true, edits: [{ start: gap, end: gap + 1, text: '' }] },
    });
  }
  return found;
}

/** A letter after a mark that ends a word or a sentence; no part of an address, an abbreviation, a time or a ratio. */
function tightLetter(text: string, at: number): Report | null {
  const mark = text.charAt(at - 1);
  const isTight = mark === ',' || mark === ';' ? endsWord(text, at - 1) : mark !== ':' && parts(text, at - 1);
  return isTight ? missing(at, `A space is missing after “${mark}”.`) : null;
}

/** Whether a comma or semicolon stands after a whole word or number, or after a parenthesis or quotation. */
function endsWord(text: string, stop: number): boolean {
  if (isCloser(text, stop - 1)) return true;
  let start = stop;
  while (isLetterOrDigit(text.charCodeAt(start - 1))) start--;
  return start < stop && beginsWord(text, start);
}

/** Whether a period, question or exclamation mark stands between two sentences: after a parenthesis, a quotation or a small word, before a capitalised word. */
function parts(text: string, stop: number): boolean {
  const next = stop + 1;
  if (!isUpper(text.charCodeAt(next)) || !isLower(text.charCodeAt(next + 1))) return false;
  if (isCloser(text, stop - 1)) return true;
  let start = stop;
  while (isLetter(text.charCodeAt(start - 1))) start--;
  if (stop - start < SHORTEST_WORD || !beginsWord(text, start)) return false;
  let end = next;
  while (isLetter(text.charCodeAt(end))) end++;
  if (/^(?:[.@/]\S|\d)/.test(text.slice(end, end + 2))) return false;
  // `Wednesday.The`: after a name, only a small word surely begins a sentence.
  return isLower(text.charCodeAt(start)) || FUNCTION_WORDS.has(text.slice(next, end).toLowerCase());
}

function beginsWord(text: string, at: number): boolean {
  return at === 0 || /[\s("“]/.test(text.charAt(at - 1));
}

/** What may end a parenthesis or a quotation. */
function isCloser(text: string, at: number): boolean {
  return /[)\]”"’]/.test(text.charAt(at));
}

/** `lenta.Ru`, `www.Pier`: a shorter word before a period may be part of an address. */
const SHORTEST_WORD = 2;

function missing(at: number, message: string): Report {
  return {
    start: at - 1,
    end: at + 1,
    message,
    fix: { title: 'Put a space in', safe: true, edits: [insert(at, ' ')] },
  };
}

function isPeriodOrComma(code: number): boolean {
  return code === PERIOD || code === COMMA;
}
