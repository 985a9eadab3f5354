/** The grammar files as such: without a hole, in scopes that themes know. */
import assert from 'node:assert/strict';
import oniguruma from 'vscode-oniguruma';
import manifest from '../../package.json' with { type: 'json' };
import { GRAMMAR_FILES } from '../../syntaxes/source/files.ts';
// It loads Oniguruma.
import './tokenize.ts';

/** First words of scopes: those that themes colour, and `meta`, which says what something is. */
const STANDARD = /^(?:comment|constant|entity|keyword|markup|meta|punctuation|fenced_code)\./;

/** Every text that stands under one of the keys, however deep. */
function textsUnder(keys: readonly string[], value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    typeof each === 'string' ? (keys.includes(key) ? [each] : []) : textsUnder(keys, each),
  );
}

describe('grammar files', () => {
  for (const [file, grammar] of GRAMMAR_FILES) {
    const { patterns, repository } = grammar;

    it(`${file} includes all that it has, and nothing that it lacks`, () => {
      const local = textsUnder(['include'], { patterns, repository }).filter((each) => each.startsWith('#'));
      assert.deepEqual(
        [...new Set(local)].sort(),
        Object.keys(repository)
          .map((name) => `#${name}`)
          .sort(),
      );
    });

    it(`${file} has regular expressions that compile`, () => {
      for (const source of textsUnder(['match', 'begin', 'end', 'while'], { patterns, repository })) {
        // What an end refers back to is put in before it is compiled.
        oniguruma.createOnigScanner([source.replace(/\\[1-9]/g, '')]).dispose();
      }
    });

    it(`${file} has scopes that themes know, with the language behind`, () => {
      const scopes = textsUnder(['name', 'contentName'], { patterns, repository }).flatMap((each) => each.split(' '));
      assert.ok(scopes.length > 0);
      for (const scope of scopes) {
        assert.match(scope, STANDARD);
        assert.match(scope, /\.(?:bulletin|markdown)$/);
      }
    });
  }

  it('are those of the manifest', () => {
    assert.deepEqual(
      manifest.contributes.grammars.map(({ path, scopeName }) => [path, scopeName]),
      [...GRAMMAR_FILES].map(([file, { scopeName }]) => [`./syntaxes/${file}`, scopeName]),
    );
  });
});
