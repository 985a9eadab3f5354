import assert from 'node:assert/strict';
import { createKnowledge } from '../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../server/src/bulletin/readBulletin.ts';
import { checkBulletin } from '../../server/src/check/checkBulletin.ts';
import type { OptionValue } from '../../server/src/config/ruleSettings.ts';
import { applyEdits } from '../../server/src/text/textEdit.ts';

const knowledge = createKnowledge({
  terms: [
    { use: 'cease-fire', not: ['ceasefire', 'cease fire'] },
    { use: 'Lukashenka', not: ['Lukashenko'] },
    { use: 'Türkiye', not: ['Turkey'] },
    { use: 'Orlec City', not: ['Orlec'] },
    { use: 'Port Galdre', not: ['Galdre'] },
    { use: 'Egoria', not: ['Yegoria'] },
  ],
});

/** A paragraph before and after all fixes. */
const REPAIRED: readonly (readonly [before: string, after: string])[] = [
  ['A ceasefire holds.', 'A cease-fire holds.'],
  ['Ceasefire holds.', 'Cease-fire holds.'],
  ['The cease\nfire holds, says the ceasefire-monitor.', 'The cease-fire holds, says the cease-fire-monitor.'],
  ['Lukashenko’s friends in Turkey wait.', 'Lukashenka’s friends in Türkiye wait.'],
  ['The captainÕs ceasefire holds.', 'The captainÕs cease-fire holds.'],
  ['A LUKASHENKO and a LuKaShEnKo.', 'A LUKASHENKA and a Lukashenka.'],
  ['From Orlec to Galdre, and to Yegoria.', 'From Orlec City to Port Galdre, and to Egoria.'],
  ['The ceasefire, “ceasefire” and all, is a ceasefire.', 'The cease-fire, “ceasefire” and all, is a cease-fire.'],
  [
    'It waits...ceasefire or not (BNS, August 24)ceasefire.',
    'It waits...cease-fire or not (BNS, August 24)cease-fire.',
  ],
];

const SILENT: readonly string[] = [
  'The turkey, the Lukashenkos, and ceasefires hold.',
  'It waits at Orlec City, and at Port Galdre.',
  'He said “ceasefire” and "Turkey, too."',
  'The captainÕs word was Òceasefire.Ó',
  'The captain said \uFFFDceasefire.\uFFFD',
  'It waits (Turkey Times, August 25; see the Monitor, August 24).',
  'At www.turkey.Turkey, ask@Turkey.net, net/Turkey or Turkey.net.',
];

describe('the house list of terms', () => {
  for (const [before, after] of REPAIRED) {
    it(`changes ${JSON.stringify(before)}`, () => {
      const text = issue(before);
      const edits = findings(text).flatMap(({ fix }) => fix?.edits ?? []);
      assert.equal(applyEdits(text, edits), issue(after));
    });
  }

  for (const paragraph of SILENT) it(`leaves ${paragraph}`, () => assert.deepEqual(findings(issue(paragraph)), []));

  it('is kept in headlines, unless they are left out', () => {
    const text = issue('Lukashenko waits.').replace('A BOAT', 'LUKASHENKO');
    const forms = (options: Readonly<Record<string, OptionValue>>) =>
      findings(text, options).flatMap(({ fix }) => fix?.edits.map((edit) => edit.text) ?? []);
    assert.deepEqual(forms({}), ['LUKASHENKA', 'Lukashenka']);
    assert.deepEqual(forms({ headlines: false }), ['Lukashenka']);
  });

  it('is kept in quotations and citations if the house asks for it', () => {
    assert.equal(findings(issue('He said “ceasefire.”'), { quotations: true }).length, 1);
    assert.equal(findings(issue('It waits (Turkey, August 25).'), { citations: true }).length, 1);
  });

  it('is empty without a bulletin.json', () => {
    const text = issue('A ceasefire holds.');
    assert.deepEqual(checkBulletin(readBulletin(text, createKnowledge())), []);
    assert.deepEqual(checkBulletin(readBulletin(text, createKnowledge({ terms: [{ use: 'a', not: [' '] }] }))), []);
  });
});

function issue(paragraph: string): string {
  return `Publication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\n${paragraph}\n`;
}

function findings(text: string, options: Readonly<Record<string, OptionValue>> = {}) {
  const settings = { 'terms/preferred': { severity: 'warning', options } } as const;
  return checkBulletin(readBulletin(text, knowledge), settings).filter(({ rule }) => rule === 'terms/preferred');
}
