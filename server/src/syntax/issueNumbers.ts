/** The numbers by which papers that have them are cited instead of a day. */
import { yearBehind } from './dateParts.ts';
import type { WrittenDate } from './tree.ts';

const NUMBER =
  /(?:Vol(?:ume|\.)?\s?\d{1,4},\s)?(?:(?:No\.?|Nos\.|no\.|nos\.|Issue)\s?|[#№]\s?)(\d{1,5})(?:[-–](\d{1,5})|\/\d{1,5})?(?!\d)/y;

/** The number at `at`, with its year: `No. 6, 1999`, `Vol. 45, No. 6-7`, `#6`. Null when none stands there. */
export function numberAt(text: string, at: number, limit: number): WrittenDate | null {
  if (!mayBegin(text, at)) return null;
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [written, first, last = first] = match;
  const end = at + written.length;
  if (end > limit) return null;
  const year = yearBehind(text, end, limit);
  const point = { month: 0, day: 0, start: at, end };
  return {
    kind: 'number',
    from: point,
    to: point,
    year: year?.year ?? null,
    number: Number(first),
    lastNumber: Number(last),
    start: at,
    end: year?.end ?? end,
  };
}

/** A cheap first look, for this is asked of each word of each parenthesis: `Vo`, `No`, `no`, `Is`, `#`, `№`. */
function mayBegin(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x56:
    case 0x4e:
    case 0x6e:
      return text.charCodeAt(at + 1) === 0x6f;
    case 0x49:
      return text.charCodeAt(at + 1) === 0x73;
    case 0x23:
    case 0x2116:
      return true;
    default:
      return false;
  }
}
