import assert from 'node:assert/strict';
import { assertFindings, read } from './check.ts';

/** What stands in parentheses and is no citation. */
const GLOSSES = [
  '(KPRF)',
  '(FU/LC)',
  '(MFAs)',
  '(CDPP, the renamed Popular Front)',
  '(Top Secret)',
  '(Grozny)',
  '(Yabloko)',
  '(158-0)',
  '(33 percent to his 50.8)',
  '(08:00 GMT)',
  '($1 billion)',
  '(March 29)',
  '(up from 7 percent in January)',
  '(Gazprom reportedly owns up to 49 percent of it)',
  '(approximately thirty miles)',
  '(SPS)',
  '(c)',
  '(Tuesday, August 24)',
  '(In Moscow, August 24)',
  '(Rowers, 8/24)',
  '(Interfax, 3/4)',
  '(NTV, 22.10)',
  '(NTV, 24.10)',
  '(NTV, 20.30)',
  '(Interfax, 2-1)',
  '(Interfax, 8/24 of it)',
  '(Rowers, August)',
  '(Interfax, Moscow, August)',
  '(a boat (the second one), due on August 24)',
  '(Harbor Post (Esk), August 24)',
  '(a boat that was due on May 5, and a barge that was not)',
];

/** A whole sentence, with its period inside. */
const SENTENCES = [
  '(Nobody had asked for it.)',
  '(The pier, which was begun on May 5, is not finished.)',
  '(Interfax said in May that there were three.)',
];

describe('what is no citation is never called a bad one:', () => {
  for (const gloss of GLOSSES) {
    it(gloss, () => assertGloss(`The harbor waits ${gloss} and goes on waiting (BNS, August 25).`, 'gloss'));
  }
  for (const sentence of SENTENCES) {
    it(sentence, () => assertGloss(`The harbor waits. ${sentence} It goes on waiting (BNS, August 25).`, 'gloss'));
  }
  it('(5)', () => assertGloss('The harbor waits. (5) It goes on waiting (BNS, August 25).', 'note'));
  it('[January 24] and [ethnic] are no parentheses at all', () => {
    const text = bulletin('The “[ethnic] harbor” waits since [January 24] (BNS, August 25).');
    assert.equal(read(text).items[0]?.paragraphs[0]?.parentheses.length, 1);
    assertFindings(text);
  });
});

function assertGloss(paragraph: string, kind: 'gloss' | 'note'): void {
  const text = bulletin(paragraph);
  const kinds = read(text).items[0]?.paragraphs[0]?.parentheses.map((parenthesis) => parenthesis.kind) ?? [];
  const nested = paragraph.includes(' (the second one)') || paragraph.includes(' (Esk)') ? ['gloss'] : [];
  assert.deepEqual(kinds, [kind, ...nested, 'citation']);
  assertFindings(text);
}

function bulletin(paragraph: string): string {
  return `Publication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\n${paragraph}\n`;
}
