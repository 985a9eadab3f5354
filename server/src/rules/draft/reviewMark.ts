import type { Reading } from '../../syntax/reading.ts';
import type { ReviewMark, ReviewMarkKind } from '../../syntax/reviewMarks.ts';
import type { Span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { readStet } from './stetMark.ts';

export const draftReviewMark = defineRule({
  id: 'draft/review-mark',
  severity: 'hint',
  options: {},
  docs: {
    summary: 'A suggestion or comment that nobody has dealt with, or a mark that is broken.',
    why:
      'A final copy has no review marks (B-103): each suggestion is to be accepted or rejected first. A mark that is not closed, or not opened, is printed ' +
      'as it stands (B-99). Comments that silence a rule are no open questions, and are not reported here.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two {--old --}ferries tied up there yesterday{>>which?<<} (BNS, August 25). A {++third is late.
    ^^^^^^^^^^ draft/review-mark
                                             ^^^^^^^^^^^^ draft/review-mark
                                                                              ^^^ draft/review-mark
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
    for (const [index, mark] of reading.marks.entries()) {
      if (readStet(reading.source, mark) || hasComment(mark, reading.marks[index + 1])) continue;
      const { start, end } = mark;
      report({ start, end, inFile: true, message: messageFor(mark) });
    }
    for (const { start, end } of unopened(reading)) {
      report({ start, end, message: 'This ends a review mark that does not begin.' });
    }
  },
});

/** A marked passage is dealt with when the comment on it is. */
function hasComment({ kind, end }: ReviewMark, next: ReviewMark | undefined): boolean {
  return kind === 'highlight' && next?.kind === 'comment' && next.start === end;
}

const NAMES: Readonly<Record<ReviewMarkKind, string>> = {
  insertion: 'addition',
  deletion: 'deletion',
  substitution: 'substitution',
  highlight: 'marked passage',
  comment: 'comment',
};

function messageFor({ kind, closed }: ReviewMark): string {
  if (!closed) return `This ${NAMES[kind]} is not closed, so that it is read as text.`;
  if (kind === 'comment' || kind === 'highlight') return `This ${NAMES[kind]} has yet to be dealt with.`;
  return `This ${NAMES[kind]} has yet to be accepted or rejected.`;
}

/** Closing signs in the reading. Those behind an opening sign of their own kind on the same line are reported with it, or belong to a mark within a mark. */
function* unopened({ text }: Reading): Generator<Span> {
  for (let at = text.indexOf('}'); at >= 0; at = text.indexOf('}', at + 1)) {
    const open = OPENING.get(text.slice(at - 2, at));
    const before = open ? text.slice(Math.max(0, at - LONGEST_MARK), at) : '';
    if (open && !before.slice(before.lastIndexOf('\n') + 1).includes(open)) yield { start: at - 2, end: at + 1 };
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
