/** A file as it is being typed: whatever stands above the line that is typed keeps its place and kind. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '../../../server/src/syntax/parse.ts';
import type { Block } from '../../../server/src/syntax/tree.ts';
import { readCorpus } from '../../harness/corpus.ts';

/** Every keystroke of the corpus takes seconds; a step that shares no factor with a line's length sees every state of some line. */
const STEP = 7;

function shown(block: Block): string {
  const kind = block.kind === 'headline' ? `${block.case} headline` : block.kind;
  return `${kind} at ${block.start}`;
}

function blocksOf(text: string): string[] {
  return parse(text)
    .blocks.filter((block) => block.kind !== 'blank')
    .map(shown);
}

const EXAMPLES = path.join(import.meta.dirname, '../../../examples');
const texts = readCorpus().flatMap(({ path, decoded }) => (decoded.kind === 'text' ? [[path, decoded.text]] : []));
for (const file of readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })) {
  if (/\.(?:bulletin|txt)$/.test(file)) texts.push([file, readFileSync(path.join(EXAMPLES, file), 'latin1')]);
}

describe('a bulletin that is being typed', () => {
  for (const [name = '', text = ''] of texts) {
    it(`keeps what is written of ${name}`, () => {
      let before: string[] = [];
      for (let typed = STEP; typed <= text.length; typed += STEP) {
        const blocks = blocksOf(text.slice(0, typed));
        // The last block is the one that is being typed.
        const settled = before.slice(0, -1);
        assert.deepEqual(blocks.slice(0, settled.length), settled, JSON.stringify(text.slice(0, typed)));
        before = blocks;
      }
    });
  }
});
