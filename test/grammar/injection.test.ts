import assert from 'node:assert/strict';
import { tokenizeMarkdown } from './tokenize.ts';

/** The stretches with a scope that begins with `scope`. */
function stretches(markdown: string, scope: string): string[] {
  return tokenizeMarkdown(markdown)
    .filter((token) => token.scopes.some((each) => each.startsWith(scope)))
    .map((token) => markdown.slice(token.start, token.end));
}

describe('grammar: bulletins in Markdown', () => {
  for (const [open, close] of [
    ['```bulletin', '```'],
    ['``` bulletin title=one', '```'],
    ['````Bulletin', '````'],
    ['~~~bulletin', '~~~'],
    ['  ```bulletin', '  ```'],
  ]) {
    it(`colours what stands between ${open} and ${close}`, () => {
      const text = `(AP, May 4)\n\n${open}\nTHE FERRY IS LATE.\n\nIt left (Interfax, August 25).\n${close}\n\n(AP, May 4)`;
      assert.deepEqual(stretches(text, 'markup.heading.headline'), ['THE FERRY IS LATE.']);
      assert.deepEqual(stretches(text, 'entity.name.type.source'), ['Interfax']);
      assert.ok(stretches(text, 'meta.embedded.block.bulletin').includes('It left '));
      assert.ok(
        !stretches(text, 'meta.embedded.block.bulletin').some((each) => each.includes('`') || each.includes('~')),
      );
    });
  }

  it('ends with the fence, whatever is left open', () => {
    const text = '```bulletin\nIt left {++and (Interfax,\n```\n\nIt came (AP, May 4)++}.';
    assert.deepEqual(stretches(text, 'markup.inserted').at(-1), 'Interfax,');
    assert.deepEqual(stretches(text, 'entity.name.type.source'), []);
  });

  it('leaves other fences and code in a line alone', () => {
    for (const text of [
      '```bulletins\n(AP, May 4)\n```',
      '```text\n(AP, May 4)\n```',
      'a ```bulletin b\n(AP, May 4)',
    ]) {
      assert.deepEqual(stretches(text, 'entity.name.type.source'), []);
    }
  });
});
