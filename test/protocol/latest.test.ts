import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DocumentDiagnosticRequest,
  type Hover,
  LSPErrorCodes,
  type WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node';
import type { MaybeLater } from '../../server/src/archive/fileSource.ts';
import { EDIT_DELAY_MS } from '../../server/src/lsp/findings/findingsSchedule.ts';
import { startInProcess } from '../harness/lsp/inProcess.ts';
import { ABLE, PULLING } from '../harness/lsp/testClient.ts';
import { HeldTurns } from '../harness/lsp/turns.ts';
import { MemoryFiles } from '../harness/memoryFiles.ts';

const URI = 'file:///archive/5-156.bulletin';
const textDocument = { uri: URI };
const FOLDERS = { workspaceFolders: [{ uri: 'file:///archive', name: 'archive' }] };
const issue = (end: string): string =>
  `Publication: Monitor Volume: 5 Issue: 156\n\nA BRIDGE OPENS.\n\nIt was time ${end}\n`;
const insert = (character: number, text: string) => ({
  range: { start: { line: 4, character }, end: { line: 4, character } },
  text,
});

/** Files of which nothing is read until a test allows it. */
class HeldFiles extends MemoryFiles {
  release: () => void = () => undefined;
  readonly #released = new Promise<void>((resolve) => {
    this.release = resolve;
  });

  override read(uri: string): MaybeLater<string | null> {
    return this.#released.then(() => super.read(uri));
  }
}

describe('an answer that has to wait', () => {
  it('is about the text as it is when it is given', async () => {
    const files = new HeldFiles();
    const { client } = startInProcess(files);
    await client.initialize(PULLING);
    await client.open(URI, issue('(NTV,August 25).'));
    const answer = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
    await client.change(URI, [insert(17, ' ')]);
    // Whatever is sent later is dealt with later.
    await client.ask('workspace/symbol', { query: 'x' });
    files.release();
    const report = await answer;
    assert.deepEqual(report.kind === 'full' && report.items, []);
  });

  it('is not worked out for someone who has lost interest', async () => {
    const files = new HeldFiles();
    const { client } = startInProcess(files);
    await client.initialize(PULLING);
    await client.open(URI, issue('(NTV,August 25).'));
    const cancel = new CancellationTokenSource();
    const answer = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, cancel.token);
    const refused = assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    cancel.cancel();
    await client.ask('workspace/symbol', { query: 'x' });
    files.release();
    await refused;
  });
});

describe('two hundred edits at once', () => {
  for (const isLoading of [false, true]) {
    it(`leave nothing behind ${isLoading ? 'while the archive is being read' : 'when all is read'}`, async () => {
      const turns = new HeldTurns();
      const { client, scheduler } = startInProcess(
        [['file:///archive/5-155.bulletin', issue('(NTV, August 24).')]],
        turns,
      );
      if (!isLoading) turns.release();
      await client.initialize(ABLE, FOLDERS);
      await client.open(URI, issue('(NTV,August 25).'));
      scheduler.advance(1000);
      const versions: number[] = [];
      const answers: Promise<Hover | null>[] = [];
      for (let edit = 0; edit < 200; edit++) {
        // The citation moves on by a letter with each, and stays damaged but for the last.
        await client.change(URI, [insert(0, 'x')]);
        const position = { line: 4, character: 15 + edit };
        answers.push(client.ask<Hover | null>('textDocument/hover', { textDocument, position }));
        scheduler.advance(EDIT_DELAY_MS);
      }
      await client.change(URI, [insert(217, ' ')]);
      for (const [edit, hover] of (await Promise.all(answers)).entries()) {
        assert.equal(hover?.range?.start.character, 13 + edit, `after edit ${edit}`);
      }
      scheduler.advance(EDIT_DELAY_MS);
      await client.diagnostics(URI, (diagnostics) => diagnostics.length === 0);
      for (const { uri, version } of client.published) if (uri === URI) versions.push(version ?? -1);
      assert.deepEqual(
        versions,
        [...versions].sort((a, b) => a - b),
      );
      assert.equal(versions.at(-1), 202);
      turns.release();
      const symbols = await client.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'bridge' });
      assert.ok(symbols.length > 0);
    });
  }
});
