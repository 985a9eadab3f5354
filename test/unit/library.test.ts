/** What another program does with the library: all that it needs is among what `index.ts` gives. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/lib/run.ts';
import {
  ALL_RULES,
  Archive,
  applyEdits,
  createKnowledge,
  createLanguageService,
  fixAll,
  readConfig,
  resolveReference,
  rulesFor,
} from '../../server/src/index.ts';

const CONFIG = '{ "sources": [{ "name": "Pier Radio" }], "rules": { "headline/case": "off" } }';

const YESTERDAY = `Publication: Monitor Volume: 5 Issue: 155

THE PIER IS SHUT.

The pier of Esk was shut by a storm (BNS, August 24).
`;

const TODAY = `Publication: Monitor Volume: 5 Issue: 156

The Pier Is Open.

The pier of Esk is open again (Peir Radio,August 25). The storm is over (see the Monitor, August 25).
`;

describe('the library', () => {
  const { config } = readConfig(CONFIG, ALL_RULES);
  assert.ok(config);
  const archive = new Archive();
  const service = createLanguageService({ knowledge: createKnowledge(config), archive });
  const rules = rulesFor(config, '1999/5-156.bulletin');
  const check = (text: string) => {
    const bulletin = service.read(text);
    return service.check(bulletin, rules(bulletin.issue?.date ?? null));
  };

  it('checks a text by the house’s own settings, and mends what is certain', () => {
    assert.deepEqual(
      check(TODAY).map(({ rule }) => rule),
      ['citation/source-typo', 'citation/missing-space'],
    );
    const fixed = fixAll(TODAY, check);
    assert.equal(fixed.text, TODAY.replace('Radio,August', 'Radio, August'));
    assert.deepEqual(
      check(fixed.text).map(({ rule }) => rule),
      ['citation/source-typo'],
    );
  });

  it('tells what stands in a text, and writes it in other formats', () => {
    const bulletin = service.read(TODAY);
    const lines = service.export(bulletin, 'markdown', '5-156.bulletin').split('\n');
    assert.equal(lines[0], '# Monitor');
    assert.deepEqual(
      service.documentSymbols(bulletin).map(({ name }) => name),
      ['Monitor 5/156'],
    );
    assert.equal(applyEdits(TODAY, service.formatDocument(bulletin)), TODAY.replace('Radio,August', 'Radio, August'));
  });

  it('follows a cross-reference to the story of another bulletin', () => {
    archive.update('a:155', service.read(YESTERDAY));
    archive.update('a:156', service.read(TODAY));
    const file = archive.get('a:156');
    const item = file?.items[0];
    const reference = item?.references[0];
    assert.ok(file && item && reference);
    const [resolution] = resolveReference(archive, { file, item, reference });
    assert.deepEqual([resolution?.targets[0]?.title, resolution?.isClear], ['THE PIER IS SHUT.', true]);
  });

  it('is what the package exports', () => {
    const { exports } = JSON.parse(readFileSync(path.join(root, 'server/package.json'), 'utf8'));
    assert.deepEqual(exports, { '.': './src/index.ts' });
  });
});
