/** What the manifest says of files and formats that are made elsewhere. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generated } from '../../scripts/generate/outputs.ts';
import { root } from '../../scripts/lib/run.ts';
import { textReporter } from '../../server/src/cli/reporters/text.ts';
import { readConfig } from '../../server/src/config/readConfig.ts';
import { ALL_RULES } from '../../server/src/rules/registry.ts';
import { finding, printed } from '../cli/reporters/printed.ts';
import { check } from '../rules/check.ts';

/** What review comments are of; no condition of ours, though it looks like one. */
const COMMENTS = 'bulletin.review';

/** The rules that the steps of the walkthrough show at work. */
const FAULTS: Readonly<Record<string, readonly string[]>> = {
  mend: ['citation/missing-space', 'citation/date-after-issue'],
  review: ['draft/review-mark', 'draft/review-mark', 'draft/review-mark'],
};

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

  it('lets a folder of bulletins be seen as one before any of them is opened, and without a bulletin.json', () => {
    const [{ extensions }] = manifest.contributes.languages;
    for (const extension of extensions)
      assert.ok(manifest.activationEvents.includes(`workspaceContains:**/*${extension}`), extension);
  });

  it('offers each command only where it can do something: all but those that begin with nothing have a condition', () => {
    const { commands, menus } = manifest.contributes;
    const conditioned = new Set(menus.commandPalette.map(({ command }: { command: string }) => command));
    const everywhere = commands.filter(
      ({ command, enablement }: { command: string; enablement?: string }) => !enablement && !conditioned.has(command),
    );
    assert.deepEqual(
      everywhere.map(({ command }: { command: string }) => command),
      ['bulletin.import', 'bulletin.newIssue'],
    );
  });

  it('asks in its conditions for nothing that the extension does not say', () => {
    const sources = globSync('client/src/**/*.ts', { cwd: root }).map((file) =>
      readFileSync(path.join(root, file), 'utf8'),
    );
    const conditions = JSON.stringify(manifest.contributes).match(/"(?:when|enablement)":"[^"]*"/g) ?? [];
    const contexts = new Set(conditions.flatMap((condition) => condition.match(/(?<!')bulletin\.[\w.]*\w/g) ?? []));
    const views = manifest.contributes.views.bulletin.map(({ id }: { id: string }) => id);
    for (const context of contexts) {
      if (views.includes(context) || context === COMMENTS) continue;
      assert.ok(
        sources.some((text) => text.includes(`'${context}'`)),
        context,
      );
    }
    assert.ok(contexts.size > 5);
  });

  describe('has a walkthrough', () => {
    const [{ steps }] = manifest.contributes.walkthroughs;
    const commands = new Set(manifest.contributes.commands.map(({ command }: { command: string }) => command));

    for (const { id, description, media, completionEvents = [] } of steps) {
      it(`whose step ${id} leads to commands that there are, and is shipped`, () => {
        const named = [...description.matchAll(/\(command:([\w.]+)/g)].map(([, command]) => command);
        const awaited = completionEvents.flatMap((event: string) => /^onCommand:(.+)$/.exec(event)?.[1] ?? []);
        for (const command of [...named, ...awaited])
          assert.ok(commands.has(command) || command.startsWith('workbench.'), command);
        assert.ok(existsSync(path.join(root, media.markdown)), media.markdown);
      });

      it(`whose step ${id} shows bulletins with those faults alone that it speaks of`, () => {
        const text = readFileSync(path.join(root, media.markdown), 'utf8');
        const rules = [...text.matchAll(/^```bulletin\n(.*?)^```$/gms)].flatMap(([, example = '']) =>
          check(example).map(({ rule }) => rule),
        );
        assert.deepEqual(rules, FAULTS[id] ?? []);
      });
    }
  });

  it('has a walkthrough that shows a sound bulletin.json', () => {
    const text = readFileSync(path.join(root, 'media/walkthrough/house.md'), 'utf8');
    const example = /^```jsonc\n(.*?)^```$/ms.exec(text)?.[1] ?? '';
    assert.deepEqual(readConfig(example, ALL_RULES).problems, []);
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
