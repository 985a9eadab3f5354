/** The numbers by which papers that have them are cited instead of a day. */
import { yearBehind } from './dateParts.ts';
import type { WrittenDate } from './tree.ts';

const NUMBER =
  /(?:[Vv]ol(?:ume|\.)?\s?\d{1,4},?\s)?(?:(?:Nos?\.?|no\.|nos\.|Nr\.?|N\.?|[Ii]ssues?)\s?|(?:##?|№№?)\s?)(\d{1,5})(?:[-–](\d{1,5})|\/((?:19|20)\d{2})|\/\d{1,5})?(?!\d)/y;

/** No paper has more issues a year than there are days: what is longer is none of its numbers. */
const FURTHER_NUMBER = /(\d{1,3})(?:[-–](\d{1,3}))?(?![\dA-Za-z%]|[.:]\d|,\d{3})/y;

/** The number at `at`, with its year: `No. 6, 1999`, `No. 6/1999`, `Vol. 45, No. 6-7`, `#6`. Null when none stands there. */
export function numberAt(text: string, at: number, limit: number): WrittenDate | null {
  if (!mayBegin(text, at)) return null;
  NUMBER.lastIndex = at;
  return matched(text, at, limit, NUMBER.exec(text));
}

/** A number with its year before it, as some number their volumes: `1999, No. 31`. Null when that does not stand at `at`. */
export function numberBehindYear(text: string, at: number, limit: number): (WrittenDate & { right: string }) | null {
  YEAR_BEFORE.lastIndex = at;
  const match = YEAR_BEFORE.exec(text);
  if (!match) return null;
  const [before, year] = match;
  const number = numberAt(text, at + before.length, limit);
  if (number?.year !== null) return null;
  const right = `${text.slice(number.start, number.end)}, ${year}`;
  return { ...number, start: at, year: Number(year), right };
}

const YEAR_BEFORE = /((?:19|20)\d\d)[,\s]\s*/y;

/** A further number of a list whose numbers have their word before them already: the `8` of `Nos. 6 and 8`. Null when none stands there. */
export function numberGoingOn(text: string, at: number, limit: number): WrittenDate | null {
  FURTHER_NUMBER.lastIndex = at;
  return matched(text, at, limit, FURTHER_NUMBER.exec(text));
}

function matched(text: string, at: number, limit: number, match: RegExpExecArray | null): WrittenDate | null {
  if (!match) return null;
  const [written, first, last = first, ownYear] = match;
  const end = at + written.length;
  if (end > limit) return null;
  const year = yearBehind(text, end, limit);
  const point = { month: 0, day: 0, start: at, end };
  return {
    kind: 'number',
    from: point,
    to: point,
    year: year?.year ?? (ownYear ? Number(ownYear) : null),
    number: Number(first),
    lastNumber: Number(last),
    start: at,
    end: year?.end ?? end,
  };
}

/** A cheap first look, for this is asked of each word of each parenthesis: `Vo`, `N`, `no`, `Is`, `is`, `#`, `№`. */
function mayBegin(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x4e:
      return true;
    case 0x56:
    case 0x76:
    case 0x6e:
      return text.charCodeAt(at + 1) === 0x6f;
    case 0x49:
    case 0x69:
      return text.charCodeAt(at + 1) === 0x73;
    case 0x23:
    case 0x2116:
      return true;
    default:
      return false;
  }
}
