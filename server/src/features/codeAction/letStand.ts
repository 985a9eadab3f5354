/** "Let it stand here": the comment that silences one rule at one place. */
import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { Finding } from '../../check/finding.ts';
import type { TextCheck } from '../../check/fixAll.ts';
import { draftUnusedStet } from '../../rules/draft/unusedStet.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import { touches } from '../../text/span.ts';
import { applyEdits, type TextEdit } from '../../text/textEdit.ts';

/** Whether a comment can let a finding stand; what is said of such comments themselves can not. */
export function mayStand({ rule }: Finding): boolean {
  return rule !== draftUnusedStet.id;
}

/**
 * The edit that puts a `stet` comment, its reason still empty, after the citation or the words that a finding is about. How far a comment
 * reaches depends on what is around it: so the places are tried in turn, and the first that silences this finding and no other is taken, else
 * the one that silences the fewest. `findings` are what `check` finds in the bulletin as it is. Null where no place would do.
 */
export function letStand(
  bulletin: Bulletin,
  finding: Finding,
  findings: readonly Finding[],
  check: TextCheck,
): TextEdit | null {
  const { source } = bulletin.reading;
  const text = `{>>stet ${finding.rule}: <<}`;
  let best: TextEdit | null = null;
  let fewest = Infinity;
  for (const at of places(bulletin, finding)) {
    const edit = { start: at, end: at, text };
    const left = check(applyEdits(source, [edit]));
    const moved = finding.start + (at <= finding.start ? text.length : 0);
    const stands = !left.some(({ rule, start }) => rule === finding.rule && start === moved);
    const others = findings.length - 1 - left.length;
    if (!stands || others < 0 || others >= fewest) continue;
    best = edit;
    fewest = others;
    if (fewest === 0) break;
  }
  return best;
}

/** Where a comment may go, the best place first: it reads best after a whole parenthesis, then after the very words. */
function places({ reading, items }: Bulletin, { start, end }: Finding): number[] {
  const lines = new LineIndex(reading.source);
  const at = reading.toReading(start);
  const paragraph = items.flatMap(({ paragraphs }) => paragraphs).find((each) => touches(each, at));
  const around = paragraph?.parentheses.find((each) => each.start <= at && at < each.end);
  return [
    ...new Set([
      ...(around ? [reading.toSource(around.end, 'end')] : []),
      end,
      start,
      lines.endOf(lines.lineOf(end)),
      lines.startOf(lines.lineOf(start)),
    ]),
  ];
}
