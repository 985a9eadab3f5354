import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { ALL_RULES } from '../../../server/src/rules/registry.ts';
import { bulletin, folderWith, jsonOf, removeFolders } from '../command.ts';
import { CLEAN, ERROR, WARNINGS } from '../texts.ts';

/** `ERROR`, let stand. */
const STET = '{>>stet citation/impossible-date: the paper says so<<}';
const SILENCED = ERROR.replace(' (BNS', ` ${STET}(BNS`);

import { publishedSchema } from '../../harness/schemas.ts';

interface Sarif {
  readonly runs: readonly [
    {
      readonly columnKind: string;
      readonly invocations: readonly object[];
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly locations: readonly unknown[];
        readonly message: { readonly text: string };
        readonly fixes?: readonly { readonly description: { readonly text: string } }[];
        readonly suppressions: readonly { readonly kind: string }[];
      }[];
    },
  ];
}

describe('bulletin check --format sarif', () => {
  afterEach(removeFolders);

  const sarif = (files: Readonly<Record<string, string>>, ...args: string[]): Sarif => {
    const ran = bulletin(['check', '--format=sarif', ...args], { cwd: folderWith(files) });
    assert.equal(ran.stderr, '');
    return jsonOf(ran) as Sarif;
  };

  /** A run that could not look at all that it was to look at. */
  const incomplete = (): Sarif => {
    const cwd = folderWith({ 'a.bulletin': ERROR });
    return jsonOf(bulletin(['check', '--format=sarif', 'none', 'a.bulletin'], { cwd })) as Sarif;
  };

  it('is what the published schema asks for', function () {
    const schema = publishedSchema('sarif-2.1.0.schema.json');
    if (!schema) {
      // Not silently: who reads the run should know what it did not hold.
      console.log('        no sarif-2.1.0.schema.json: set BULLETIN_SCHEMAS to the folder that has it');
      return this.skip();
    }
    // The schema names itself as draft 4 does; Ajv reads the rest of it as it is.
    const { id: _id, $schema: _draft, ...rest } = schema as Record<string, unknown>;
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const isSarif = ajv.compile(rest);
    for (const files of [
      { 'a.bulletin': CLEAN },
      { 'a.bulletin': SILENCED },
      { 'a b.bulletin': WARNINGS, 'c/é%.bulletin': ERROR },
    ]) {
      const log = sarif(files);
      assert.ok(isSarif(log), ajv.errorsText(isSarif.errors));
    }
    const partial = incomplete();
    assert.ok(isSarif(partial), ajv.errorsText(isSarif.errors));
    assert.equal(isSarif({ ...sarif({ 'a.bulletin': CLEAN }), version: '2.0.0' }), false);
  });

  it('describes every rule, counts in UTF-16 units, and holds place and fix of each result', () => {
    const [run] = sarif({ 'c d/é%.bulletin': WARNINGS.replace('The keeper', '🗼 keeper') }).runs;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }) => id),
      ALL_RULES.map(({ id }) => id),
    );
    const [space] = run.results;
    const description = space?.fixes?.[0]?.description;
    assert.ok(space?.message.text && description?.text);
    assert.equal(run.tool.driver.rules[space.ruleIndex ?? -1]?.id, 'citation/missing-space');
    const artifactLocation = { uri: 'c%20d/%C3%A9%25.bulletin' };
    const column = '🗼 keeper lit the lamp on Wednesday ('.length + 1;
    const region = (from: number, to: number) => ({ startLine: 5, startColumn: from, endLine: 5, endColumn: to });
    assert.deepEqual(space, {
      ruleId: 'citation/missing-space',
      ruleIndex: space.ruleIndex,
      level: 'warning',
      message: space.message,
      locations: [{ physicalLocation: { artifactLocation, region: region(column, column + 10) } }],
      fixes: [
        {
          description,
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: region(column + 4, column + 4), insertedContent: { text: ' ' } }],
            },
          ],
        },
      ],
      suppressions: [],
    });
  });

  it('holds what a comment lets stand, suppressed by that comment for the reason it gives', () => {
    const [run] = sarif({ 'a.bulletin': SILENCED }).runs;
    const [result] = run.results;
    assert.equal(run.results.length, 1);
    assert.equal(result?.ruleId, 'citation/impossible-date');
    const column = 'The keeper lit the lamp on Wednesday '.length + 1;
    const region = { startLine: 5, startColumn: column, endLine: 5, endColumn: column + STET.length };
    const location = { physicalLocation: { artifactLocation: { uri: 'a.bulletin' }, region } };
    assert.deepEqual(result.suppressions, [{ kind: 'inSource', justification: 'the paper says so', location }]);
    const [unexplained] = sarif({ 'a.bulletin': SILENCED.replace(': the paper says so', '') }).runs[0].results;
    assert.deepEqual(Object.keys(unexplained?.suppressions[0] ?? {}), ['kind', 'location']);
  });

  it('says whether all could be done', () => {
    assert.deepEqual(sarif({ 'a.bulletin': ERROR }).runs[0].invocations, [{ executionSuccessful: true }]);
    const [run] = incomplete().runs;
    const message = { text: 'none: no such file or folder' };
    assert.deepEqual(run.invocations, [
      { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message }] },
    ]);
    assert.equal(run.results.length, 1);
  });

  it('has notes below warnings', () => {
    const args = ['--rule=citation/month=information', '--rule=citation/missing-space=hint'];
    const [run] = sarif({ 'a.bulletin': WARNINGS, 'b.bulletin': ERROR }, ...args).runs;
    assert.deepEqual(
      run.results.map(({ level }) => level),
      ['note', 'note', 'error'],
    );
  });
});
