/** Header lines, well and badly typed: each field with its value and the text under it, each fault with its key and the text under it. */
import assert from 'node:assert/strict';
import { continuesHeader, formatHeader, readHeader } from '../../../server/src/syntax/header.ts';
import type { HeaderField } from '../../../server/src/syntax/tree.ts';

/** One line a case: the header line, an arrow, and what is read of it; `none` for a line that is no header. */
const CASES = `
Publication: Monitor Volume: 5 Issue: 156 -> Monitor|Monitor| 5|5| 156|156|
Publication: The Weekly Post Volume: 12 Issue: 3 -> The Weekly Post|The Weekly Post| 12|12| 3|3|
Publication:  Monitor  Volume: 5 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| spacing:Publication|Publication:  Monitor  Volume: 5 Issue: 156|
Publication: The  Weekly   Post Volume: 12 Issue: 3 -> The Weekly Post|The  Weekly   Post| 12|12| 3|3| spacing:Publication|Publication: The  Weekly   Post Volume: 12 Issue: 3|
publication: Monitor volume: 5 issue: 156 -> Monitor|Monitor| 5|5| 156|156| case:Publication|publication| case:Volume|volume| case:Issue|issue|
PUBLICATION: MONITOR VOLUME: 5 ISSUE: 156 -> MONITOR|MONITOR| 5|5| 156|156| case:Publication|PUBLICATION| case:Volume|VOLUME| case:Issue|ISSUE|
Publication Monitor Volume 5 Issue 156 -> Monitor|Monitor| 5|5| 156|156| missing-colon:Publication|| missing-colon:Volume|| missing-colon:Issue||
Publication; Monitor Volume: 5 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| missing-colon:Publication|;|
Publication : Monitor Volume: 5 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| spacing:Publication|Publication : Monitor Volume: 5 Issue: 156|
Publ.: Monitor Vol. 5 No. 156 -> Monitor|Monitor| 5|5| 156|156| abbreviation:Publication|Publ| abbreviation:Volume|Vol| missing-colon:Volume|.| abbreviation:Issue|No| missing-colon:Issue|.|
Pub. Monitor Vol 5 No 156 -> Monitor|Monitor| 5|5| 156|156| abbreviation:Publication|Pub| missing-colon:Publication|.| abbreviation:Volume|Vol| missing-colon:Volume|| abbreviation:Issue|No| missing-colon:Issue||
Pub Monitor Volume: 5 Issue: 156 -> Pub Monitor|Pub Monitor| 5|5| 156|156| missing-key:Publication||
Pub. Monitor Volume: 5 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| abbreviation:Publication|Pub| missing-colon:Publication|.|
V. Holm Post Volume: 5 Issue: 156 -> V. Holm Post|V. Holm Post| 5|5| 156|156| missing-key:Publication||
Pub: Monitor V: 5 Nr: 156 -> Monitor|Monitor| 5|5| 156|156| abbreviation:Publication|Pub| abbreviation:Volume|V| abbreviation:Issue|Nr|
Publication: Monitor Volume: 5 Num: 156 -> Monitor|Monitor| 5|5| 156|156| abbreviation:Issue|Num|
Publication: Monitor Volume: 5 Number: 156 -> Monitor|Monitor| 5|5| 156|156| abbreviation:Issue|Number|
Publication: Monitor Volume: 5 Iss. 156 -> Monitor|Monitor| 5|5| 156|156| abbreviation:Issue|Iss| missing-colon:Issue|.|
Publication: Monitor Volume: 5 Isue: 156 -> Monitor|Monitor| 5|5| 156|156| misspelling:Issue|Isue|
Publication: Monitor Volume: 5 Iue: 156 -> Monitor|Monitor| 5|5| - rest:Volume|Iue: 156| missing-number:Issue|| rest|Iue: 156|
Publicaton: Monitor Volum: 5 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| misspelling:Publication|Publicaton| misspelling:Volume|Volum|
Pblicaton: Monitor Volume: 5 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| misspelling:Publication|Pblicaton|
Pblcaton: Monitor Volume: 5 Issue: 156 -> Pblcaton: Monitor|Pblcaton: Monitor| 5|5| 156|156| missing-key:Publication||
Publication: Monitor, Volume: 5, Issue: 156 -> Monitor|Monitor| 5|5| 156|156| punctuation:Publication|,| punctuation:Volume|,|
Publication: Monitor.; Volume: 5, Issue: 156 -> Monitor|Monitor| 5|5| 156|156| punctuation:Publication|.;| punctuation:Volume|,|
Publication: Volume: 5 Issue: 156 -> - 5|5| 156|156| missing-publication:Publication||
Publication: , Volume: 5, Issue: 156 -> - 5|5| 156|156| missing-publication:Publication|| punctuation:Publication|,| punctuation:Volume|,|
Publication: Monitor Issue: 156 -> Monitor|Monitor| - 156|156| missing-volume:Volume||
Publication: Monitor Volume: 5 -> Monitor|Monitor| 5|5| - missing-number:Issue||
Publication: Monitor -> Monitor|Monitor| - - missing-volume:Volume|| missing-number:Issue||
Publication Volume: 5 -> - 5|5| - missing-colon:Publication|| missing-publication:Publication|| missing-number:Issue||
Publication Monitor -> none
Publication of the Monitor was late -> none
Publication of volume 5 -> of|of| 5|5| - missing-colon:Publication|| case:Volume|volume| missing-colon:Volume|| missing-number:Issue||
Publication of issue 156 -> of|of| - 156|156| missing-colon:Publication|| case:Issue|issue| missing-colon:Issue|| missing-volume:Volume||
Publication: Monitor Volume: Issue: 156 -> Monitor|Monitor| - 156|156| missing-volume:Volume||
Publication: Monitor Volume: five Issue: 156 -> Monitor|Monitor| - 156|156| missing-volume:Volume|five|
Publication: Monitor Volume: 5 Issue: l56 -> Monitor|Monitor| 5|5| - missing-number:Issue|l56|
Publication: Monitor Volume: x5 Issue: 156 -> Monitor|Monitor| - 156|156| missing-volume:Volume|x5|
Publication: Monitor Volume: 5a Issue: 156 -> Monitor|Monitor| - 156|156| missing-volume:Volume|5a|
Publication: Monitor Volume: 123456 Issue: 156 -> Monitor|Monitor| - 156|156| missing-volume:Volume|123456|
Publication: Monitor Volume: 12345 Issue: 156 -> Monitor|Monitor| 12345|12345| 156|156| spacing:Publication|Publication: Monitor Volume: 12345 Issue: 156|
Publication: Monitor Volume: 05 Issue: 156 -> Monitor|Monitor| 5|05| 156|156| leading-zero:Volume|05|
Publication: Monitor Volume: 5 Issue: 00156 -> Monitor|Monitor| 5|5| 156|00156| leading-zero:Issue|00156|
Publication: Monitor Volume: 0 Issue: 156 -> Monitor|Monitor| - 156|156| missing-volume:Volume|0|
Publication: Monitor Volume: 5 Issue: 000 -> Monitor|Monitor| 5|5| - missing-number:Issue|000|
Publication: Monitor Volume: V Issue: 156 -> Monitor|Monitor| 5|V| 156|156| roman-numeral:Volume|V|
Publication: Monitor Volume: XIV Issue: 156 -> Monitor|Monitor| 14|XIV| 156|156| roman-numeral:Volume|XIV|
Publication: Monitor Volume: XL Issue: LXXIX -> Monitor|Monitor| 40|XL| 79|LXXIX| roman-numeral:Volume|XL| roman-numeral:Issue|LXXIX|
Publication: Monitor Volume: IX Issue: VIII -> Monitor|Monitor| 9|IX| 8|VIII| roman-numeral:Volume|IX| roman-numeral:Issue|VIII|
Publication: Monitor Volume: 5 Issue: #156 -> Monitor|Monitor| 5|5| 156|156| punctuation:Issue|#|
Publication: Monitor Volume: № 5 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| punctuation:Volume|№ |
Publication: Monitor Volume: 5 No № 156 -> Monitor|Monitor| 5|5| 156|156| abbreviation:Issue|No| missing-colon:Issue|| punctuation:Issue|№ |
Publication: Monitor Issue: 156 Volume: 5 -> Monitor|Monitor| 5|5| 156|156| order:Publication|Publication: Monitor Issue: 156 Volume: 5|
Volume: 5 Issue: 156 Publication: Monitor -> none
Volume: 5 Issue: 156 -> - 5|5| 156|156| missing-key:Publication|| missing-publication:Publication||
Volume: 5 Issue 156 -> none
Volume 5 Issue: 156 -> none
Issue: 156 Volume: 5 -> - 5|5| 156|156| missing-key:Publication|| missing-publication:Publication|| order:Publication|Issue: 156 Volume: 5|
Monitor Volume: 5 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| missing-key:Publication||
Monitor Vol. 5 No. 156 -> Monitor|Monitor| 5|5| 156|156| missing-key:Publication|| abbreviation:Volume|Vol| missing-colon:Volume|.| abbreviation:Issue|No| missing-colon:Issue|.|
Monitor, Vol. V, No. 156. -> Monitor|Monitor| 5|V| 156|156| missing-key:Publication|| punctuation:Publication|,| abbreviation:Volume|Vol| missing-colon:Volume|.| roman-numeral:Volume|V| punctuation:Volume|,| abbreviation:Issue|No| missing-colon:Issue|.| punctuation:Issue|.|
Monitor Volume: 5 Issue: XII -> Monitor|Monitor| 5|5| 12|XII| missing-key:Publication|| roman-numeral:Issue|XII|
The New Weekly Evening Harbor Post Volume: 5 Issue: 156 -> The New Weekly Evening Harbor Post|The New Weekly Evening Harbor Post| 5|5| 156|156| missing-key:Publication||
The Very New Weekly Evening Harbor Post Volume: 5 Issue: 156 -> none
the Monitor Volume: 5 Issue: 156 -> none
1999 Monitor Volume: 5 Issue: 156 -> none
It is late. Volume: 5 Issue: 156 -> none
Is it late? Volume: 5 Issue: 156 -> none
St. Petersburg Post Volume: 5 Issue: 156 -> St. Petersburg Post|St. Petersburg Post| 5|5| 156|156| missing-key:Publication||
Monitor Volume: 5 Issue: 156 and more -> none
Monitor Volume: 5 Issue: 156, 7 -> none
The volume 5 of the issue was lost -> none
It came in volume 5 -> none
Victory in issue 5 of volume -> none
Publication: Monitor Volume: 5 Issue: 156 August 26 -> Monitor|Monitor| 5|5| 156|156| rest:Issue|August 26| rest|August 26|
Publication: Monitor Volume: 5 Issue: 156. -> Monitor|Monitor| 5|5| 156|156| punctuation:Issue|.|
Publication: Monitor Volume: 5 Volume: 6 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| rest:Volume|Volume: 6|
 Publication: Monitor Volume: 5 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| spacing:Publication| Publication: Monitor Volume: 5 Issue: 156|
The Publication: Monitor Volume: 5 Issue: 156 -> none
Price: 5 -> none
[Publication: Monitor Volume: 5 Issue: 156] -> none
Publication: Monitor Vol. 4 Volume: 5 Issue: 156 -> Monitor|Monitor| 4|4| 156|156| abbreviation:Volume|Vol| missing-colon:Volume|.| rest:Volume|Volume: 5|
Publication: Monitor No 7 Volume: 5 Issue: 156 -> Monitor No 7|Monitor No 7| 5|5| 156|156|
Publication: Monitor No. 7 Vol. 5 Issue: 156 -> Monitor No. 7|Monitor No. 7| 5|5| 156|156| abbreviation:Volume|Vol| missing-colon:Volume|.|
Publication: Monitor Issue 7 Vol. 5 Issue: 156 -> Monitor|Monitor| 5|5| 7|7| order:Publication|Publication: Monitor Issue 7 Vol. 5 Issue: 156| missing-colon:Issue|| abbreviation:Volume|Vol| missing-colon:Volume|.| rest:Volume|Issue: 156| rest|Issue: 156|
Publication: Monitor Vol 5 Volume: 6 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| abbreviation:Volume|Vol| missing-colon:Volume|| rest:Volume|Volume: 6|
Publication: The Volume Review Volume: 5 Issue: 156 -> The Volume Review|The Volume Review| 5|5| 156|156|
Publication: Fruit, Wine and Tea Volume: 5 Issue: 156 -> Fruit, Wine and Tea|Fruit, Wine and Tea| 5|5| 156|156|
Publication: Monitor Issue: 156(late)Volume: 5 -> Monitor|Monitor| 5|5| 156|156| order:Publication|Publication: Monitor Issue: 156(late)Volume: 5| rest:Issue|(late)|
Publication: Monitor No: 7 Vol. 5 Issue: 156 -> Monitor|Monitor| 5|5| 7|7| order:Publication|Publication: Monitor No: 7 Vol. 5 Issue: 156| abbreviation:Issue|No| abbreviation:Volume|Vol| missing-colon:Volume|.| rest:Volume|Issue: 156| rest|Issue: 156|
Publication: Monitor No 7 Vol. 5 No 156 -> Monitor|Monitor| 5|5| 7|7| order:Publication|Publication: Monitor No 7 Vol. 5 No 156| abbreviation:Issue|No| missing-colon:Issue|| abbreviation:Volume|Vol| missing-colon:Volume|.| rest:Volume|No 156| rest|No 156|
Publication: Monitor Vol. 5 No. 155 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| abbreviation:Volume|Vol| missing-colon:Volume|.| rest:Volume|No. 155|
Publication: Monitor Volume: 5 Issue: 155 Issue: 156 -> Monitor|Monitor| 5|5| 155|155| rest:Issue|Issue: 156| rest|Issue: 156|
Publication: Monitor Volume: 5 (late) Issue: 156 -> Monitor|Monitor| 5|5| 156|156| rest:Volume|(late)|
Publication: Monitor Volume: 5 – Issue: 156 -> Monitor|Monitor| 5|5| 156|156| punctuation:Volume|–|
Publication: Monitor Volume: 5., Issue: 156 -> Monitor|Monitor| 5|5| 156|156| punctuation:Volume|.,|
Publication: Monitor Issue: 156 (late) Volume: 5, August 26 -> Monitor|Monitor| 5|5| 156|156| order:Publication|Publication: Monitor Issue: 156 (late) Volume: 5, August 26| rest:Issue|(late)| rest:Volume|, August 26| rest|, August 26|
Publication: Monitor, Volume: 5 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| punctuation:Publication|,|
Publication: Monitor; Volume: 5 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| punctuation:Publication|;|
Publication: Harbor Co. Volume: 5 Issue: 156 -> Harbor Co.|Harbor Co.| 5|5| 156|156|
Publication: Monitor Volume:5 Volume: 6 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| rest:Volume|Volume: 6|
Publication: No Limits Volume: 5 Issue: 156 -> No Limits|No Limits| 5|5| 156|156|
Publication: The Volume Review Vol. 5 No. 156 -> The Volume Review|The Volume Review| 5|5| 156|156| abbreviation:Volume|Vol| missing-colon:Volume|.| abbreviation:Issue|No| missing-colon:Issue|.|
Publication: Monitor, special issue, Vol. 5 No. 156 -> Monitor, special issue|Monitor, special issue| 5|5| 156|156| punctuation:Publication|,| abbreviation:Volume|Vol| missing-colon:Volume|.| abbreviation:Issue|No| missing-colon:Issue|.|
Publication: Monitor Issue: 156Volume: 5 -> Monitor|Monitor| 5|5| 156|156| order:Publication|Publication: Monitor Issue: 156Volume: 5|
Publication: -> - - - missing-publication:Publication|| missing-volume:Volume|| missing-number:Issue||
Volume: Issue: -> none
Volume: 5 Issue: not yet known to the editors -> none
The Volume Review Vol. 5 No. 156 -> The Volume Review|The Volume Review| 5|5| 156|156| missing-key:Publication|| abbreviation:Volume|Vol| missing-colon:Volume|.| abbreviation:Issue|No| missing-colon:Issue|.|
No Limits Vol. XII No. XLII -> No Limits|No Limits| 12|XII| 42|XLII| missing-key:Publication|| abbreviation:Volume|Vol| missing-colon:Volume|.| roman-numeral:Volume|XII| abbreviation:Issue|No| missing-colon:Issue|.| roman-numeral:Issue|XLII|
Monitor Vol. XII, No. XLII -> Monitor|Monitor| 12|XII| 42|XLII| missing-key:Publication|| abbreviation:Volume|Vol| missing-colon:Volume|.| roman-numeral:Volume|XII| punctuation:Volume|,| abbreviation:Issue|No| missing-colon:Issue|.| roman-numeral:Issue|XLII|
Monitor Vol.5 No.156 -> Monitor|Monitor| 5|5| 156|156| missing-key:Publication|| abbreviation:Volume|Vol| missing-colon:Volume|.| abbreviation:Issue|No| missing-colon:Issue|.|
Monitor Vol.  XII No.  XLII -> Monitor|Monitor| 12|XII| 42|XLII| missing-key:Publication|| abbreviation:Volume|Vol| missing-colon:Volume|.| roman-numeral:Volume|XII| abbreviation:Issue|No| missing-colon:Issue|.| roman-numeral:Issue|XLII|
The Isle: A Weekly Vol. 5 No. 156 -> The Isle: A Weekly|The Isle: A Weekly| 5|5| 156|156| missing-key:Publication|| abbreviation:Volume|Vol| missing-colon:Volume|.| abbreviation:Issue|No| missing-colon:Issue|.|
Österreich Heute Volume: 5 Issue: 156 -> Österreich Heute|Österreich Heute| 5|5| 156|156| missing-key:Publication||
The  New  Weekly  Evening Harbor Post Volume: 5 Issue: 156 -> The New Weekly Evening Harbor Post|The  New  Weekly  Evening Harbor Post| 5|5| 156|156| missing-key:Publication||
 Pub. Monitor Volume: 5 Issue: 156 -> Monitor|Monitor| 5|5| 156|156| abbreviation:Publication|Pub| missing-colon:Publication|.|
`;

