import assert from 'node:assert/strict';
import { bulletin, folderWith, removeFolders } from './command.ts';
import { CLEAN, ERROR, WARNINGS } from './texts.ts';

describe('bulletin check --format text', () => {
  afterEach(removeFolders);

  const check = (text: string, env = {}): string =>
    bulletin(['check', 'a.bulletin'], { cwd: folderWith({ 'a.bulletin': text }), env }).stdout;
  /** The excerpt and its carets. */
  const excerptOf = (text: string): string[] => check(text).split('\n').slice(1, 3);

  it('shows place, severity, message and rule, and the text with carets under the fault', () => {
    const cwd = folderWith({ 'a.bulletin': ERROR, 'b.bulletin': CLEAN });
    assert.equal(
      bulletin(['check'], { cwd }).stdout,
      `a.bulletin:5:44 error There is no August 32.  citation/impossible-date
    The keeper lit the lamp on Wednesday (BNS, August 32).
                                               ^^^^^^^^^

1 error in 2 files.
`,
    );
  });

  it('says in one line that there is nothing', () => {
    assert.equal(check(CLEAN), 'No findings in 1 file.\n');
  });

  it('names each severity in the summary', () => {
    const args = ['check', '--stdin', '--rule=citation/month=information', '--rule=citation/missing-space=hint'];
    const both = WARNINGS.replace('BNS', 'AP, August 32; BNS');
    assert.match(bulletin(args, { input: both }).stdout, /\n1 error, 1 for information and 1 hint in 1 file\.\n$/);
  });

  it('writes large numbers as people read them', () => {
    const many = WARNINGS.replace(').\n', `). ${'(Interfax, Aug. 25) '.repeat(1999)}\n`);
    const args = ['check', '--stdin', '--rule=citation/month=information', '--rule=text/*=off'];
    assert.match(bulletin(args, { input: many }).stdout, /2,000 for information in 1 file\.\n$/);
  });

  describe('the excerpt', () => {
    const fault = (before: string, after: string) =>
      ERROR.replace('The keeper', `${before}The keeper`).replace(').', `)${after}.`);

    it('is cut on both sides of a long line', () => {
      const [line = '', carets = ''] = excerptOf(fault('Word after word. '.repeat(20), ' and on'.repeat(30)));
      assert.match(line, /^ {4}….*\(BNS, August 32\) and on.*…$/);
      // Indented, and with the signs of the cuts, no wider than a terminal.
      assert.equal(line.length, 4 + 1 + 74 + 1);
      assert.equal(line.slice(carets.indexOf('^'), carets.length), 'August 32');
    });

    it('is cut between characters, not within', () => {
      for (let length = 0; length < 3; length++) {
        const [line = ''] = excerptOf(fault(`${'x'.repeat(length)}${'🗼'.repeat(40)}`, '🗼'.repeat(40)));
        assert.equal(line.includes('\uFFFD'), false);
      }
    });

    it('has its carets where a terminal shows the fault', () => {
      const [line = '', carets = ''] = excerptOf(fault('é\u0301\t', ''));
      assert.equal(carets.indexOf('^'), line.indexOf('August') - '\u0301'.length);
      const [wide = '', under = ''] = excerptOf(fault('🗼灯 ', ''));
      // The light tower is two units and two columns, the lamp one unit and two columns.
      assert.equal(under.indexOf('^'), wide.indexOf('August') + 1);
    });

    it('counts columns where it is cut, so that no line goes round and takes the text away from its carets', () => {
      const columns = (line: string) => [...line].reduce((sum, sign) => sum + ('🗼灯'.includes(sign) ? 2 : 1), 0);
      const [line = '', carets = ''] = excerptOf(fault('灯🗼'.repeat(60), '灯'.repeat(60)));
      assert.match(line, /^ {4}….*\(BNS, August 32\).*…$/);
      assert.ok(columns(line) > 76 && columns(line) <= 80, line);
      assert.equal(carets.indexOf('^'), columns(line.slice(0, line.indexOf('August'))));
    });

    it('shows more of what stands before where little follows', () => {
      const [line = ''] = excerptOf(fault('Word after word. '.repeat(20), ''));
      assert.match(line, /^ {4}….*\(BNS, August 32\)\.$/);
      assert.equal(line.length, 4 + 1 + 74);
    });

    it('does not let a text speak to the terminal', () => {
      assert.equal(excerptOf(fault('\x1b[2J\u202E', '')).join('').includes('\x1b'), false);
    });

    it('of a fault over two lines shows the first', () => {
      const [line, carets] = excerptOf(ERROR.replace('August 32', 'August\n32'));
      assert.equal(line, '    The keeper lit the lamp on Wednesday (BNS, August');
      assert.equal(carets, '                                               ^^^^^^');
    });
  });

  describe('colours', () => {
    const isColoured = (env: Record<string, string>): boolean => check(ERROR, env).includes('\x1b[');
    const cases: readonly (readonly [Record<string, string>, boolean])[] = [
      [{}, false],
      [{ FORCE_COLOR: '1' }, true],
      [{ FORCE_COLOR: '0' }, false],
      [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
      [{ NO_COLOR: '1' }, false],
    ];
    for (const [env, coloured] of cases) {
      it(`${coloured ? 'on' : 'off'} in a pipe with ${JSON.stringify(env)}`, () => {
        assert.equal(isColoured(env), coloured);
      });
    }

    it('change nothing else', () => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: this is how a colour begins.
      const plain = check(ERROR, { FORCE_COLOR: '1' }).replaceAll(/\x1b\[\d+m/g, '');
      assert.equal(plain, check(ERROR));
    });
  });
});
