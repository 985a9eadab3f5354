import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bulletin, folderWith, jsonOf, removeFolders } from './command.ts';
import { asCheckOutput } from './contracts.ts';
import { CLEAN, ERROR, MENDED, WARNINGS } from './texts.ts';

/** Several threads share the work. */
const FILES = 700;

describe('bulletin check of many files', () => {
  afterEach(removeFolders);

  const nameOf = (index: number): string => `${String(index).padStart(4, '0')}.bulletin`;
  const textOf = (index: number): string | Uint8Array => {
    if (index % 100 === 50) return Buffer.from([0, 1, 2, 3]);
    return index % 7 === 3 ? ERROR : index % 5 === 2 ? WARNINGS : CLEAN;
  };
  const all = Array.from({ length: FILES }, (_, index) => index);
  const archive = (config = '{}'): string =>
    folderWith({
      'bulletin.json': config,
      ...Object.fromEntries(all.map((index) => [nameOf(index), textOf(index)])),
    });
  const unreadable = all.filter((index) => textOf(index) instanceof Uint8Array);
  const readable = all.filter((index) => !unreadable.includes(index));
  const complaints = unreadable.map((index) => `bulletin: ${nameOf(index)}: is not a text file\n`).join('');

  it('prints them in their order, each with its findings', () => {
    const ran = bulletin(['check', '--threads=3', '--format=json'], { cwd: archive() });
    const { files, summary } = asCheckOutput(jsonOf(ran));
    assert.equal(ran.stderr, complaints);
    assert.equal(ran.status, 2);
    assert.deepEqual(
      files.map((file) => file.path),
      readable.map(nameOf),
    );
    assert.deepEqual(
      files.map(({ findings }) => findings.map(({ rule }) => rule)),
      readable.map((index) => {
        const text = textOf(index);
        if (text === ERROR) return ['citation/impossible-date'];
        return text === WARNINGS ? ['citation/missing-space', 'citation/month'] : [];
      }),
    );
    assert.equal(summary.files, readable.length);
  });

  it('says what is no number of threads', () => {
    const ran = bulletin(['check', '--threads=0'], { cwd: folderWith({ 'a.bulletin': CLEAN }) });
    assert.match(ran.stderr, /^bulletin: .*--threads.* It must be from 1 to 64\.\n$/);
    assert.equal(ran.status, 2);
  });

  it('every thread knows the configuration and the command line', () => {
    const config = '{ "rules": { "citation/month": "off" } }';
    const args = ['check', '--threads=3', '--rule', 'citation/impossible-date=off', '--format=json'];
    const { summary } = asCheckOutput(jsonOf(bulletin(args, { cwd: archive(config) })));
    assert.equal(summary.errors, 0);
    assert.equal(summary.warnings, readable.filter((index) => textOf(index) === WARNINGS).length);
  });

  it('--fix mends all of them', () => {
    const cwd = archive();
    const ran = bulletin(['check', '--threads=3', '--fix', '--format=json'], { cwd });
    const mended = readable.filter((index) => textOf(index) === WARNINGS);
    assert.match(ran.stdout, new RegExp(`"fixed":${mended.length * 2}\\b`));
    assert.deepEqual(
      new Set(mended.map((index) => readFileSync(path.join(cwd, nameOf(index)), 'utf8'))),
      new Set([MENDED]),
    );
  });

  it('a baseline accepts what is there', () => {
    const cwd = archive();
    bulletin(['check', '--threads=3', '--baseline=accepted.json', '--write-baseline'], { cwd });
    const ran = bulletin(['check', '--threads=3', '--baseline=accepted.json', '--format=json'], { cwd });
    const { errors, warnings } = asCheckOutput(jsonOf(ran)).summary;
    assert.deepEqual([errors, warnings], [0, 0]);
    const found = (text: string): number => readable.filter((index) => textOf(index) === text).length;
    assert.match(ran.stdout, new RegExp(`"accepted":${found(ERROR) + 2 * found(WARNINGS)}\\b`));
  });
});
