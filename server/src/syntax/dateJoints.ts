/** What joins the dates of a list: a comma, `and`, `&`, `also`, and what people type in their place. */
import { AMPERSAND, COMMA, isDigit, PERIOD, SEMICOLON, skipSpace, wordAt } from './characters.ts';
import type { Stretch } from './dateParts.ts';
import { dateBeginsAt } from './dateStart.ts';

/** Where the next member of a list may begin after `at`; not before `limit` when no joint stands there. */
export function nextInList(stretch: Stretch, at: number): number {
  const { text, limit, faults } = stretch;
  let next = skipSpace(text, at, limit);
  const code = text.charCodeAt(next);
  if (code === COMMA || code === AMPERSAND) {
    const behind = next + 1;
    next = skipSpace(text, behind, limit);
    if (code === COMMA && next === behind) faults.push({ kind: 'missing-space', start: next, end: next });
  } else if (!wordAt(text, next, limit, 'and')) return behindSlip(stretch, at);
  for (const joint of JOINTS) {
    if (wordAt(text, next, limit, joint)) next = skipSpace(text, next + joint.length, limit);
  }
  return next;
}

/** Where a day goes on with a list although its comma is another mark, a word or missing: `July 20; 25`, `July 20 or 25`, `July 20 25`; `limit` where none does. */
function behindSlip({ text, limit, faults }: Stretch, at: number): number {
  const mark = skipSpace(text, at, limit);
  const code = text.charCodeAt(mark);
  const sign =
    code === SEMICOLON || code === PERIOD || (code === PLUS && mark > at) ? 1 : wordAt(text, mark, limit, 'or') ? 2 : 0;
  const next = skipSpace(text, mark + sign, limit);
  // After a semicolon, a month rather begins a group that has lost its source.
  const mayBeDate = code !== SEMICOLON && dateBeginsAt(text, next, limit);
  const mayBeDay = isDigit(text.charCodeAt(at - 1)) && isLastDay(text, next, limit);
  if (next === at || !(mayBeDate || mayBeDay)) return limit;
  faults.push({ kind: 'separator', start: at, end: next, expected: ', ' });
  return next;
}

/** Whether a bare day stands at `at` and nothing goes on after it but a list. */
function isLastDay(text: string, at: number, limit: number): boolean {
  let end = at;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  if (end === at || end - at > 2) return false;
  const next = skipSpace(text, end, limit);
  return next === limit || text.charCodeAt(next) === COMMA || text.charCodeAt(next) === SEMICOLON;
}

const PLUS = 0x2b;
const JOINTS = ['and', 'also'];
