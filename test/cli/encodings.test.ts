import assert from 'node:assert/strict';
import { bulletin, folderWith, jsonOf, removeFolders } from './command.ts';
import { asCheckOutput } from './contracts.ts';
import { WARNINGS } from './texts.ts';

/** A text that each of the encodings can hold. */
const TEXT = WARNINGS.replace('The keeper', 'The “keeper”');

/** The first bytes and then each character in its own. */
const ENCODED: Readonly<Record<string, Uint8Array>> = {
  'UTF-8': Buffer.from(TEXT),
  'UTF-8 with a byte order mark': Buffer.from(`\uFEFF${TEXT}`),
  'UTF-16, little end first': Buffer.from(`\uFEFF${TEXT}`, 'utf16le'),
  'UTF-16, big end first': Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16(),
  'UTF-16 without a byte order mark': Buffer.from(TEXT, 'utf16le'),
  'Windows-1252': Buffer.from(TEXT.replace('“', '\x93').replace('”', '\x94'), 'latin1'),
};

describe('encodings', () => {
  afterEach(removeFolders);

  const check = (content: Uint8Array | string) => {
    const cwd = folderWith({ 'a.bulletin': content });
    const ran = bulletin(['check', '--format=json', 'a.bulletin'], { cwd });
    assert.equal(ran.stderr, '');
    return asCheckOutput(jsonOf(ran)).files[0]?.findings ?? [];
  };

  for (const [title, bytes] of Object.entries(ENCODED)) {
    it(`${title}: offsets are those of the text, without a mark`, () => {
      assert.deepEqual(
        check(bytes).map(({ rule, start }) => [rule, start.offset]),
        [
          ['citation/missing-space', TEXT.indexOf('BNS,August')],
          ['citation/month', TEXT.indexOf('Aug.')],
        ],
      );
    });
  }

  for (const [title, end] of [
    ['CR LF', '\r\n'],
    ['CR only', '\r'],
  ] as const) {
    it(`${title}: lines are counted`, () => {
      assert.deepEqual(
        check(TEXT.replaceAll('\n', end)).map(({ start }) => start.line),
        [5, 5],
      );
    });
  }

  it('an empty file is a bulletin without anything', () => {
    const ran = bulletin(['parse', 'a.bulletin'], { cwd: folderWith({ 'a.bulletin': '' }) });
    assert.deepEqual(JSON.parse(ran.stdout), { version: 1, path: 'a.bulletin', issue: null, items: [] });
    assert.equal(ran.status, 0);
    check('');
  });
});
