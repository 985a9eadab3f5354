import assert from 'node:assert/strict';
import { DAMAGED, SOUND } from './forms.ts';
import { parenthesesOf } from './parenthesesOf.ts';

const HEADER = 'Publication: Monitor Volume: 5 Issue: 156\n\nTHE FERRY IS LATE AGAIN.\n\n';
/** A line that is too long for hard-wrapped text. */
const LONG =
  'The minister said so to the deputies who had come from every part of the country, and to all of those who had not come at all ';

/** The only parenthesis of the text is all of `form`, and of that kind. */
function checkOnly(text: string, form: string, kind: string): void {
  const found = parenthesesOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
  assert.deepEqual(found, [[kind, form]]);
}

describe('grammar: parentheses', () => {
  for (const [kind, forms] of [...Object.entries(SOUND), ...Object.entries(DAMAGED)]) {
    for (const form of forms) {
      it(`${form} is a ${kind}`, () => {
        checkOnly(`${HEADER}${LONG}${form}.`, form, kind);
        checkOnly(`${HEADER}He said so ${form}.\n\nAnd left.`, form, kind);
        checkOnly(`${HEADER}He said so. ${form}`, form, kind);
      });
    }
  }

  // A publication whose name itself is broken over the line end passes for a source: the name on the next line is past knowing by then.
  const wrapped = Object.entries(SOUND).map(
    ([kind, forms]) => [kind, forms.filter((form) => !form.startsWith('(Fortnight in'))] as const,
  );
  for (const [kind, forms] of wrapped) {
    it(`a ${kind} may be broken over a line end at any of its spaces`, () => {
      for (const form of forms) {
        for (const { index } of form.matchAll(/ /g)) {
          const broken = `${form.slice(0, index)}\n${form.slice(index + 1)}`;
          checkOnly(`${HEADER}The minister said so ${broken} and\nthen went home.`, broken, kind);
        }
      }
    });
  }

  it('a citation may be broken over three lines', () => {
    const form =
      '(Moskovsky komsomolets, The Washington\nPost, International Herald Tribune,\nOctober 28; Interfax,\nOctober 29)';
    checkOnly(`${HEADER}He said so ${form}.`, form, 'citation');
  });

  it('a citation within a gloss is one', () => {
    const text = `${HEADER}He left (and came back (Interfax, August 24) on foot) again (1).`;
    assert.deepEqual(
      parenthesesOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [
        ['gloss', '(and came back (Interfax, August 24) on foot)'],
        ['citation', '(Interfax, August 24)'],
        ['note', '(1)'],
      ],
    );
  });

  for (const [text, kind] of [
    ['He said so. (Interfax)', 'citation'],
    ['He said so. (Interfax, AP) Nobody came.', 'citation'],
    ['“He said so.” (Interfax)', 'citation'],
    ['He said so (Interfax)', 'gloss'],
    ['He said so (Interfax).', 'gloss'],
    ['He said so. (Interfax) and left', 'gloss'],
    ['He said so. (Gazette)', 'gloss'],
    ['He went to the U.S. (Interfax)', 'gloss'],
  ] as const) {
    it(`names alone, in ${text}, are a ${kind}`, () => {
      assert.deepEqual(
        parenthesesOf(`${HEADER}${text}`).map((each) => each.kind),
        [kind],
      );
    });
  }

  it('within a citation only a cross-reference is one', () => {
    const text = `${HEADER}He left (Interfax (Moscow), August 24 (see the Monitor, August 23)) again (BNS (Riga), August 25 (evening)).`;
    assert.deepEqual(
      parenthesesOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [
        ['citation', '(Interfax (Moscow), August 24 (see the Monitor, August 23))'],
        ['crossReference', '(see the Monitor, August 23)'],
        ['citation', '(BNS (Riga), August 25 (evening))'],
      ],
    );
  });

  it('and within a parenthesis of an unknown name, all are', () => {
    const text = `${HEADER}He left (Gazette (Riga), August 24 (see below)).`;
    assert.deepEqual(
      parenthesesOf(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]),
      [
        ['gloss', '(Gazette (Riga), August 24 (see below))'],
        ['gloss', '(Riga)'],
        ['crossReference', '(see below)'],
      ],
    );
  });

  for (const [name, ending] of [
    ['at the end of a paragraph', ''],
    ['before a period', '.'],
    ['before another sentence', '. The rest stayed'],
    ['before another parenthesis', ' (KPRF)'],
  ]) {
    it(`a citation that nobody closed ends with its date ${name}`, () => {
      for (const before of ['He said so ', LONG]) {
        for (const form of ['(Interfax, August 24', '(Interfax, August 23; AP, August 24']) {
          const [first] = parenthesesOf(`${HEADER}${before}${form}${ending}\n\nThe next day (AP, August 25) he left.`);
          const start = HEADER.length + before.length;
          assert.deepEqual(first, { kind: 'citation', start, end: start + form.length });
        }
      }
    });
  }

  it('one that nobody closed leaves the next paragraph alone', () => {
    for (const form of [
      '(Interfax, August 24',
      '(Interfax,',
      '(see the Monitor',
      '(and so on',
      '(the ministers (and',
    ]) {
      const text = `${HEADER}He said so ${form}\n\nThe next day he left (KPRF).`;
      const last = parenthesesOf(text).at(-1);
      assert.deepEqual(last, { kind: 'gloss', start: text.indexOf('(KPRF)'), end: text.indexOf('(KPRF)') + 6 });
    }
  });

  it('are not looked for in headlines and colophons', () => {
    const text = `${HEADER}THE FERRY (INTERFAX, AUGUST 25) IS LATE.\n\nCopyright (c) 1999 The Reading Room (Interfax, August 25).`;
    assert.deepEqual(parenthesesOf(text), []);
  });
});
