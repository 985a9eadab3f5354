/** Quotation marks and brackets, paired. */
import { isDigit, isLetterOrDigit, isSpace, OPEN_PARENTHESIS } from '../../syntax/characters.ts';
import type { ProseMarks } from '../../syntax/prose.ts';

const STRAIGHT = 0x22;
const OPENING = 0x201c;
const CLOSING = 0x201d;
/** The opening mark of German and Russian, with which `“` closes. */
const LOW = 0x201e;

/** A pair, or one mark alone, by its offsets. */
export interface Quotation {
  readonly open: number | null;
  readonly close: number | null;
}

/** Whether a character is a double quotation mark of English, straight or curved. */
export function isQuotationMark(code: number): boolean {
  return code === STRAIGHT || code === OPENING || code === CLOSING;
}

export function isStraight(code: number): boolean {
  return code === STRAIGHT;
}

/** The quotations of a block, in order. None where marks of other languages stand, or the signs of feet and inches. */
export function quotationsOf(text: string, { signs }: ProseMarks): readonly Quotation[] {
  const all: Quotation[] = [];
  let open: number | null = null;
  for (const at of signs) {
    const code = text.charCodeAt(at);
    if (code === LOW) return [];
    if (!isQuotationMark(code)) continue;
    if (open === null && isDigit(text.charCodeAt(at - 1))) return [];
    if (opens(text, at, code, open !== null)) {
      if (open !== null) all.push({ open, close: null });
      open = at;
    } else {
      all.push({ open, close: at });
      open = null;
    }
  }
  if (open !== null) all.push({ open, close: null });
  return all;
}

/** A straight mark opens before a word that begins there; elsewhere it opens when none is open. */
function opens(text: string, at: number, code: number, isOpen: boolean): boolean {
  if (code !== STRAIGHT) return code === OPENING;
  const before = text.charCodeAt(at - 1);
  const behind = text.charCodeAt(at + 1);
  const begins = (Number.isNaN(before) || isSpace(before) || before === OPEN_PARENTHESIS) && isLetterOrDigit(behind);
  const ends = (Number.isNaN(behind) || isSpace(behind)) && !Number.isNaN(before) && !isSpace(before);
  return begins || (!isOpen && !ends);
}
