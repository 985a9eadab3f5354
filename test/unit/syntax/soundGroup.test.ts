/** What the quick reader of citations takes upon itself; that it reads as the full one does is a property. */
import assert from 'node:assert/strict';
import { readSoundGroup } from '../../../server/src/syntax/soundGroup.ts';
import type { Span } from '../../../server/src/text/span.ts';

/** One line a case: the content, an arrow, and its reading; `none` where it is left to the full reader. `¶` is where the content ends. */
const CASES = `
Interfax, August 24 -> Interfax | 8/24“August 24” | August 24
Itar-Tass, The New York Times, August 23-24 -> Itar-Tass, The New York Times | 8/23“August 23”–8/24“24” | August 23-24
Interfax, August 23–4 -> Interfax | 8/23“August 23”–8/4“4” | August 23–4
Interfax, May 5; Reuters, May 6 -> Interfax | 5/5“May 5” | May 5
Interfax, May 5¶; Reuters -> Interfax | 5/5“May 5” | May 5
U.S. News, May 5 -> none
U.S.News, May 5 -> none
AFP-Reuters, May 31 -> AFP-Reuters | 5/31“May 31” | May 31
Zvezda, May 5 -> Zvezda | 5/5“May 5” | May 5
The Week, May 5 -> The Week | 5/5“May 5” | May 5
Monday, May 5 -> ?Monday | 5/5“May 5” | May 5
A B C D E F G H, May 5 -> A B C D E F G H | 5/5“May 5” | May 5
A B C D E F G H I, May 5 -> none
A, B, C, D, E, F, G, H, May 5 -> A, B, C, D, E, F, G, H | 5/5“May 5” | May 5
A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, May 5 -> A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S | 5/5“May 5” | May 5
A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, May 5 -> none
Interfax, Monday, May 5 -> none
interfax, May 5 -> none
1+1, May 5 -> none
See Interfax, May 5 -> none
SEE, May 5 -> none
Seen, May 5 -> none
Interfax see, May 5 -> none
Interfax seen, May 5 -> none
Cf the Monitor, May 5 -> none
CF, May 5 -> none
On ferries cf the Monitor, May 5 -> none
CFM, May 5 -> CFM | 5/5“May 5” | May 5
Interfax so, May 5 -> Interfax so | 5/5“May 5” | May 5
Interfax,May 5 -> none
Interfax , May 5 -> none
Interfax,  May 5 -> none
Interfax May 5 -> none
Interfax -> none
Interfax, -> none
Interfax. So, May 5 -> none
Inter.fax, May 5 -> Inter.fax | 5/5“May 5” | May 5
Inter.Fax, May 5 -> none
Inter., May 5 -> none
Inter-, May 5 -> none
Inter--fax, May 5 -> none
Inter  fax, May 5 -> none
Inter&fax, May 5 -> none
Inter4, May 5 -> none
Den’, May 5 -> none
Ñandú, May 5 -> none
Interfax, May5 -> none
Interfax, May  5 -> none
Interfax, May -> none
Interfax, May x -> none
Interfax, Mayor 5 -> none
Interfax, May 123 -> none
Interfax, May 5th -> none
Interfax, May 5, 6 -> none
Interfax, May 5, 1999 -> none
Interfax, May 5. -> none
Interfax, May 5-June 6 -> none
Interfax, May 5- -> none
Interfax, May 5 - 6 -> none
Interfax, May 5 ; so -> none
Interfax, May ¶5 -> none
Interfax, Ma¶y 5 -> none
Interfax, May 5¶6 -> none
`;

describe('the quick reader of citations', () => {
  for (const line of CASES.trim().split('\n')) {
    const [marked = '', expected] = line.split(' -> ');
    it(marked, () => {
      const own = marked.includes('¶') ? marked.indexOf('¶') : marked.length;
      const text = `(${marked.replace('¶', '')}`;
      const found = readSoundGroup(text, 1, own + 1);
      const under = ({ start, end }: Span): string => text.slice(start, end);
      const shown = found?.group.dates.map(({ from, to, ...date }) => {
        const days = [...new Set([from, to])].map((day) => `${day.month}/${day.day}“${under(day)}”`);
        return `${days.join('–')} | ${under(date)}`;
      });
      const names = found?.group.sources
        .map((source) => (under(source) === source.name ? source.name : '≠'))
        .join(', ');
      assert.equal(found ? `${found.certain ? '' : '?'}${names} | ${shown?.join(', ')}` : 'none', expected);
      if (found) assert.deepEqual([found.group.start, found.group.end], [1, found.group.dates.at(-1)?.end]);
    });
  }
});
