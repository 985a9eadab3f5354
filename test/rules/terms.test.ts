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
    { use: 'Internet', not: ['internet'] },
    { use: 'president', not: ['President', 'PRESIDENT'] },
    { use: 'sea gate', not: ['Sea Gate', 'sea Gate'] },
    { use: 'Nato', not: ['NATO'] },
    { use: 'eNet', not: ['ENet', 'enet', 'Enet'] },
    { use: 'Upper House', not: ['upper house'] },
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
  // Forms that differ in case alone.
  ['The internet, the Internet, internet-borne mail.', 'The Internet, the Internet, Internet-borne mail.'],
  ['The internet of the Esk internet, INTERNET.', 'The Internet of the Esk Internet, INTERNET.'],
  ['The upper\nhouse waits. Upper house men wait, too.', 'The Upper House waits. Upper House men wait, too.'],
  ['The President waits; our PRESIDENT waits.', 'The president waits; our president waits.'],
  ['It waits for a Sea Gate. Sea Gate men wait.', 'It waits for a sea gate. Sea gate men wait.'],
  ['He waits for ENet and Enet. Enet waits.', 'He waits for eNet and eNet. eNet waits.'],
  ['He waits for NATO. The NATO waits. NATO waits.', 'He waits for Nato. The Nato waits. Nato waits.'],
  ['It waits for a President\n\nIt waits.', 'It waits for a president\n\nIt waits.'],
  ['The President eNet men like waits.', 'The president eNet men like waits.'],
  ['He tells NATO eNET, and the B-boats NATO likes.', 'He tells Nato eNET, and the B-boats Nato likes.'],
];

const SILENT: readonly string[] = [
  'The turkey, the Lukashenkos, and ceasefires hold.',
  'It waits at Orlec City, and at Port Galdre.',
  'He said “ceasefire” and "Turkey, too."',
  'The captainÕs word was Òceasefire.Ó',
  'The captain said \uFFFDceasefire.\uFFFD',
  'It waits (Turkey Times, August 25; see the Monitor, August 24).',
  'President of all waits. President? President! He waits.” President? “President (3) of all”: President–President (BNS, August 24) President.',
  '- President – President * President',
  'He met President Vakar, Vice President, the President of Egoria, and the President of the Seas.',
  'Sea gate and the sea gate: Sea gate. He told THE NATO and NATO FORCES.',
  'He met Vice  President, President  Vakar, the President  of  Egoria, and the President of  the  Seas.',
  'It waits for the boats\n\nPresident and boats wait.',
  'THE PRESIDENT OF ALL',
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

  it('says nothing of the capitals of headlines, but of a capital that one lacks', () => {
    const of = (headline: string) =>
      findings(issue('It waits.').replace('A BOAT IS LATE.', headline)).map(({ fix }) => fix?.edits[0]?.text);
    assert.deepEqual(of('THE PRESIDENT OF NATO IS LATE.'), []);
    assert.deepEqual(of('The President Is Late at the Sea Gate.'), []);
    assert.deepEqual(of('The President’s NATO Is Late.'), ['Nato']);
    assert.deepEqual(of('The internet Is Late.'), ['Internet']);
  });

  it('is kept in a headline that is set like prose', () => {
    const text = issue('It waits at the pier of Esk, and everybody else does (BNS, August 25).').replace(
      'A BOAT IS LATE.',
      'A boat of the President is late',
    );
    assert.deepEqual(
      findings(text).map(({ fix }) => fix?.edits[0]?.text),
      ['president'],
    );
    assert.deepEqual(findings(text, { headlines: false }), []);
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
