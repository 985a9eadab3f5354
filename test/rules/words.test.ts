/**
 * Every finding as people meet it: severity, rule, the text under it, what is said, what it is compared with, and the repair with its edits. From the
 * examples of the rules' pages, the fixture bulletins, and the faults in `faults.txt`, where `### name` begins a bulletin or an archive of several.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createKnowledge } from '../../server/src/bulletin/knowledge.ts';
import { createCheck } from '../../server/src/check/checkBulletin.ts';
import type { Finding } from '../../server/src/check/finding.ts';
import type { Term } from '../../server/src/publication/terms.ts';
import { ALL_RULES } from '../../server/src/rules/registry.ts';
import type { Fix } from '../../server/src/rules/rule.ts';
import { readArchive } from '../harness/archive.ts';
import { readCorpus } from '../harness/corpus.ts';
import { assertExpected, readExpected } from '../harness/snapshot.ts';

const checkFile = createCheck();

function shownFixture(fixture: string, terms: readonly Term[] = []): string[] {
  const { archive, files } = readArchive(fixture, createKnowledge({ terms }));
  return files.flatMap(({ path: uri, bulletin, text }) => {
    const file = files.length > 1 ? archive.get(uri) : null;
    const findings = checkFile(bulletin, file ? { held: { archive, file } } : {});
    return [...(file ? [`  in ${uri}`] : []), ...findings.flatMap((finding) => shown(finding, text))];
  });
}

function shown({ severity, rule, start, end, message, related, fix }: Finding, text: string): string[] {
  return [
    `  ${severity} ${rule} at ${start} ${quoted(text.slice(start, end))}: ${message}`,
    ...related.map((place) => `    ${place.uri} ${place.start}-${place.end}: ${place.message}`),
    ...(fix ? shownFix(fix, text) : []),
  ];
}

function shownFix({ safe, title, edits }: Fix, text: string): string[] {
  const changes = edits.map(
    (edit) => `${edit.start} ${quoted(text.slice(edit.start, edit.end))} to ${quoted(edit.text)}`,
  );
  return [`    ${safe ? 'safe' : 'suggested'}: ${title}: ${changes.join(', ')}`];
}

/** What nobody sees is written out. */
function quoted(text: string): string {
  const one = JSON.stringify(text).replace(
    /[^ \p{L}\p{N}\p{P}\p{S}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
  return one.length > 100 ? `${one.slice(0, 60)} … ${one.slice(-30)}` : one;
}

/** What nobody would see in the file stands in it as `\u{200b}`. */
function unescaped(text: string): string {
  return text.replace(/\\u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** What is written down of each, under `# name`. With UPDATE_EXPECTED=1 the file is written anew. */
function compare(file: string, all: ReadonlyMap<string, () => readonly string[]>): void {
  if (process.env.UPDATE_EXPECTED) {
    const lines = [...all].flatMap(([name, found]) => [`# ${name}`, ...found()]);
    assertExpected(file, lines.join('\n'));
  }
  const sections = new Map(
    readExpected(file)
      .split(/^# /m)
      .slice(1)
      .map((section) => {
        const [name = '', ...lines] = section.trimEnd().split('\n');
        return [name, lines];
      }),
  );
  for (const [name, found] of all) it(name, () => assert.deepEqual(found(), sections.get(name)));
  it('is all that is written down', () => assert.deepEqual([...sections.keys()], [...all.keys()]));
}

describe('findings and repairs, in words, of the example', () => {
  const examples = ALL_RULES.flatMap(({ id, docs }) =>
    docs.wrong.map((fixture, index) => [`${id} ${index + 1}`, () => shownFixture(fixture, docs.terms)] as const),
  );
  compare('words-of-examples.txt', new Map(examples));
});

describe('findings and repairs, in words, of the fixture', () => {
  const fixtures = readCorpus().flatMap(({ path: name, decoded }) =>
    decoded.kind === 'text' ? [[name, () => shownFixture(decoded.text)] as const] : [],
  );
  compare('words-of-fixtures.txt', new Map(fixtures));
});

describe('findings and repairs, in words, of the fault', () => {
  const faults = readFileSync(path.join(import.meta.dirname, 'faults.txt'), 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((fault) => {
      const [name = '', ...text] = fault.split('\n');
      return [name, () => shownFixture(unescaped(text.join('\n')))] as const;
    });
  compare('words-of-faults.txt', new Map(faults));
});
