/**
 * The fixture language of the tests: one template string holds one or several files, with marks in the text.
 *
 *     //- /archive/5-155.bulletin     begins a file; what stands before the first such line is `/fixture.bulletin`
 *     $0                              is the cursor, and is taken out
 *         ^^^^ rule/id                under a line: a finding is expected there, just as wide as the carets
 */
export interface FixtureFile {
  readonly path: string;
  readonly text: string;
  /** The offset of `$0`. */
  readonly cursor: number | null;
  readonly expected: readonly Expected[];
}

export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const FILE_LINE = /^\/\/- (\/\S+)$/;
const CARET_LINE = /^(\s*)(\^+) (\S.*)$/;

/** Reads a fixture; one leading line end belongs to the template string, not to the file. A file ends with the line end before the next file's line. */
export function readFixture(fixture: string): FixtureFile[] {
  const files: { path: string; lines: string[] }[] = [];
  let current = { path: '/fixture.bulletin', lines: [] as string[] };
  for (const line of fixture.replace(/^\n/, '').split('\n')) {
    const path = FILE_LINE.exec(line)?.[1];
    if (path === undefined) {
      current.lines.push(line);
      continue;
    }
    if (current.lines.length > 0) files.push(current);
    current = { path, lines: [] };
  }
  files.push(current);
  return files.map(({ path, lines }, index) => readFile(path, index < files.length - 1 ? [...lines, ''] : lines));
}

/** The only file of a fixture; fails when there are more. */
export function readOnlyFile(fixture: string): FixtureFile {
  const [file, ...others] = readFixture(fixture);
  if (!file || others.length > 0) throw new Error('this fixture must hold one file');
  return file;
}

function readFile(path: string, lines: readonly string[]): FixtureFile {
  const kept: string[] = [];
  const expected: Expected[] = [];
  let lineStart = 0;
  let nextStart = 0;
  let cursor: number | null = null;
  for (const line of lines) {
    const caret = CARET_LINE.exec(line);
    if (caret && kept.length > 0) {
      const [, indent = '', carets = '', label = ''] = caret;
      const start = lineStart + indent.length;
      expected.push({ start, end: start + carets.length, label });
      continue;
    }
    lineStart = nextStart;
    const at = line.indexOf('$0');
    if (at >= 0) cursor = lineStart + at;
    const text = line.replace('$0', '');
    kept.push(text);
    nextStart += text.length + 1;
  }
  return { path, text: kept.join('\n'), cursor, expected };
}
