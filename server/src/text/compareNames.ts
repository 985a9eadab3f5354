/**
 * The order of names for people: numbers in them by their value, `5-156-2` before `5-156-10`; all else by UTF-16 unit, so that it is the same on every
 * system. Negative, zero or positive as `a` comes before, with or after `b`. Copies nothing: thousands of names are put in order at once.
 */
export function compareNames(a: string, b: string): number {
  let atA = 0;
  let atB = 0;
  while (atA < a.length && atB < b.length) {
    if (isDigit(a, atA) && isDigit(b, atB)) {
      const startA = withoutZeros(a, atA);
      const startB = withoutZeros(b, atB);
      const endA = behindDigits(a, startA);
      const endB = behindDigits(b, startB);
      if (endA - startA !== endB - startB) return endA - startA - (endB - startB);
      for (let index = 0; index < endA - startA; index++) {
        const difference = a.charCodeAt(startA + index) - b.charCodeAt(startB + index);
        if (difference !== 0) return difference;
      }
      atA = endA;
      atB = endB;
      continue;
    }
    const difference = a.charCodeAt(atA) - b.charCodeAt(atB);
    if (difference !== 0) return difference;
    atA++;
    atB++;
  }
  return a.length - atA - (b.length - atB) || a.length - b.length;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** The first digit that is no leading zero, or the last zero. */
function withoutZeros(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === 0x30 && isDigit(text, next + 1)) next++;
  return next;
}

function behindDigits(text: string, at: number): number {
  let next = at;
  while (isDigit(text, next)) next++;
  return next;
}
