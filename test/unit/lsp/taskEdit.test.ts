import assert from 'node:assert/strict';
import { type CancellationToken, LSPErrorCodes } from 'vscode-languageserver';
import { Archive } from '../../../server/src/archive/archive.ts';
import { readClientProfile } from '../../../server/src/lsp/client/clientProfile.ts';
import { taskEdit } from '../../../server/src/lsp/codeActions/taskEdit.ts';
import { Configurations } from '../../../server/src/lsp/configs/configurations.ts';
import { FolderExcludes } from '../../../server/src/lsp/files/folderExcludes.ts';
import { WatchedFiles } from '../../../server/src/lsp/files/watchedFiles.ts';
import { Workspace } from '../../../server/src/lsp/files/workspace.ts';
import { Session } from '../../../server/src/lsp/session.ts';
import { ManualScheduler } from '../../harness/lsp/manualScheduler.ts';
import { NO_PAUSES } from '../../harness/lsp/turns.ts';
import { MemoryFiles } from '../../harness/memoryFiles.ts';

const URI = 'file:///5-156.bulletin';
const TEXT = 'Publication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\nIt waits (BNS,August 25).\n';

/** A server's insides with one open document. */
function setUp() {
  const files = new MemoryFiles([]);
  const archive = new Archive();
  const profile = readClientProfile({ processId: null, rootUri: null, capabilities: {} });
  const configurations = new Configurations({
    read: async (uri) => files.read(uri),
    placeOf: (uri) => uri,
    archive,
    onRead: () => undefined,
  });
  const session = new Session({ profile, archive, configurations, rulePages: null });
  session.documents.open({ textDocument: { uri: URI, languageId: 'bulletin', version: 1, text: TEXT } });
  const opened = session.opened(URI);
  assert.ok(opened);
  const workspace = new Workspace({
    session,
    files,
    scheduler: new ManualScheduler(),
    turns: NO_PAUSES,
    folders: [],
    reading: () => () => {},
    excludes: new FolderExcludes({ ask: null, fail: (error) => assert.fail(String(error)) }),
    createProgress: () => ({ report: () => undefined, end: () => undefined }),
    warn: (sentence) => assert.fail(sentence),
    fail: (error) => assert.fail(String(error)),
  });
  return { session, files: new WatchedFiles(files), opened, workspace };
}

const token = (isCancelled: () => boolean): CancellationToken => ({
  get isCancellationRequested() {
    return isCancelled();
  },
  onCancellationRequested: () => ({ dispose: () => undefined }),
});

describe('the edit of fix-all', () => {
  const all = { kind: 'fixAll', rule: null } as const;

  it('is not finished for someone who has lost interest on the way', async () => {
    const { opened, ...running } = setUp();
    await assert.rejects(
      taskEdit(
        running,
        opened,
        all,
        token(() => true),
      ),
      { code: LSPErrorCodes.RequestCancelled },
    );
    const { changes } = await taskEdit(
      running,
      opened,
      all,
      token(() => false),
    );
    assert.equal(changes?.[URI]?.length, 1);
  });

  it('is not handed out when the text has changed while it was made', async () => {
    const { opened, ...running } = setUp();
    const made = taskEdit(
      running,
      opened,
      all,
      token(() => false),
    );
    opened.document.change(2, [{ text: '' }]);
    await assert.rejects(made, { code: LSPErrorCodes.ContentModified });
  });
});
