import assert from 'node:assert/strict';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';

/** What stands before the date, and the sources that are read of it, each as its name and the stretch that it takes. */
const CASES: readonly (readonly [written: string, sources: readonly string[]])[] = [
  ['Itar-Tass and Interfax', ['Itar-Tass “Itar-Tass”', 'Interfax “Interfax”']],
  ['BNS, Itar-Tass and the Reuter', ['BNS “BNS”', 'Itar-Tass “Itar-Tass”', 'Reuters “the Reuter”']],
  ['AP/Reuters and\nBNS', ['AP “AP”', 'Reuters “Reuters”', 'BNS “BNS”']],
  ['BNS and Zolotoi Rog [Esk]', ['BNS “BNS”', 'Zolotoi Rog “Zolotoi Rog [Esk]”']],
  ['Interfax via Reuters', ['Interfax “Interfax”', 'Reuters “Reuters”']],
  ['Reuters citing Interfax', ['Reuters “Reuters”', 'Interfax “Interfax”']],
  ['Reuters quoting\nInterfax', ['Reuters “Reuters”', 'Interfax “Interfax”']],
  ['Interfax as quoted by BBC', ['Interfax “Interfax”', 'BBC “BBC”']],
  ['Interfax reported by AP and BNS', ['Interfax “Interfax”', 'AP “AP”', 'BNS “BNS”']],
  ['Interfax via Harbor Post', ['Interfax via Harbor Post “Interfax via Harbor Post”']],
  ['RFE/RL', ['RFE/RL “RFE/RL”']],
  ['Russian and Western agencies', ['Russian and Western agencies “Russian and Western agencies”']],
  ['Radios Bishkek and Dushanbe', ['Radios Bishkek and Dushanbe “Radios Bishkek and Dushanbe”']],
  ['Interfax and Harbor Post', ['Interfax and Harbor Post “Interfax and Harbor Post”']],
  ['Interfax and Harbor Post, AP', ['Interfax and Harbor Post “Interfax and Harbor Post”', 'AP “AP”']],
];

/** What only the names in it tell from prose, or from a reference to another publication. */
const DOUBTFUL: readonly (readonly [written: string, kind: string])[] = [
  ['Itar-Tass and Interfax August 24', 'citation'],
  ['Sorn and Esk August 24', 'gloss'],
  ['Itar-Tass and Interfax, 8/24', 'citation'],
  ['Itar-Tass and Sorn, 8/24', 'gloss'],
  ['see Itar-Tass and Interfax, August 24', 'citation'],
  ['see Sorn and Esk, August 24', 'crossReference'],
];

/** As many as a list of sources may name; one more, and it is something else. */
const MOST = 20;

describe('sources that are joined by a word or a slash', () => {
  for (const [written, wanted] of CASES) {
    it(written, () => {
      const text = `Publication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\nIt waits (${written}, August 24).\n`;
      const [group] = readBulletin(text, createKnowledge()).references[0]?.parenthesis.groups ?? [];
      assert.ok(group?.role === 'citation');
      const sources = group.sources.map(({ name, start, end }) => `${name} “${text.slice(start, end)}”`);
      assert.deepEqual(sources, wanted);
      assert.equal(group.sources.at(-1)?.place !== null, written.includes('['));
    });
  }

  for (const [names, sources] of [
    [MOST, MOST],
    [MOST + 1, 1],
    [100_000, 1],
  ] as const) {
    it(`are ${sources} where ${names} are joined`, () => {
      const text = `Publication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\nIt waits (NTV, ${'AP/'.repeat(names - 1)}AP, August 24).\n`;
      const [group] = readBulletin(text, createKnowledge()).references[0]?.parenthesis.groups ?? [];
      assert.ok(group?.role === 'citation');
      assert.equal(group.sources.length, 1 + sources);
    });
  }

  for (const [written, kind] of DOUBTFUL) {
    it(`${written}: a ${kind}`, () => {
      const text = `Publication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\nIt waits (${written}).\n`;
      const [parenthesis] = readBulletin(text, createKnowledge()).items[0]?.paragraphs[0]?.parentheses ?? [];
      assert.equal(parenthesis?.kind, kind);
    });
  }
});
