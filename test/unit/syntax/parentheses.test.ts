import assert from 'node:assert/strict';
import { parse } from '../../../server/src/syntax/parse.ts';
import type { Group, Parenthesis } from '../../../server/src/syntax/tree.ts';

/**
 * One line a case: the parenthesis, an arrow, and what it is read as: `shape: sources | dates; …  !fault` (`?` marks a doubtful one,
 * or a repair that is only offered); between `<` and `>` the shapes of those that it holds.
 */
const CASES = String.raw`
# citations (B-60 to B-72)
(Itar-Tass, August 24) -> citation: Itar-Tass | 8/24
(Itar-Tass, Interfax, August 24) -> citation: Itar-Tass, Interfax | 8/24
(Interfax & Reuters, June 5) -> citation: Interfax, Reuters | 6/5
(Russian and Western agencies, June 5) -> citation: Russian and Western agencies | 6/5
(UPI, August 23-24) -> citation: UPI | 8/23-8/24
(UPI, August 23–24) -> citation: UPI | 8/23-8/24
(UPI, August 23 - 24) -> citation: UPI | 8/23-8/24
(AP, February 26-March 3) -> citation: AP | 2/26-3/3
(BNS, March 22, 24) -> citation: BNS | 3/22, 3/24
(BNS, June 29 and 30) -> citation: BNS | 6/29, 6/30
(Interfax, July 20; Reuters, July 21) -> citation: Interfax | 7/20; Reuters | 7/21
(PlanEcon Energy Report, January 2000) -> citation: PlanEcon Energy Report | 1/0/2000
(Sovershenno sekretno, No. 6, 1999) -> citation: Sovershenno sekretno | No. 6/1999
(RFE/RL Newsline, vol. 3, no. 166, August 26) -> citation: RFE/RL Newsline | No. 166/null, 8/26
(Delo, Vol. 12 No. 6, 1999) -> citation: Delo | No. 6/1999
(Delo, volume 3 no. 6, 1999) -> citation: Delo | No. 6/1999
(BNS, August 24; see the Monitor, vol. 5, no. 150) -> citation: BNS | 8/24; see the Monitor | No. 150/null
(AP, May 4; http://www.esk.example/p/4 May 5) -> citation: AP | 5/4; http://www.esk.example/p/4 | 5/5 !missing-comma
(AP, May 4; http://www.esk.example/p,4;5, May 5) -> citation: AP | 5/4; http://www.esk.example/p,4;5 | 5/5
(Polit.ru, Lenta.ru, May 4) -> citation: Polit.ru, Lenta.ru | 5/4
(lenta.ru, May 4) -> citation: lenta.ru | 5/4
(Monitor interviews, May 4) -> citation: Monitor interviews | 5/4
(Zolotoi Rog [Vladivostok], May 4) -> citation: Zolotoi Rog @Vladivostok | 5/4
(Voice of the Islamic Republic of Iran, May 4) -> citation: Voice of the Islamic Republic of Iran | 5/4
(Izvestia, July 15, December 7, 1999) -> citation: Izvestia | 7/15, 12/7/1999
(The New York Times, August 23, 1998) -> citation: The New York Times | 8/23/1998
(AP, Reuters, June 6; Kommersant-daily, Vremya MN, NTV, June 7; Segodnya, June 5-6, 8) -> citation: AP, Reuters | 6/6; Kommersant-daily, Vremya MN, NTV | 6/7; Segodnya | 6/5-6/6, 6/8
(Interfax,\nAugust 24) -> citation: Interfax | 8/24
(Itar-\nTass, August 24) -> citation: Itar-Tass | 8/24
(Kommersant, October 31; see also the Monitor, November 19, 1999, October 10, 2000) -> citation: Kommersant | 10/31; see the Monitor | 11/19/1999, 10/10/2000
(Russian agencies, July 6; the Monitor, June 14) -> citation?: Russian agencies | 7/6; the Monitor | 6/14
(Itar-Tass, July 16. See also Perspective section below) -> citation: Itar-Tass | 7/16; see below
(1+1, ICTV, June 3) -> citation: 1+1, ICTV | 6/3
(“Zerkalo” on RTR, June 3) -> citation: “Zerkalo” on RTR | 6/3

# cross-references (B-81 to B-89)
(see the Monitor, August 23) -> crossReference: see the Monitor | 8/23
(See Monitor, February 11 & 8) -> crossReference: see Monitor | 2/11, 2/8
(See Monitor, January 7, February 11-12) -> crossReference: see Monitor | 1/7, 2/11-2/12
(see the Monitor, July 20, 22-23) -> crossReference: see the Monitor | 7/20, 7/22-7/23
(see the Monitor, April 20, 21, 23, 29, also May 5, 8, 12) -> crossReference: see the Monitor | 4/20, 4/21, 4/23, 4/29, 5/5, 5/8, 5/12
(see the Monitor, December 1, 2000; January 4, 9.) -> crossReference: see the Monitor | 12/1/2000, 1/4, 1/9
(See Monitor, October 28 and November 5) -> crossReference: see Monitor | 10/28, 11/5
(See Monitor, March 6, lead story) -> crossReference: see Monitor | 3/6 @lead story
(See Monitor, February 5 & 8, and Prism, May 3) -> crossReference: see Monitor | 2/5, 2/8; see Prism | 5/3
(On Uzbekistan’s position see also Monitor, October 23) -> crossReference: see Monitor | 10/23
(see EDM, January 23) -> crossReference: see EDM | 1/23
(see above item) -> crossReference: see above
(See below) -> crossReference: see below
(see above\nitem) -> crossReference: see above
(see Perspective\nsection below) -> crossReference: see below
(See below.) -> crossReference: see below
(see Perspective section below) -> crossReference: see below
(see the Monitor August 23) -> crossReference: see the Monitor | 8/23 !missing-comma
(see Jane’s Intelligence Review, July 5) -> crossReference: see Jane’s Intelligence Review | 7/5
(see Jane’s, July 5) -> citation?: see Jane’s | 7/5
(cf. Monitor, July 5) -> crossReference: see Monitor | 7/5
(ca. Monitor, July 5) -> citation?: ca. Monitor | 7/5

# parentheses within others
(Zolotoi Rog (Esk), August 24) -> citation?: Zolotoi Rog @Esk | 8/24 <gloss>
(Zolotoi Rog (5), August 24) -> gloss <note>
(Zolotoi Rog (Esk) (5), August 24) -> gloss <gloss, note>
(Zolotoi Rog (Interfax, May 5), August 24) -> gloss <citation>
(Zolotoi Rog (Esk (old)), August 24) -> gloss <gloss>
(Itogi, No. 31 (August 23-29)) -> citation?: Itogi | No. 31/null <gloss>
(Itogi, August 24 (he said)) -> citation?: Itogi | 8/24 <gloss>
(Itogi, August 24 (see below)) -> citation?: Itogi | 8/24 <crossReference>
(Itogi, August 24 (1)) -> gloss <note>
(Itogi, August 24 (BNS, August 23)) -> gloss <citation>
(Itogi, August 24 (he said) and left) -> gloss <gloss>

# note numbers
(5) -> note
(20) -> note

# glosses (B-91 to B-95)
(KPRF) -> gloss
(FU/LC) -> gloss
(MFAs) -> gloss
(CDPP, the renamed Popular Front) -> gloss
(Top Secret) -> gloss
(Grozny) -> gloss
(Yabloko) -> gloss
(158-0) -> gloss
(33 percent to his 50.8) -> gloss
(08:00 GMT) -> gloss
($1 billion) -> gloss
(March 29) -> gloss
(August 23-24) -> gloss
(March 29, 1999) -> gloss
(up from 7 percent in January) -> gloss
(Gazprom reportedly owns up to 49 percent of the shares as of January 1) -> gloss
(c) -> gloss
(1999) -> gloss
() -> gloss
( ) -> gloss
(Tuesday, August 24) -> gloss?
(Victory Day, May 9) -> gloss?
(In Moscow, August 24) -> gloss?
(today, August 24) -> gloss?
(the Orthodox Christmas, January 7) -> gloss?
(see map) -> gloss
(see Appendix A) -> gloss
(see the Monitor) -> gloss
(He did not see the president.) -> gloss
(On August 24, the president flew to Minsk.) -> gloss?
(May 5 was a holiday.) -> gloss
(March on Moscow) -> gloss
(August 1991 putsch) -> gloss
(Moscow, 1 August percent) -> gloss?
(a sentence (with a gloss) inside) -> gloss <gloss>
(Interfax. August 24 was a holiday) -> gloss
(Reuters August 24 report) -> gloss
(from May 5 to June 7) -> gloss?
(born June 5, 1950) -> gloss?
(in early May 1999) -> gloss?
(May 5, Reuters) -> gloss
(Interfax: “August 24 will decide”) -> gloss
(Interfax reported on August 24) -> gloss?
(Decree No. 6, 1999) -> gloss?

# damaged citations (B-61, B-73 to B-80)
(, February 26) -> citation:  | 2/26 !missing-source
(Kommersant-daily July 18) -> citation?: Kommersant-daily | 7/18 !missing-comma
(Interfax, June6) -> citation: Interfax | 6/6 !missing-space
(Izvestia,June 7) -> citation: Izvestia | 6/7 !missing-space
(Reuters. July 8) -> citation?: Reuters | 7/8 !separator
(Reuters.July 8) -> citation?: Reuters | 7/8 !separator
(Reuters: July 8) -> citation?: Reuters | 7/8 !separator
(Reuters; July 8) -> citation?: Reuters | 7/8 !separator
(Belapan, Interfax, March 21-24. CPJ release March 24) -> citation: Belapan, Interfax | 3/21-3/24; CPJ release | 3/24 !separator !missing-comma
(Interfax, July 20, Reuters, July 21) -> citation: Interfax | 7/20; Reuters | 7/21 !separator
(Interfax, July 20 and Reuters, July 21) -> citation: Interfax | 7/20; Reuters | 7/21 !separator
(Interfax, July 20;Reuters, July 21) -> citation: Interfax | 7/20; Reuters | 7/21 !missing-space
(Interfax, Agust 24) -> citation: Interfax | 8/24 !month
(Interfax, Aug. 24) -> citation: Interfax | 8/24 !month
(Interfax, august 24) -> citation: Interfax | 8/24 !month
(Interfax, Sept 4) -> citation: Interfax | 9/4 !month
(Interfax, 24 August) -> citation: Interfax | 8/24 !date-form “August 24”
(Interfax, 24-25 August) -> citation: Interfax | 8/24-8/25 !date-form “August 24-25”
(Interfax 24-25 August) -> citation?: Interfax | 8/24-8/25 !missing-comma !date-form “August 24-25”
(Interfax, 24 and 25 August) -> citation: Interfax | 8/24, 8/25 !date-form “August 24 and 25”
(Interfax, 24th & 25th of August) -> citation: Interfax | 8/24, 8/25 !date-form “August 24 & 25”
(Interfax, 23, 24 and 25 August 1999) -> citation: Interfax | 8/23, 8/24, 8/25/1999 !date-form “August 23, 24 and 25, 1999”
(Interfax, 24, 24 August) -> citation: Interfax | 8/24, 8/24 !date-form “August 24, 24”?
(Interfax, 23/24, 26 August) -> citation: Interfax | 8/23-8/24, 8/26 !date-form “August 23-24, 26”?
(Interfax, 23 24 August) -> citation?: Interfax, 23 | 8/24 !missing-comma !date-form “August 24”
(Interfax, 23, 24 August 5) -> citation?: Interfax, 23 | 8/24 !date-form “August 24”
(Interfax, 30 July - 2 August) -> citation: Interfax | 7/30-8/2 !date-form “July 30” !date-form “August 2”
(Interfax, 30 July - 2, 3 August) -> citation: Interfax | 7/30-8/2, 8/3 !date-form “July 30” !date-form “August 2” !date-form “August 3”
(Interfax, 30 July - 2 and 3 August 1999) -> citation: Interfax | 7/30-8/2, 8/3/1999 !date-form “July 30” !date-form “August 2” !date-form “August 3, 1999”
(Interfax, 30 July - 30, 31 August) -> citation: Interfax | 7/30-8/30, 8/31 !date-form “July 30” !date-form “August 30” !date-form “August 31”
(Interfax, July 20-21, 24 August) -> citation: Interfax | 7/20-7/21, 8/24 !date-form “August 24”
(Interfax, 23-24 August - 2 September) -> citation?: Interfax | 8/23-8/24 !date-form “August 23-24”
(Interfax, 30 July - 2-3 August) -> citation: Interfax | 7/30-8/3 !date-form “July 30-August 3”?
(Interfax, 1 July - 2-3 August) -> citation: Interfax | 7/1-8/3 !date-form “July 1-August 3”?
(Interfax, 1 July - 2, 3 August) -> citation: Interfax | 7/1-8/2, 8/3 !date-form “July 1” !date-form “August 2” !date-form “August 3”
(Interfax, 30 July - 2-3, 5 August) -> citation: Interfax | 7/30-8/3, 8/5 !date-form “July 30-August 3”? !date-form “August 5”
(Interfax, July 30-August 2-3) -> citation: Interfax | 7/30-8/3 !date-form “July 30-August 3”?
(Interfax, Jul 30th - 2-3 August 1999) -> citation: Interfax | 7/30-8/3/1999 !date-form “July 30-August 3, 1999”?
(Interfax,30 July - 2-3 August) -> citation: Interfax | 7/30-8/3 !missing-space !date-form “July 30-August 3”?
(Interfax, July 30-August 2-1) -> citation?: Interfax | 7/30-8/2
(Interfax, 30 July to 2-3 August) -> gloss
(Interfax, July 30 to August 2-3) -> gloss
(Itogi, 8/24, 25 August) -> citation: Itogi | 8/24, 8/25 !date-form “August 24”? !date-form “August 25”
(Itogi, 24/8 and August 25) -> citation: Itogi | 8/24, 8/25 !date-form “August 24”?
(Itogi, August 24, 8/25, 26) -> citation: Itogi | 8/24, 8/25, 8/26 !date-form “August 25”?
(Itogi, 24 August and 8/25) -> citation: Itogi | 8/24, 8/25 !date-form “August 24” !date-form “August 25”?
(Itogi, 8/9, 10 August) -> citation: Itogi | 8/8-8/9, 8/10 !date-form “August 8-9, 10”?
(Itogi, 3/8, 5/8, August 26) -> citation: Itogi | 8/3, 8/5, 8/26 !date-form “August 3”? !date-form “August 5”?
(Interfax, 23 - August) -> gloss
(Interfax, 23- of August) -> gloss
(Spartak, 2-1 May 5) -> gloss?
(Interfax, August 24th) -> citation: Interfax | 8/24 !date-form “August 24”
(Interfax, August 24, ’99) -> citation: Interfax | 8/24/1999 !date-form “, 1999”
(Interfax, August 24,\n’99) -> citation: Interfax | 8/24/1999 !date-form “, 1999”
(Interfax, August 24’99) -> citation: Interfax | 8/24/1999 !date-form “, 1999”
(NTV, 8/24) -> citation?: NTV | 8/24 !date-form “August 24”
(NTV, 8/9) -> citation?: NTV | 8/9 !date-form “August 9”?
(Itogi, 1998, No. 30 and 1999, No. 31) -> citation: Itogi | No. 30/1998, No. 31/1999 !date-form “No. 30, 1998” !date-form “No. 31, 1999”
(Interfax, August) -> citation?: Interfax |  !missing-day
(Interfax,August) -> citation?: Interfax |  !missing-day
(Interfax August) -> gloss
(Interfax, July, July 6) -> citation: Interfax | 7/6 !missing-day
(Interfax, July 20,22) -> citation: Interfax | 7/20, 7/22 !missing-space
(Interfax, June 45) -> citation: Interfax | 6/45
(Interfax, June 24-22) -> citation: Interfax | 6/24-6/22
(Interfax; Reuters, June 5) -> citation: Interfax | ; Reuters | 6/5 !missing-date
(Interfax, June 20 -> citation: Interfax | 6/20 !unclosed
(Interfax, June 20. He went on -> citation: Interfax | 6/20 !unclosed
(Gazprom owns -> none
(Interfax, August 24, citing RIA) -> citation?: Interfax | 8/24
(Interfax, August 24.) -> citation: Interfax | 8/24
`;

