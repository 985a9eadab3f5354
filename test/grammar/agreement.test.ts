/** The grammar and the parser must agree on what each parenthesis is: in every fixture and every example. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createKnowledge } from '../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../server/src/bulletin/readBulletin.ts';
import { decode } from '../../server/src/text/decode.ts';
import { parenthesesOf } from './parenthesesOf.ts';

const knowledge = createKnowledge();
const ROOT = path.join(import.meta.dirname, '../..');

function filesOf(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:bulletin|txt)$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

/** One line a parenthesis, with offsets of the file: the editor highlights the file, not the reading. */
function accordingToParser(text: string): string[] {
  const { reading, items } = readBulletin(text, knowledge);
  return items.flatMap((item) =>
    item.paragraphs.flatMap((paragraph) =>
      paragraph.parentheses.map(({ kind, start, end }) => {
        const span = reading.toSourceSpan({ start, end });
        return `${kind} ${text.slice(span.start, span.end)}`;
      }),
    ),
  );
}

function accordingToGrammar(text: string): string[] {
  return parenthesesOf(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('grammar and parser', () => {
  for (const file of [...filesOf('test/fixtures/bulletins'), ...filesOf('examples')]) {
    const decoded = decode(readFileSync(path.join(ROOT, file)));
    if (decoded.kind === 'binary') continue;
    it(`agree on ${file}`, () => assert.deepEqual(accordingToGrammar(decoded.text), accordingToParser(decoded.text)));
  }

  // A grammar sees one line at a time, and colours names and month before it knows what the next line begins with: to wait for it would leave the first
  // line of every citation that is broken there without colours, for the sake of parentheses that hardly anybody writes.
  for (const parenthesis of [
    '(Interfax, August 24:30)',
    '(Interfax, August 24 to Moscow)',
    '(Rowing Cup, June 10 to July 12)',
  ]) {
    it(`agree on ${parenthesis}, but not where it is broken behind the month`, () => {
      const whole = inIssue(parenthesis);
      assert.deepEqual(accordingToGrammar(whole), [`gloss ${parenthesis}`]);
      assert.deepEqual(accordingToParser(whole), [`gloss ${parenthesis}`]);
      const broken = parenthesis.replace(/(August|June) /, '$1\n');
      assert.deepEqual(accordingToParser(inIssue(broken)), [`gloss ${broken}`]);
      assert.deepEqual(accordingToGrammar(inIssue(broken)), [`citation ${broken}`]);
    });
  }
});

function inIssue(parenthesis: string): string {
  return `Publication: Monitor Volume: 5 Issue: 156\n\nTHE FERRY IS LATE AGAIN.\n\nThe minister said so ${parenthesis} and\nthen went home.\n`;
}
