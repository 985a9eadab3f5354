import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findDesktop } from '../../vscode/host/desktop.ts';

describe('which VS Code is used', () => {
  let folder = '';
  before(() => {
    folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'bulletin-desktop-')));
    for (const file of ['share/code/code', 'share/code/bin/code', 'other/bin/code']) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), '', { mode: 0o755 });
    }
    mkdirSync(path.join(folder, 'bin'));
    symlinkSync('../share/code/bin/code', path.join(folder, 'bin/code'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const find = (env: NodeJS.ProcessEnv) => {
    const found = findDesktop({ DISPLAY: ':0', ...env });
    return 'executable' in found ? path.relative(folder, found.executable) : found.absent;
  };

  it('is the program behind the command on the PATH', () => {
    assert.equal(find({ PATH: path.join(folder, 'bin') }), 'share/code/code');
  });

  it('is the one that VSCODE_EXECUTABLE names, as a program or as a command', () => {
    for (const named of ['share/code/code', 'share/code/bin/code']) {
      assert.equal(find({ VSCODE_EXECUTABLE: path.join(folder, named) }), 'share/code/code');
    }
  });

  it('is none where there is no command', () => {
    assert.equal(find({ PATH: folder }), 'no VS Code is installed here');
  });

  it('is none where a command code is of something else', () => {
    assert.match(find({ PATH: path.join(folder, 'other/bin') }), /belongs to no VS Code/);
  });

  it('is none on a Linux without a display, and says so', function () {
    if (process.platform !== 'linux') this.skip();
    assert.match(find({ DISPLAY: '', PATH: path.join(folder, 'bin') }), /no display/);
  });

  it('is an error where VSCODE_EXECUTABLE names nothing', () => {
    assert.throws(() => find({ VSCODE_EXECUTABLE: path.join(folder, 'nothing') }), /which is no program/);
  });
});
