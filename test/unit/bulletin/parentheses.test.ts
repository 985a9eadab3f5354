/** Parentheses that a newsroom writes, and what an editor says that each is. One line a case in `parentheses.txt`: `kind: (text)`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Parenthesis } from '../../../server/src/bulletin/bulletin.ts';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';

const knowledge = createKnowledge();
const CASES = readFileSync(path.join(import.meta.dirname, 'parentheses.txt'), 'utf8')
  .trimEnd()
  .split('\n');

function parenthesesOf(text: string): readonly Parenthesis[] {
  const issue = `Publication: Monitor Volume: 5 Issue: 156\n\nThe ministers met again and said so ${text}`;
  return readBulletin(issue, knowledge).items.flatMap((item) => item.paragraphs)[0]?.parentheses ?? [];
}

function firstParenthesis(text: string): Parenthesis | undefined {
  return parenthesesOf(text)[0];
}

function read(text: string): string {
  const groups = firstParenthesis(text)?.groups ?? [];
  return groups
    .map((group) => {
      const names =
        group.role === 'citation'
          ? group.sources.map(({ name }) => name).join(' + ')
          : `see ${group.publication?.name ?? group.direction}`;
      const dates = group.dates.map(({ from, to }) =>
        from === to
          ? `${from?.month}/${from?.day}`
          : `${from?.year}/${from?.month}-${to?.year}/${to?.month}/${to?.day}`,
      );
      return [names, ...dates].join(' ');
    })
    .join('; ');
}

describe('parentheses of the newsroom', () => {
  for (const line of CASES) {
    const kind = line.slice(0, line.indexOf(':'));
    const text = line.slice(kind.length + 2);
    it(line, () => assert.equal(firstParenthesis(text)?.kind, kind));
  }
});

describe('listed sources and nothing else', () => {
  const kinds = (text: string): string[] => {
    const issue = `Publication: Monitor Volume: 5 Issue: 156\n\n${text}\n\nNobody came.`;
    const [first] = readBulletin(issue, knowledge).items.flatMap((item) => item.paragraphs);
    return (first?.parentheses ?? []).map(({ kind, groups }) => `${kind} ${groups.length}`);
  };
  for (const text of [
    'They met. (Interfax)',
    'They met. (Interfax) Nobody came.',
    'They met. (Interfax, Reuters)',
    'They met. ( Interfax, the Reuter )',
    'They met. (Interfax and Reuters)',
    'They met. (Zolotoi Rog [Vladivostok])',
    '“They met.” (Interfax)',
    'They met? (Interfax)\nNobody came.',
    'They met… (Interfax)',
  ]) {
    it(`are a citation behind a sentence: ${text}`, () => assert.deepEqual(kinds(text), ['citation 1']));
  }
  for (const text of [
    'They met (Interfax)',
    'They met (Interfax).',
    'They met. (Interfax).',
    'They met. (Interfax) and left.',
    'They met. (Interfax)Nobody came.',
    'They met. (Interfax',
    'They met. (Interfax.)',
    'They met. (Interfax;)',
    'They met. (Interfax; Reuters)',
    'They met. (Gazette)',
    'They met. (Interfax, Gazette)',
    'They met. (the Monitor)',
    'They met. (Interfax said so)',
    'They met in the U.S. (Interfax)',
    'They met with Corp. X. (Interfax)',
    'They met: (Interfax)',
    '(Interfax)',
    'They met. (see Interfax)',
    'They met. (5)',
    'They met. ()',
  ]) {
    it(`are none elsewhere: ${text}`, () => assert.ok(!kinds(text).includes('citation 1')));
  }
  it('are told as they are written', () => {
    const [parenthesis] =
      readBulletin('They met. ( Interfax, AP )', knowledge).items[0]?.paragraphs[0]?.parentheses ?? [];
    const [group] = parenthesis?.groups ?? [];
    assert.ok(parenthesis && group?.role === 'citation');
    assert.deepEqual([parenthesis.start, parenthesis.end, group.start, group.end], [10, 26, 12, 24]);
    assert.deepEqual(
      group.sources.map(({ name, start }) => [name, start]),
      [
        ['Interfax', 12],
        ['AP', 22],
      ],
    );
    assert.deepEqual(parenthesis.faults, [{ kind: 'missing-date', start: 12, end: 24 }]);
  });
});

describe('parentheses within', () => {
  for (const [text, kinds] of [
    ['(Itogi (Moscow), July 5 (he said))', ['citation']],
    ['(Itogi (Moscow), July 5 (see below))', ['citation', 'crossReference']],
    ['(Itogi (Moscow), July 5 (see the Monitor, July 2))', ['citation', 'crossReference']],
    ['(Gazette (Esk), July 5)', ['gloss', 'gloss']],
    ['(Gazette (Esk), July 5 (see below))', ['gloss', 'gloss', 'crossReference']],
    ['(the boat (Itogi, July 5) and (Esk) the other)', ['gloss', 'citation', 'gloss']],
  ] as const) {
    it(`${text}: ${kinds.join(', ')}`, () =>
      assert.deepEqual(
        parenthesesOf(text).map(({ kind }) => kind),
        kinds,
      ));
  }
});

describe('a parenthesis', () => {
  const cases: readonly (readonly [text: string, reading: string])[] = [
    ['(TV-6, “Segodnyachko,” May 5)', 'TV-6 + “Segodnyachko” 5/5'],
    ['("Itogi," NTV, May 5)', 'Itogi + NTV 5/5'],
    ['(RIA “Novosti,” May 5)', 'RIA Novosti 5/5'],
    ['(https://www.lenta.ru/1999/05/04.html?a=1,2, May 5)', 'Lenta.ru 5/5'],
    ['(https://lenta.ru; AP, May 5)', 'Lenta.ru; AP 5/5'],
    ['(http://www.esk.example/p/4, AP, May 5)', 'http://www.esk.example/p/4 + AP 5/5'],
    ['(Interfax, 1430 GMT, May 5)', 'Interfax 5/5'],
    ['(ORT, 9 p.m. news, May 4; AP, p. 3, May 5)', 'ORT 5/4; AP 5/5'],
    ['(Harbor Sun, pp. 3-4, May 5)', 'Harbor Sun 5/5'],
    ['(Interfax, Monday, 11.30 p.m. newscast, May 5)', 'Interfax 5/5'],
    ['(Interfax, Monday, July 5)', 'Interfax 7/5'],
    ['(Interfax, on July 5)', 'Interfax 7/5'],
    ['(as quoted by Interfax, July 5)', 'Interfax 7/5'],
    ['(see Izvestia, July 5)', 'Izvestia 7/5'],
    ['(Interfax, July 5, and Reuters, July 6)', 'Interfax 7/5; Reuters 7/6'],
    ['(Interfax, July 5/Reuters, July 6)', 'Interfax 7/5; Reuters 7/6'],
    ['(Interfax, July 5 - see the Monitor, July 1)', 'Interfax 7/5; see Monitor 7/1'],
    ['(see the Monitor of July 5)', 'see Monitor 7/5'],
    ['(BNS July 5, see the Monitor, July 1)', 'BNS 7/5; see Monitor 7/1'],
    ['(Victory Day May 9; see the Monitor, May 4)', 'see Monitor 5/4'],
    ['(see Prism, Vol. 4, No. 6, 1998)', 'see Prism 1998/1-1998/12/31'],
    ['(Interfax, 5 July 1999)', 'Interfax 7/5'],
    ['(Interfax, December 30, 1998-January 2, 1999)', 'Interfax 1998/12-1999/1/2'],
    ['(Foreign Affairs, May-June 1999)', 'Foreign Affairs 1999/5-1999/6/30'],
    ['(Foreign Affairs, November/December 1998)', 'Foreign Affairs 1998/11-1998/12/31'],
    ['(Novoe vremya, No. 12-13, 1999)', 'Novoe vremya 1999/1-1999/12/31'],
    ['(Itogi, August 24-30)', 'Itogi 1999/8-1999/8/30'],
    ['(Itogi, August 24-September 24)', 'Itogi 1999/8-1999/9/24'],
    ['(Itogi, August 24-September 25)', 'Itogi 1998/8-1998/9/25'],
    ['(Itogi, August 26-27)', 'Itogi 1999/8-1999/8/27'],
    ['(Itogi, August 27-28)', 'Itogi 1998/8-1998/8/28'],
    ['(Itogi, August 24-26)', 'Itogi 1999/8-1999/8/26'],
    ['(Itogi, August 30-24)', 'Itogi 1999/8-1999/8/24'],
    ['(Itogi, August 24-32)', 'Itogi undefined/undefined'],
    ['(Novoe vremya, Nos. 6 and 8)', 'Novoe vremya undefined/undefined undefined/undefined'],
    ['(Novoe vremya, Nos. 6 and 8, 1999)', 'Novoe vremya 1999/1-1999/12/31 1999/1-1999/12/31'],
    [
      '(Novoe vremya, Nos. 51, 52, 1 and 2, 1999)',
      `Novoe vremya${' 1998/1-1998/12/31'.repeat(2)}${' 1999/1-1999/12/31'.repeat(2)}`,
    ],
    ['(Novoe vremya, No. 51, July 5, No. 6, 1999)', 'Novoe vremya undefined/undefined 7/5 1999/1-1999/12/31'],
    ['(Novoe vremya, No. 51, July 1999)', 'Novoe vremya undefined/undefined 1999/7-1999/7/31'],
  ];
  for (const [text, reading] of cases) it(`${text} reads ${reading}`, () => assert.equal(read(text), reading));
});
