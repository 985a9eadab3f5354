import assert from 'node:assert/strict';
import { endMark, headlineBehind, headlineCase, headlineKey } from '../../../server/src/syntax/headline.ts';

describe('the case of a headline', () => {
  const cases = {
    caps: [
      'VELMARA OPENS A PORT',
      'McDONALD OPENS A PORT.',
      'NATO',
      'UN',
      'THE 1999 LIST: 5 PORTS',
      'PORTS and HARBORS WILL OPEN SOON',
      'ÉTAT DE VELMARA',
      'THE PORT OF ESK IS OPEN. The ferry',
      'THE PORT OF ESK IS OPEN. The',
      'IS THE PORT OPEN?” He said',
      'THE PORT OF ESK IS OPEN.  The ferry',
      'THE PORT IS OPEN… Two',
      'UN IS OUT. He left',
      'IS THE PORT OPEN? IT IS. Everybody knew',
    ],
    title: [
      'Velmara Opens a Port',
      'Velmara Opens the Port of Esk',
      'A Port for 1,200 Ferries',
      '1999 Was a Good Year',
      'Velmara’s Well-Known Port',
      '“Velmara” (the Port)',
      'The Port of Esk Is Open. The',
      'UN. The',
      'Velmara’s Well-known Port',
      '5 of the Ferries Wait',
      'Velmara Sails against the Ice',
      'Ludwig van der Berg Waits',
      'Yusuf ibn Said al-Varn',
      'Jean d’Orlec Waits',
      "Jean d'Orlec Waits",
      'Dagna Holm (born 1921)',
      'Yusuf al-Varn (c. 1921)',
      'The Port (of Esk) Is Open (to all)',
    ],
    sentence: [
      'Velmara opens a port',
      'Velmara',
      'velmara Opens a Port',
      'of Velmara and Esk',
      'The port of Esk is open. THE FERRY IS LATE',
      'V',
      '1999',
      '...',
      'a, b and c',
      'THE PORT OF ESK IS OPEN. The ferry was late.',
      'THE PORT OF ESK IS OPEN. The ferry was late',
      'THE PORT OF ESK IS OPEN. He left.',
      'THE PORT OF ESK IS OPEN The ferry',
      'UN IS UP. He left',
      'ibn Said Waits',
      'Jean d-orlec Waits',
      'Jean anti-Orlec Waits',
      'Velmara opens a Port (of Esk)',
      'Velmara (of all ports) Opens',
      '(seen from Esk)',
      '(seen from Esk or Orlec)',
      'Velmara waits for Esk)',
      'Velmara (in all)',
    ],
  };
  for (const [expected, lines] of Object.entries(cases)) {
    for (const line of lines) {
      it(`${line}: ${expected}`, () => assert.equal(headlineCase(`x ${line} y`, 2, line.length + 2), expected));
    }
  }
});

describe('the end mark of a headline', () => {
  const cases: readonly (readonly [line: string, mark: string | null])[] = [
    ['A PORT.', '.'],
    ['A PORT?', '?'],
    ['A PORT!', '!'],
    ['A PORT:', ':'],
    ['A PORT…', '…'],
    ['A PORT...', '...'],
    ['A PORT?…', '?…'],
    ['A PORT ?', ' ?'],
    ['A “PORT.”', '.”'],
    ['A “PORT”.', '”.'],
    ['A PORT (OR TWO.)', '.)'],
    ['A PORT', null],
    ['A “PORT”', null],
    ['A PORT,', null],
    ['.', '.'],
    ['”', null],
    ['”.', '”.'],
  ];
  for (const [line, mark] of cases) {
    it(`${line}: ${mark}`, () => {
      const text = `.”? ${line}.”`;
      const found = endMark(text, 4, line.length + 4);
      assert.equal(found && text.slice(found.start, found.end), mark);
      assert.equal(found?.end ?? line.length + 4, line.length + 4);
    });
  }
});

describe('the key of a headline', () => {
  it('is the same for two forms of it', () => {
    assert.equal(headlineKey('“VELMARA’S” PORT -- OPEN 1999.'), 'velmara s port open 1999');
    assert.equal(headlineKey(' Velmara’s Port — Open (1999)'), 'velmara s port open 1999');
  });
});

describe('the headline behind a header or a date', () => {
  for (const [line, headline] of [
    [' A BOAT IS LATE.', 'A BOAT IS LATE.'],
    ['. A BOAT IS LATE', 'A BOAT IS LATE'],
    [', - –—:; A BOAT IS LATE', 'A BOAT IS LATE'],
    [' …AND A BOAT IS LATE', '…AND A BOAT IS LATE'],
    [' ...AND A BOAT IS LATE', '...AND A BOAT IS LATE'],
    [' “A BOAT IS LATE”', '“A BOAT IS LATE”'],
    [' BOATS ARE LATE', 'BOATS ARE LATE'],
    [' LATE EDITION', null],
    [' A Boat Is Late', null],
    [' A BOAT IS LATE. It waits for the pilot', null],
    ['', null],
  ] as const) {
    it(`of ${line}: ${headline}`, () => {
      const text = `AN ISSUE${line} AGAIN AND AGAIN`;
      const found = headlineBehind(text, 8, 8 + line.length);
      assert.equal(found && text.slice(found.start, found.end), headline);
    });
  }
});