function shown(line: string): string {
  const text = `—${line}—`;
  const header = readHeader(text, 1, line.length + 1);
  if (!header) return 'none';
  const under = ({ start, end }: { start: number; end: number }): string => `|${text.slice(start, end)}|`;
  const field = (found: HeaderField<string | number> | null): string => (found ? `${found.value}${under(found)}` : '-');
  assert.deepEqual([header.kind, under(header)], ['header', `|${line}|`]);
  return [
    ...[header.publication, header.volume, header.number].map(field),
    ...header.faults.map((fault) => `${fault.kind}:${fault.key}${under(fault)}`),
    ...(header.rest ? [`rest${under(header.rest)}`] : []),
  ].join(' ');
}

describe('the header line', () => {
  for (const line of CASES.split('\n')) {
    if (line === '') continue;
    const [input = '', expected] = line.split(' -> ');
    it(input, () => assert.equal(shown(input), expected));
  }

  it('is written in one way', () => {
    assert.equal(formatHeader('Monitor', 5, 156), 'Publication: Monitor Volume: 5 Issue: 156');
  });
});

describe('the rest of a header that was broken', () => {
  for (const line of [
    'Volume: 5',
    'Vol. 5',
    'VOLUME 5 ',
    'Issue: 156',
    'No. 156',
    'no 156',
    'Volume: XIV',
    'Issue:156',
  ]) {
    it(line, () => assert.equal(continuesHeader(`a ${line} b`, 2, line.length + 2), true));
  }
  for (const line of [
    'Volume',
    'Volume: five',
    'The Volume: 5',
    'Volumes: 5',
    'Volume: 5 and more',
    'Volume: 5 Issue: 156',
    `Volume: ${'5'.repeat(22)}`,
  ]) {
    it(`not ${line}`, () => assert.equal(continuesHeader(`a ${line} 5`, 2, line.length + 2), false));
  }
});