function describeGroup(group: Group): string {
  const sources = group.sources.map((source) => source.name).join(', ');
  const places = group.sources.map((source) => (source.place ? ' @place' : '')).join('');
  const dates = group.dates.map((date) => {
    if (date.kind === 'number') return `No. ${date.number}/${date.year}`;
    const from = `${date.from.month}/${date.from.day}`;
    const to = `${date.to.month}/${date.to.day}`;
    return (from === to && date.from === date.to ? from : `${from}-${to}`) + (date.year ? `/${date.year}` : '');
  });
  if (group.direction !== 'dated') return `see ${group.direction}`;
  const see = group.role === 'crossReference' ? 'see ' : '';
  return `${see}${sources}${places} | ${dates.join(', ')}${group.locator ? ' @locator' : ''}`;
}

function describeParenthesis(parenthesis: Parenthesis | undefined): string {
  if (!parenthesis) return 'none';
  const { shape, certain, groups, faults, nested } = parenthesis;
  const doubt = shape === 'citation' && !certain ? '?' : '';
  const read = groups.length > 0 ? `: ${groups.map(describeGroup).join('; ')}` : '';
  const holds = nested.length > 0 ? ` <${nested.map((each) => each.shape).join(', ')}>` : '';
  return [`${shape}${doubt}${read}${holds}`, ...faults.map(describeFault)].join(' ');
}

function describeFault(fault: Parenthesis['faults'][number]): string {
  return fault.kind === 'date-form' ? `!date-form “${fault.right}”${fault.isSure ? '' : '?'}` : `!${fault.kind}`;
}

/** So long that a place in the text is told from a length. */
const LEAD = `${'Lead text here.\n\n'.repeat(20)}Lead text here `;

function firstParenthesis(text: string): Parenthesis | undefined {
  for (const block of parse(`${LEAD}${text}`).blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const inline of block.inlines) if (inline.kind === 'parenthesis') return inline;
  }
  return undefined;
}

describe('parentheses', () => {
  for (const line of CASES.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [input = '', expected = ''] = line.split(' -> ');
    it(input, () => {
      const found = describeParenthesis(firstParenthesis(input.replaceAll('\\n', '\n')));
      const wanted = expected.replace(/@[\w ]+(?= \|)/, '@place').replace(/@lead story$/, '@locator');
      if (wanted === 'gloss?') assert.match(found, /^(gloss$|citation\?)/);
      else assert.equal(found, wanted);
    });
  }
});
