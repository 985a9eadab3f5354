/** The names before a date, also while they are still being typed and no date follows: what completion goes by. */
import assert from 'node:assert/strict';
import { readSources } from '../../../server/src/syntax/sourceNames.ts';

/**
 * One line a case: what stands there, an arrow, the names (with `@` their places) and what the date begins with; `?` where they need not be
 * sources.
 */
const CASES = `
Interfax, July 5 -> Interfax | July 5
Interfax July 5 -> Interfax | July 5
Interfax; July 5 -> Interfax | July 5
, July 5 -> | July 5
Interfax -> Interfax | no date
Interfax, -> Interfax | no date
Interfax, Reuters -> Interfax + Reuters | no date
Interfax; Reuters, July 5 -> Interfax | no date
the ministers, -> the ministers? | no date
“Itogi,” -> “Itogi” | no date
‘Itogi,’ -> ‘Itogi’ | no date
‘Itogi,’ July 5 -> ‘Itogi’ | July 5
— -> none
—, -> none
; July 5 -> | July 5
; he -> none
A B C D E F G H, -> A B C D E F G H | no date
A B C D E F G H I, -> none
Interfax, A B C D E F G H I, -> Interfax | no date
and Reuters, July 5 -> and Reuters? | July 5
Interfax, evening of July 5 -> Interfax? | July 5
August, July 5 -> August | July 5
Interfax, July; July 6 -> Interfax | no date
Zvezda [Perm], July 5 -> Zvezda @Perm | July 5
Zvezda (Perm), July 5 -> Zvezda @Perm | July 5
Zvezda(Perm), July 5 -> Zvezda @Perm | July 5
Zvezda [Perm), July 5 -> Zvezda [Perm) | July 5
1+1 August 5 -> 1+1 | August 5
per Interfax, July 5 -> Interfax? | July 5
quoted by  Interfax, July 5 -> Interfax | July 5
viable Interfax, July 5 -> viable Interfax? | July 5
`;

describe('the names before a date', () => {
  for (const line of CASES.trim().split('\n')) {
    const [text = '', expected] = line.split(' -> ');
    it(text, () => assert.equal(shown(text), expected));
  }
});

function shown(text: string): string {
  const found = readSources(text, 0, text.length);
  if (!found) return 'none';
  const names = found.names
    .map(({ name, place }) => (place ? `${name} @${text.slice(place.start, place.end)}` : name))
    .join(' + ');
  const date = found.dateAt < 0 ? 'no date' : text.slice(found.dateAt);
  return `${names}${found.certain ? '' : '?'} | ${date}`.trim();
}
