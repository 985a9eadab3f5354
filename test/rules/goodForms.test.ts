import assert from 'node:assert/strict';
import { assertFindings, DATES_APART, read } from './check.ts';

/** Forms of citations and cross-references that are right, by an issue that they may stand in. */
const GOOD: Readonly<Record<string, readonly string[]>> = {
  'Volume: 5 Issue: 156': [
    '(Itar-Tass, August 24)',
    '(UPI, August 23-24)',
    '(Kommersant daily, August 18)',
    '(AP, Reuters, BBC, August 24)',
    '(AP, Reuters, BBC, NTV, August 24)',
    '(AP, Reuters, BBC, NTV, RTR, August 24)',
    '(AP, Reuters, BBC, NTV, RTR, UPI, BNS, LETA, UNIAN, Kyodo, Xinhua, ORT, August 24)',
    '(Interfax, August 20, quoted by Reuters, August 23)',
    '(see the Monitor, August 23, see also EDM, January 22)',
    '(Interfax, February 26-March 3)',
    '(Interfax, March 22, 24)',
    '(Interfax, June 29 and 30)',
    '(Interfax, August 20; BNS, Reuters, August 23-24)',
    '(Interfax, August 20; BNS, August 23; AP, August 24)',
    '(Zolotoi Rog [Vladivostok], August 20)',
    '(Zolotoi Rog (Vladivostok), BNS, August 20)',
    '(Itogi, No. 31 (August 16-22))',
    '(Interfax, August 24 (in English))',
    '(Russian and Western agencies, August 24)',
    '(Sovershenno sekretno, No. 6, 1999)',
    '(PlanEcon Energy Report, January 1999)',
    '(Delo, July 15, December 7, 1998)',
    '(Polit.ru, August 24)',
    '(Lenta.ru, August 24)',
    '(Monitor interviews, August 24)',
    '(CPJ release, August 24)',
    '(The Washington Post, August 24)',
    '(Itar-Tass, July 16. See also Perspective section below)',
    '(Russian agencies, July 6; the Monitor, June 14)',
    '(see the Monitor, August 23)',
    '(see the Monitor, July 20, 22-23)',
    '(see the Monitor, April 20, 21, 23, 29, also May 5, 8, 12)',
    '(see EDM, January 23)',
    '(see above item)',
    '(See below)',
  ],
  'Volume: 2 Issue: 235': [
    '(Itar-Tass & Interfax, December 16)',
    '(See Monitor, February 11 & 8)',
    '(See Monitor, January 7, February 11-12)',
    '(See Monitor, October 28 and November 5)',
    '(See Monitor, March 6, lead story)',
    '(See Monitor, February 5 & 8, and Prism, May 3)',
    '(On Uzbekistan’s position see also Monitor, October 23)',
  ],
  'Volume: 7 Issue: 17': [
    '(see the Monitor, December 1, 2000; January 4, 9.)',
    '(Kommersant, October 31; see also the Monitor, November 19, 1999, October 10, 2000)',
    '(PlanEcon Energy Report, January 2000)',
    '(Interfax, December 30)',
  ],
};

describe('what is right is left alone:', () => {
  for (const [issue, forms] of Object.entries(GOOD)) {
    for (const form of forms) {
      it(`${form} in ${issue}`, () => {
        const text = `Publication: Monitor ${issue}\n\nA BOAT IS LATE.\n\nThe harbor waits ${form} and goes on waiting.\n`;
        const [parenthesis] = read(text).items[0]?.paragraphs[0]?.parentheses ?? [];
        assert.match(parenthesis?.kind ?? '', /^(?:citation|crossReference)$/);
        assertFindings(text, DATES_APART);
      });
    }
  }
});
