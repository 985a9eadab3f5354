import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/check/finding.ts';
import { fixAll } from '../../server/src/check/fixAll.ts';
import { check, DATES_APART, read } from './check.ts';

interface Damage {
  readonly text: string;
  /** Rule and the text under its finding, in their order. */
  readonly found: readonly (readonly [rule: string, under: string])[];
  /** After the safe fixes; left out where none is certain. */
  readonly repaired?: string;
}

/** Every damage that was seen in citations, in an issue of August 26, 1999. */
const DAMAGES: readonly Damage[] = [
  { text: 'It waits (, February 26).', found: [['citation/missing-source', ', February 26']] },
  { text: 'It waits (. February 26).', found: [['citation/missing-source', '. February 26']] },
  { text: 'It waits (; February 26).', found: [['citation/missing-source', '; February 26']] },
  {
    text: 'It waits (BNS, August 24; . August 25).',
    found: [['citation/missing-source', '. August 25']],
  },
  {
    text: 'It waits (Inter\u200bfax, August 24).',
    found: [['text/control-characters', '\u200b']],
    repaired: 'It waits (Interfax, August 24).',
  },
  {
    text: 'It waits ( Interfax, August 24 ).',
    found: [
      ['text/spacing', '( '],
      ['text/spacing', ' )'],
    ],
    repaired: 'It waits (Interfax, August 24).',
  },
  {
    text: 'It waits (Kommersant-daily July 18).',
    found: [['citation/missing-comma', 'Kommersant-daily July']],
    repaired: 'It waits (Kommersant-daily, July 18).',
  },
  {
    text: 'It waits (Interfax, June6).',
    found: [['citation/missing-space', 'June6']],
    repaired: 'It waits (Interfax, June 6).',
  },
  {
    text: 'It waits (Izvestia,June 7).',
    found: [['citation/missing-space', 'Izvestia,June']],
    repaired: 'It waits (Izvestia, June 7).',
  },
  {
    text: 'It waits (Interfax, July 23,August 25).',
    found: [['citation/missing-space', '23,August']],
    repaired: 'It waits (Interfax, July 23, August 25).',
  },
  { text: 'It waits (Interfax, August 25].', found: [['citation/unclosed', '(Interfax, August 25']] },
  {
    text: 'It waits (Izvestia,June7).',
    found: [
      ['citation/missing-space', 'Izvestia,June'],
      ['citation/missing-space', 'June7'],
    ],
    repaired: 'It waits (Izvestia, June 7).',
  },
  {
    text: 'It waits (Reuters. July 8).',
    found: [['citation/separator', 'Reuters. July']],
    repaired: 'It waits (Reuters, July 8).',
  },
  {
    text: 'It waits (Belapan, Interfax, March 21-24. CPJ release March 24).',
    found: [
      ['citation/separator', '24. CPJ'],
      ['citation/missing-comma', 'release March'],
    ],
    repaired: 'It waits (Belapan, Interfax, March 21-24; CPJ release, March 24).',
  },
  {
    text: 'It waits (Interfax, July 20: Reuters, July 21).',
    found: [['citation/separator', '20: Reuters']],
    repaired: 'It waits (Interfax, July 20; Reuters, July 21).',
  },
  {
    text: 'It waits (BNS, August l4-2O).',
    found: [
      ['citation/date-form', 'August l4'],
      ['citation/date-form', '2O'],
    ],
    repaired: 'It waits (BNS, August 14-20).',
  },
  {
    text: 'It waits (BNS, August 24.)',
    found: [['citation/missing-period', '(BNS, August 24.)']],
    repaired: 'It waits (BNS, August 24).',
  },
  {
    text: 'It waits (BNS, August 24.) It has time.',
    found: [['citation/missing-period', '(BNS, August 24.)']],
    repaired: 'It waits (BNS, August 24). It has time.',
  },
  {
    text: 'It waits,(BNS, August 24) and waits.',
    found: [['text/spacing', ',(']],
    repaired: 'It waits, (BNS, August 24) and waits.',
  },
  {
    text: 'It waits .(BNS, August 24) It has time.',
    found: [['text/spacing', '.(']],
    repaired: 'It waits (BNS, August 24). It has time.',
  },
  {
    text: 'It waits (BNS, August 24).. It has time.',
    found: [['citation/double-period', '..']],
    repaired: 'It waits (BNS, August 24). It has time.',
  },
  {
    text: 'It waits (BNS—August 24).',
    found: [['citation/separator', 'BNS—August']],
    repaired: 'It waits (BNS, August 24).',
  },
  { text: 'It waits (BNS, August 24 or 25).', found: [['citation/separator', '24 or 25']] },
  {
    text: 'It waits (BNS Aug. 25, see the Monitor, July 6).',
    found: [
      ['citation/missing-comma', 'BNS Aug'],
      ['citation/month', 'Aug.'],
    ],
    repaired: 'It waits (BNS, August 25, see the Monitor, July 6).',
  },
  {
    text: 'It waits (Interfax, July 20: see the Monitor, July 6).',
    found: [['citation/separator', '20: see']],
    repaired: 'It waits (Interfax, July 20; see the Monitor, July 6).',
  },
  {
    text: 'It waits (Interfax, July 20, lenta.ru, July 21).',
    found: [['citation/separator', '20, lenta']],
    repaired: 'It waits (Interfax, July 20; lenta.ru, July 21).',
  },
  {
    text: 'It waits (Interfax, July 20, “Itogi,” NTV, July 21).',
    found: [['citation/separator', '20, “Itogi']],
    repaired: 'It waits (Interfax, July 20; “Itogi,” NTV, July 21).',
  },
  {
    text: 'It waits (Interfax, July 20, 5 Kanal, July 21).',
    found: [['citation/separator', '20, 5']],
    repaired: 'It waits (Interfax, July 20; 5 Kanal, July 21).',
  },
  {
    text: 'It waits for an agreement. (Itar-Tass, January 5). It has time.',
    found: [['citation/double-period', '. (Itar-Tass, January 5).']],
    repaired: 'It waits for an agreement (Itar-Tass, January 5). It has time.',
  },
  {
    text: 'It waits for an agreement (Itar-Tass, January 5)',
    found: [['citation/missing-period', '(Itar-Tass, January 5)']],
    repaired: 'It waits for an agreement (Itar-Tass, January 5).',
  },
  { text: 'It waits (Interfax, August 11, 8).', found: [['citation/descending-dates', 'August 11, 8']] },
  { text: 'It waits (Interfax, August 28).', found: [['citation/date-after-issue', 'August 28']] },
  { text: 'It waits (Reuters, June 31).', found: [['citation/impossible-date', 'June 31']] },
  { text: 'It waits (Reuters, August 32).', found: [['citation/impossible-date', 'August 32']] },
  { text: 'It waits (Reuters, February 29).', found: [['citation/impossible-date', 'February 29']] },
  { text: 'It waits (AP, August 24-22).', found: [['citation/reversed-range', 'August 24-22']] },
  {
    text: 'It waits (Interfax, August 25. It goes on waiting.',
    found: [['citation/unclosed', '(Interfax, August 25']],
    repaired: 'It waits (Interfax, August 25). It goes on waiting.',
  },
  {
    text: 'It waits. (Interfax, August 25.',
    found: [['citation/unclosed', '(Interfax, August 25']],
    repaired: 'It waits (Interfax, August 25).',
  },
  { text: 'It waits (Nezavsimaya gazeta, August 24).', found: [['citation/source-typo', 'Nezavsimaya gazeta']] },
  {
    text: 'It waits (Interfax, Agust 24).',
    found: [['citation/month', 'Agust']],
    repaired: 'It waits (Interfax, August 24).',
  },
  {
    text: 'It waits (Interfax, Aug. 24).',
    found: [['citation/month', 'Aug.']],
    repaired: 'It waits (Interfax, August 24).',
  },
  {
    text: 'It waits (Interfax, august 24).',
    found: [['citation/month', 'august']],
    repaired: 'It waits (Interfax, August 24).',
  },
  {
    text: 'It waits (Interfax, 24 August).',
    found: [['citation/date-form', '24 August']],
    repaired: 'It waits (Interfax, August 24).',
  },
  {
    text: 'It waits (Interfax, 24 August 1998).',
    found: [['citation/date-form', '24 August 1998']],
    repaired: 'It waits (Interfax, August 24, 1998).',
  },
  {
    text: 'It waits (Interfax, August 24th).',
    found: [['citation/date-form', 'August 24th']],
    repaired: 'It waits (Interfax, August 24).',
  },
  {
    text: 'It waits (Interfax, August 23rd-24th).',
    found: [
      ['citation/date-form', 'August 23rd'],
      ['citation/date-form', '24th'],
    ],
    repaired: 'It waits (Interfax, August 23-24).',
  },
  {
    text: 'It waits (Interfax, 23-24 August).',
    found: [['citation/date-form', '23-24 August']],
    repaired: 'It waits (Interfax, August 23-24).',
  },
  {
    text: 'It waits (Interfax, 23rd-24th of August 1999).',
    found: [['citation/date-form', '23rd-24th of August 1999']],
    repaired: 'It waits (Interfax, August 23-24, 1999).',
  },
  {
    text: 'It waits (Interfax, 5 August 1998; BNS, 24 August).',
    found: [
      ['citation/date-form', '5 August 1998'],
      ['citation/date-form', '24 August'],
    ],
    repaired: 'It waits (Interfax, August 5, 1998; BNS, August 24).',
  },
  {
    text: 'It waits (Interfax,BNS, August 24).',
    found: [['citation/missing-space', 'Interfax,BNS']],
    repaired: 'It waits (Interfax, BNS, August 24).',
  },
  {
    text: 'It waits (Interfax, August.24).',
    found: [['citation/month', 'August.']],
    repaired: 'It waits (Interfax, August 24).',
  },
  {
    text: 'It waits (Interfax, July 5-Aug-24).',
    found: [['citation/month', 'Aug-']],
    repaired: 'It waits (Interfax, July 5-August 24).',
  },
  {
    text: 'It waits (Ekspert, August, 1999).',
    found: [['citation/month', 'August,']],
    repaired: 'It waits (Ekspert, August 1999).',
  },
  {
    text: 'It waits (Interfax, august.24).',
    found: [['citation/month', 'august.']],
    repaired: 'It waits (Interfax, August 24).',
  },
  {
    text: 'It waits (Interfax, Aug.24).',
    found: [
      ['citation/month', 'Aug.'],
      ['citation/missing-space', '24'],
    ],
    repaired: 'It waits (Interfax, August 24).',
  },
  {
    text: 'It waits (Interfax, 24-th August).',
    found: [['citation/date-form', '24-th August']],
    repaired: 'It waits (Interfax, August 24).',
  },
  {
    text: 'It waits (Interfax, August 23-th-24 th).',
    found: [
      ['citation/date-form', 'August 23-th'],
      ['citation/date-form', '24 th'],
    ],
    repaired: 'It waits (Interfax, August 23-24).',
  },
  {
    text: 'It waits (Interfax, 24. August).',
    found: [['citation/date-form', '24. August']],
    repaired: 'It waits (Interfax, August 24).',
  },
  {
    text: 'It waits (Interfax, the 24th of August).',
    found: [
      ['citation/separator', 'Interfax, the 24'],
      ['citation/date-form', '24th of August'],
    ],
    repaired: 'It waits (Interfax, August 24).',
  },
  {
    text: 'It waits (“Itogi,Ó NTV, August 24; BNS,August 24).',
    found: [
      ['text/encoding-damage', 'Ó'],
      ['citation/missing-space', 'BNS,August'],
    ],
    repaired: 'It waits (“Itogi,” NTV, August 24; BNS, August 24).',
  },
  {
    text: 'It waits (Interfax, July 29 to August 2).',
    found: [['citation/separator', '29 to August']],
    repaired: 'It waits (Interfax, July 29-August 2).',
  },
  {
    text: 'It waits (Interfax, August 23--24).',
    found: [['citation/separator', '23--24']],
    repaired: 'It waits (Interfax, August 23-24).',
  },
  {
    text: 'It waits (Interfax, August 23/24).',
    found: [['citation/separator', '23/24']],
  },
  {
    text: 'It waits (Interfax, August 23; 24).',
    found: [['citation/separator', '23; 24']],
    repaired: 'It waits (Interfax, August 23, 24).',
  },
  {
    text: 'It waits (Interfax, August 23 24).',
    found: [['citation/separator', '23 24']],
    repaired: 'It waits (Interfax, August 23, 24).',
  },
  {
    text: 'It waits (Interfax, July 29. August 2).',
    found: [['citation/separator', '29. August']],
    repaired: 'It waits (Interfax, July 29, August 2).',
  },
  {
    text: 'It waits (The Economist, week of August 21).',
    found: [['citation/separator', 'Economist, week of August']],
  },
  {
    text: 'It waits (Interfax, late August 24).',
    found: [['citation/separator', 'Interfax, late August']],
  },
  {
    text: 'It waits (Interfax, from August 23 through 24).',
    found: [
      ['citation/separator', 'Interfax, from August'],
      ['citation/separator', '23 through 24'],
    ],
    repaired: 'It waits (Interfax, August 23-24).',
  },
  {
    text: 'It waits (BNS,August 24; “Itogi,Ó NTV, August 24).',
    found: [
      ['citation/missing-space', 'BNS,August'],
      ['text/encoding-damage', 'Ó'],
    ],
    repaired: 'It waits (BNS, August 24; “Itogi,” NTV, August 24).',
  },
  {
    text: 'It waits (Interfax, AP and Interfax, August 24).',
    found: [['citation/duplicate-source', 'Interfax']],
    repaired: 'It waits (Interfax, AP, August 24).',
  },
  {
    text: 'It waits (Ekspert, 1999, No. 31).',
    found: [['citation/date-form', '1999, No. 31']],
    repaired: 'It waits (Ekspert, No. 31, 1999).',
  },
  {
    text: 'It waits (Interfax, 23 and 24 August).',
    found: [['citation/date-form', '23 and 24 August']],
    repaired: 'It waits (Interfax, August 23 and 24).',
  },
  {
    text: 'It waits (Interfax, 21st, 23 - 24 August 1998).',
    found: [['citation/date-form', '21st, 23 - 24 August 1998']],
    repaired: 'It waits (Interfax, August 21, 23-24, 1998).',
  },
  {
    text: 'It waits (Interfax, 23/24 August).',
    found: [['citation/date-form', '23/24 August']],
  },
  {
    text: 'It waits (Interfax, 30 July - 2-3 August).',
    found: [['citation/date-form', '30 July - 2-3 August']],
  },
  {
    text: 'It waits (Interfax, August 24, 8/25).',
    found: [['citation/date-form', '8/25']],
  },
  {
    text: 'It waits (Interfax, 30 July - 2 August 1998).',
    found: [
      ['citation/date-form', '30 July'],
      ['citation/date-form', '2 August 1998'],
    ],
    repaired: 'It waits (Interfax, July 30 - August 2, 1998).',
  },
  {
    text: 'It waits (Interfax, July 30-2 August).',
    found: [['citation/date-form', '2 August']],
    repaired: 'It waits (Interfax, July 30-August 2).',
  },
  {
    text: 'It waits (Interfax, 8/24).',
    found: [['citation/date-form', '8/24']],
    repaired: 'It waits (Interfax, August 24).',
  },
  { text: 'It waits (Interfax, 8/9).', found: [['citation/date-form', '8/9']] },
  {
    text: 'It waits (Interfax, 23.8, 24.8; AP, 25.8.).',
    found: [
      ['citation/date-form', '23.8'],
      ['citation/date-form', '24.8'],
      ['citation/date-form', '25.8'],
    ],
    repaired: 'It waits (Interfax, August 23, August 24; AP, August 25).',
  },
  {
    text: 'It waits (Interfax, 24.8.98; AP, 1999-08-24; BNS, 8-23-1999).',
    found: [
      ['citation/date-form', '24.8.98'],
      ['citation/date-form', '1999-08-24'],
      ['citation/date-form', '8-23-1999'],
    ],
    repaired: 'It waits (Interfax, August 24, 1998; AP, August 24, 1999; BNS, August 23, 1999).',
  },
  {
    text: "It waits (Interfax, August 24, ’98; AP, August 23 '98; BNS, August 22/98).",
    found: [
      ['citation/date-form', ', ’98'],
      ['citation/date-form', " '98"],
      ['citation/date-form', '/98'],
    ],
    repaired: 'It waits (Interfax, August 24, 1998; AP, August 23, 1998; BNS, August 22, 1998).',
  },
  { text: 'It waits (Interfax, August).', found: [['citation/missing-date', 'August']] },
  {
    text: 'It waits (Interfax, August, 5 Kanal, August 24).',
    found: [
      ['citation/month', 'August,'],
      ['citation/separator', '5 Kanal'],
    ],
  },
  {
    text: 'It waits (Interfax, August, 23 BNS, August 24).',
    found: [
      ['citation/month', 'August,'],
      ['citation/separator', '23 BNS'],
    ],
    repaired: 'It waits (Interfax, August 23; BNS, August 24).',
  },
  { text: 'It waits (Interfax, July, AP, August 24).', found: [['citation/missing-date', 'July']] },
  { text: 'It waits (Interfax, August 24, 25 Kanal, August 25).', found: [['citation/separator', '25 Kanal']] },
  {
    text: 'It waits (Interfax, August 24 Reuters, August 25).',
    found: [['citation/separator', '24 Reuters']],
    repaired: 'It waits (Interfax, August 24; Reuters, August 25).',
  },
  { text: 'It waits (Interfax, August 2 4).', found: [['citation/separator', '2 4']] },
  {
    text: 'It waits (Interfax, 1 August Radio, August 24).',
    found: [
      ['citation/date-form', '1 August'],
      ['citation/separator', 'August Radio'],
    ],
  },
  { text: 'It waits (Interfax, August 24; Radio August 1).', found: [['citation/missing-comma', 'Radio August']] },
  { text: 'It waits (Interfax; BNS, August 24).', found: [['citation/missing-date', 'Interfax']] },
  {
    text: 'It waits (BNS, August 24.).',
    found: [['citation/double-period', '.).']],
    repaired: 'It waits (BNS, August 24).',
  },
  {
    text: 'It waits (BNS, August 23; AP, August 24.).',
    found: [['citation/double-period', '.).']],
    repaired: 'It waits (BNS, August 23; AP, August 24).',
  },
  {
    text: '“It is late.” (BNS, August 24).',
    found: [['citation/double-period', '.” (BNS, August 24).']],
    repaired: '“It is late” (BNS, August 24).',
  },
  {
    text: 'It waits (BNS, August 24; ).',
    found: [['citation/separator', '; ']],
    repaired: 'It waits (BNS, August 24).',
  },
  {
    text: 'It waits (BNS, August 23; AP, August 24;).',
    found: [['citation/separator', ';']],
    repaired: 'It waits (BNS, August 23; AP, August 24).',
  },
  {
    text: 'It waits (BNS, Tuesday,August 24).',
    found: [['citation/missing-space', 'Tuesday,August']],
    repaired: 'It waits (BNS, Tuesday, August 24).',
  },
  {
    text: 'It waits (BNS, 9 p.m.,August 24).',
    found: [['citation/missing-space', ',August']],
    repaired: 'It waits (BNS, 9 p.m., August 24).',
  },
  { text: 'It waits (BNS, August 24, 24).', found: [['citation/descending-dates', 'August 24, 24']] },
  {
    text: 'It waits (BNS, August 24 and August 24).',
    found: [['citation/descending-dates', 'August 24 and August 24']],
  },
];

describe('a damaged citation is found, explained and repaired:', () => {
  for (const { text, found, repaired } of DAMAGES) {
    it(text, () => {
      const whole = bulletin(text);
      const [parenthesis] = read(whole).items[0]?.paragraphs[0]?.parentheses ?? [];
      assert.equal(parenthesis?.kind, 'citation');
      const findings = checkForm(whole);
      assert.deepEqual(
        findings.map(({ rule, start, end }) => [rule, whole.slice(start, end)]),
        found,
      );
      for (const { message } of findings) assert.match(message, /^\p{Lu}|^“/u);
      assert.equal(fixAll(whole, checkForm).text, bulletin(repaired ?? text));
      if (repaired !== undefined) assert.deepEqual(checkForm(bulletin(repaired)), []);
    });
  }
});

function checkForm(text: string): Finding[] {
  return check(text, DATES_APART);
}

function bulletin(paragraph: string): string {
  return `Publication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\n${paragraph}\n`;
}
