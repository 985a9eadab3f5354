/** Completion as data: a fixture with a cursor in, what is offered or what the text becomes out. */
import assert from 'node:assert/strict';
import { Archive } from '../../../../server/src/archive/archive.ts';
import type { Knowledge } from '../../../../server/src/bulletin/bulletin.ts';
import { createKnowledge } from '../../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../../server/src/bulletin/readBulletin.ts';
import { complete } from '../../../../server/src/features/completion/complete.ts';
import type { CompletionItem, CompletionList } from '../../../../server/src/features/completion/completionList.ts';
import { applyEdits } from '../../../../server/src/text/textEdit.ts';
import { readFixture } from '../../../harness/fixture.ts';

const BUILT_IN = createKnowledge();

/** What is offered at the cursor of a fixture. All its files are the archive, the one with the cursor is the open document. */
export function completionAt(
  fixture: string,
  knowledge: Knowledge = BUILT_IN,
): CompletionList & { readonly text: string; readonly cursor: number } {
  const archive = new Archive();
  const files = readFixture(fixture).map((file) => ({ ...file, bulletin: readBulletin(file.text, knowledge) }));
  for (const { path, bulletin } of files) archive.update(path, bulletin);
  const open = files.find(({ cursor }) => cursor !== null);
  if (!open || open.cursor === null) throw new Error('this fixture must hold a cursor');
  const { path, text, cursor, bulletin } = open;
  return { ...complete(bulletin, cursor, { archive, uri: path }), text, cursor };
}

/** `expected`: one line for each item, label and detail as the editor shows them; a last line `…` stands for any that follow. */
export function checkCompletion(fixture: string, expected: string, knowledge: Knowledge = BUILT_IN): void {
  const { items } = completionAt(fixture, knowledge);
  const wanted = linesOf(expected);
  const open = wanted.at(-1) === '…';
  if (open) wanted.pop();
  const shown = items.map(({ label, detail }) => label + detail);
  assert.deepEqual(open ? shown.slice(0, wanted.length) : shown, wanted);
}

/** Accepts the item with this label, or the first one, and compares the whole text, in which `$0` shows the cursor. Answers with the item. */
export function checkAccepted(fixture: string, label: string | null, expected: string): CompletionItem {
  const { items, text, cursor } = completionAt(fixture);
  const item = label === null ? items[0] : items.find((each) => each.label === label);
  assert.ok(item, `not offered: ${label}\n${items.map((each) => each.label).join('\n')}`);
  assert.equal(accept(text, cursor, item), expected.replace(/^\n/, ''));
  return item;
}

/** The text with an item in it, `$0` at the cursor that an editor leaves behind. */
export function accept(text: string, cursor: number, { insert, filterText }: CompletionItem): string {
  assert.ok(insert.start <= cursor && cursor <= insert.end, 'the edit holds the cursor');
  assert.equal(text.slice(insert.start, cursor), filterText, 'the filter text is what stands before the cursor');
  assert.doesNotMatch(text.slice(insert.start, insert.end), /[\r\n]/, 'the edit lies on one line');
  return applyEdits(text, [{ ...insert, text: `${insert.text}$0` }]);
}

function linesOf(block: string): string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
