/** What the manifest says of files and formats that are made elsewhere. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generated } from '../../scripts/generate/outputs.ts';
import { root } from '../../scripts/lib/run.ts';
import { textReporter } from '../../server/src/cli/reporters/text.ts';
import { finding, printed } from '../cli/reporters/printed.ts';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

describe('the manifest', () => {
  it('contributes the generated schema for bulletin.json, with comments, and ships it', () => {
    const [{ fileMatch, url }] = manifest.contributes.jsonValidation;
    assert.equal(fileMatch, 'bulletin.json');
    const file = path.posix.normalize(url);
    assert.ok(generated().has(file) && existsSync(path.join(root, file)), file);
    assert.ok(readFileSync(path.join(root, '.vscodeignore'), 'utf8').split('\n').includes(`!${file}`));
    const jsonc = manifest.contributes.languages.find(({ id }: { id: string }) => id === 'jsonc');
    assert.deepEqual(jsonc.filenames, ['bulletin.json']);
  });

  describe('has a problem matcher $bulletin', () => {
    const [{ name, severity, pattern }] = manifest.contributes.problemMatchers;
    const matcher = new RegExp(pattern.regexp);
    const text = 'Publication: Monitor\n\nFirst line. error: a  b/c\n';
    const matches = (message: string, level: 'error' | 'warning' | 'information' | 'hint') =>
      printed(textReporter, 'a b/ä:1.bulletin', text, [finding({ start: 22, end: 27, severity: level, message })])
        .split('\n')
        .flatMap((line) => matcher.exec(line) ?? []);

    for (const level of ['error', 'warning', 'information', 'hint'] as const) {
      it(`that reads what the command prints: ${level}`, () => {
        const message = 'It says "x: 1:2 error y  a/b" here.';
        const match = matches(message, level);
        const fields = ['file', 'line', 'column', 'severity', 'message', 'code'];
        assert.deepEqual(
          fields.map((field) => match[pattern[field]]),
          ['a b/ä:1.bulletin', '3', '1', level, message, 'group/rule'],
        );
        assert.equal(match.length, fields.length + 1);
      });
    }

    it('whose own severity stands for those that VS Code has no word for', () => {
      assert.deepEqual([name, severity], ['bulletin', 'info']);
    });
  });
});
