import assert from 'node:assert/strict';
import { createKnowledge } from '../../../../server/src/bulletin/knowledge.ts';
import { readConfig } from '../../../../server/src/config/readConfig.ts';
import { aliasEdits } from '../../../../server/src/features/rename/aliasEdits.ts';
import { ALL_RULES } from '../../../../server/src/rules/registry.ts';
import { applyEdits } from '../../../../server/src/text/textEdit.ts';

/** What a `bulletin.json` becomes when Interfax is called Interfaks. */
function checkAlias(before: string, after: string | null): void {
  const edits = aliasEdits(before, { name: 'Interfaks', kind: 'agency', old: 'Interfax' });
  assert.equal(edits && applyEdits(before, edits), after);
  const { config } = readConfig(after ?? '{}', ALL_RULES);
  if (after !== null) assert.equal(createKnowledge(config ?? {}).sources.lookup('Interfax')?.name, 'Interfaks');
}

describe('the old name of a source in bulletin.json', () => {
  it('is written with the new one where neither was listed', () => {
    checkAlias(
      '{\n  "files": ["*.txt"]\n}\n',
      '{\n  "files": ["*.txt"],\n  "sources": [{ "name": "Interfaks", "kind": "agency", "aliases": ["Interfax"] }]\n}\n',
    );
  });

  it('becomes another name of the source that was listed under it', () => {
    checkAlias(
      '{ "sources": [{ "name": "Interfax", "aliases": ["IF"] }] }',
      '{ "sources": [{ "name": "Interfaks", "aliases": ["IF", "Interfax"] }] }',
    );
  });

  it('joins the other names of a source that is listed under the new one', () => {
    checkAlias(
      '{ "sources": [{ "name": "Interfaks" }] }',
      '{ "sources": [{ "name": "Interfaks", "aliases": ["Interfax"] }] }',
    );
  });

  it('stands in a line of its own where the others do', () => {
    checkAlias(
      '{\n  // ours\n  "sources": [\n    { "name": "Delo" } // a weekly\n  ]\n}',
      '{\n  // ours\n  "sources": [\n    { "name": "Delo" },\n    { "name": "Interfaks", "kind": "agency", "aliases": ["Interfax"] } // a weekly\n  ]\n}',
    );
  });

  it('is not written twice, nor into a file with mistakes', () => {
    checkAlias('{ "sources": [{ "name": "Interfaks", "aliases": ["Interfax"] }] }', null);
    checkAlias('{ "sources": 7 }', null);
    checkAlias('{', null);
  });
});
