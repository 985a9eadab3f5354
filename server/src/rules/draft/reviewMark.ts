import { annotationsOf } from '../../syntax/annotations.ts';
import type { Reading } from '../../syntax/reading.ts';
import { findReviewMarks, keptPart, type ReviewMark, type ReviewMarkKind } from '../../syntax/reviewMarks.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

export const draftReviewMark = defineRule({
  id: 'draft/review-mark',
  severity: 'hint',
  options: {},
  docs: {
    summary: 'A suggestion or comment that nobody has dealt with, or a mark that is broken.',
    why:
      'A final copy has no review marks (B-103): each suggestion is to be accepted or rejected first, and each comment answered. Answers and signatures ' +
      'are part of what they belong to, and are not reported by themselves (B-102, B-111, B-112). A mark that is not closed, or not opened, or within ' +
      'another, is printed as it stands (B-99, B-113). Comments that silence a rule are no open questions.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two {--old --}ferries tied up there yesterday{>>which?<<} (BNS, August 25). A {++third is late.
    ^^^^^^^^^^ draft/review-mark
                                             ^^^^^^^^^^^^ draft/review-mark
                                                                              ^^^ draft/review-mark
`,
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two {--old --}{>>@maria 1999-08-26: both are new<<}ferries{>>@jon: which?<<}{>>@maria: the Anna and the Bell<<} tied up (BNS, August 25).
    ^^^^^^^^^^ draft/review-mark
                                                          ^^^^^^^^^^^^^^^^^^ draft/review-mark
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there {>>stet citation/date-after-issue: the paper prints ahead<<}yesterday (BNS, August 27).
`,
    ],
  },
  check({ reading }, report) {
    const { source, marks } = reading;
    const say = ({ start, end }: Span, message: string): void => report({ start, end, inFile: true, message });
    const { suggestions, threads } = annotationsOf(source, marks);
    for (const { mark } of suggestions) say(mark, messageFor(mark));
    for (const { passage, remarks } of threads) {
      const [first] = remarks;
      if (first) say(first, COMMENT);
      else if (passage) say(passage, messageFor(passage));
    }
    for (const mark of marks) {
      if (!mark.closed) say(mark, messageFor(mark));
      else for (const inner of nested(source, mark)) say(inner, NESTED);
    }
    for (const { start, end } of unopened(reading)) {
      report({ start, end, message: 'This ends a review mark that does not begin.' });
    }
  },
});

/** The marks within a mark that are read as text: those in what it adds or marks. In what is cut and in comments they harm nobody. */
function nested(source: string, mark: ReviewMark): Span[] {
  const kept = keptPart(mark, 'accept');
  if (!kept) return [];
  return findReviewMarks(source.slice(kept.start, kept.end)).map(({ start, end }) => ({
    start: kept.start + start,
    end: kept.start + end,
  }));
}

const NAMES: Readonly<Record<ReviewMarkKind, string>> = {
  insertion: 'addition',
  deletion: 'deletion',
  substitution: 'substitution',
  highlight: 'marked passage',
  comment: 'comment',
};

const COMMENT = 'This comment has yet to be dealt with.';

const NESTED = 'This mark stands within another one, so that it is read as text.';

function messageFor({ kind, closed }: ReviewMark): string {
  if (!closed) return `This ${NAMES[kind]} is not closed, so that it is read as text.`;
  if (kind === 'highlight') return `This ${NAMES[kind]} has yet to be dealt with.`;
  return `This ${NAMES[kind]} has yet to be accepted or rejected.`;
}

/** Closing signs in the reading. One with an opening sign of its kind before it is reported with that, or belongs to a mark within a mark. */
function* unopened({ text }: Reading): Generator<Span> {
  for (let at = text.indexOf('}'); at >= 0; at = text.indexOf('}', at + 1)) {
    const sign = text.slice(at - 2, at);
    const open = OPENING.get(sign);
    if (!open) continue;
    const before = text.slice(Math.max(0, at - LONGEST_MARK), at);
    if (before.lastIndexOf(open) <= before.lastIndexOf(`${sign}}`)) yield { start: at - 2, end: at + 1 };
  }
}

/** How far the opening sign is sought. */
const LONGEST_MARK = 1000;

const OPENING: ReadonlyMap<string, string> = new Map([
  ['++', '{++'],
  ['--', '{--'],
  ['~~', '{~~'],
  ['==', '{=='],
  ['<<', '{>>'],
]);
