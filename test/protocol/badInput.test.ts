import assert from 'node:assert/strict';
import {
  CompletionRequest,
  type DocumentSymbol,
  ErrorCodes,
  ParameterStructures,
  ResponseError,
} from 'vscode-languageserver-protocol/node';
import { type ServerProcess, startServerProcess } from '../harness/lsp/process.ts';
import { ABLE } from '../harness/lsp/testClient.ts';

const URI = 'file:///archive/5-156.bulletin';
const TEXT = 'Publication: Monitor Volume: 5 Issue: 156\n\nA BRIDGE OPENS.\n\nIt was time (NTV, August 25).\n';
const MEGABYTE = 1_000_000;
/** More of anything than a function takes as arguments; more bytes would show nothing more. */
const VERY_MANY = 150_000;
const textDocument = { uri: URI };

/** Every request that is about a document, with the parameters that it needs besides. */
const position = { line: 0, character: 5 };
const range = { start: position, end: { line: 9, character: 9 } };
const REQUESTS: readonly (readonly [method: string, params: object])[] = [
  ['textDocument/documentSymbol', {}],
  ['textDocument/foldingRange', {}],
  ['textDocument/selectionRange', { positions: [position, { line: 1, character: 0 }] }],
  ['textDocument/hover', { position }],
  ['textDocument/completion', { position }],
  ['textDocument/codeAction', { range, context: { diagnostics: [] } }],
  ['textDocument/formatting', { options: { tabSize: 2, insertSpaces: true } }],
  ['textDocument/rangeFormatting', { range, options: { tabSize: 2, insertSpaces: true } }],
  ['textDocument/onTypeFormatting', { position, ch: ')', options: { tabSize: 2, insertSpaces: true } }],
  ['textDocument/diagnostic', {}],
  ['bulletin/summary', {}],
  ['bulletin/export', { format: 'html', draft: true }],
];

const WRONG: readonly (readonly [method: string, params: unknown, sentence: string])[] = [
  ['textDocument/hover', 7, 'textDocument/hover: params must be an object'],
  ['textDocument/hover', [], 'textDocument/hover: params must be an object'],
  ['textDocument/hover', {}, 'textDocument/hover: params.textDocument must be an object'],
  ['textDocument/hover', { textDocument: { uri: 7 } }, 'textDocument/hover: params.textDocument.uri must be a string'],
  [
    'textDocument/hover',
    { textDocument, position: { line: 0.5, character: 0 } },
    'textDocument/hover: params.position.line must be an integer',
  ],
  [
    'textDocument/selectionRange',
    { textDocument, positions: [position, null] },
    'textDocument/selectionRange: params.positions[1] must be an object',
  ],
  [
    'textDocument/selectionRange',
    { textDocument, positions: {} },
    'textDocument/selectionRange: params.positions must be an array',
  ],
  [
    'textDocument/references',
    { textDocument, position, context: { includeDeclaration: 1 } },
    'textDocument/references: params.context.includeDeclaration must be true or false',
  ],
  [
    'textDocument/codeAction',
    { textDocument, range, context: { only: 'quickfix' } },
    'textDocument/codeAction: params.context.only must be an array',
  ],
  ['callHierarchy/incomingCalls', {}, 'callHierarchy/incomingCalls: params.item must be an object'],
  ['workspace/diagnostic', {}, 'workspace/diagnostic: params.previousResultIds must be an array'],
  ['bulletin/archive', { parent: 7 }, 'bulletin/archive: params.parent must be a string, or null'],
  [
    'bulletin/newIssue',
    { uri: null, publication: ' ', volume: null, number: null },
    'bulletin/newIssue: params.publication must be a name',
  ],
  [
    'bulletin/newIssue',
    { uri: null, publication: 'Monitor', volume: 0, number: null },
    'bulletin/newIssue: params.volume must be an integer above 0, or null',
  ],
  [
    'bulletin/reviewEdit',
    { textDocument, version: 1, action: { kind: 'burn' } },
    'bulletin/reviewEdit: params.action.kind must be one of comment, answer, edit, delete, resolve, decide, suggest',
  ],
  [
    'bulletin/reviewEdit',
    { textDocument, version: 1, action: { kind: 'decide', decision: 'accept', at: [7], author: null } },
    'bulletin/reviewEdit: params.action.at[0] must be an object',
  ],
  [
    'bulletin/reviewEdit',
    { textDocument, version: 1, action: { kind: 'suggest', old: '', by: { author: 7 } } },
    'bulletin/reviewEdit: params.action.by.author must be a string',
  ],
];

/** The same bytes at each run: a linear congruential generator. */
function noise(length: number): string {
  let state = 156;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode((state >> 8) % 256);
  }).join('');
}

const texts: Readonly<Record<string, string>> = {
  'an empty text': '',
  'a byte order mark and nothing else': '\ufeff',
  'blank lines': '\n\n\r\n\r\n\n',
  'lines that end with CR': TEXT.replaceAll('\n', '\r'),
  'halves of surrogate pairs': `${TEXT}\ud83d (NTV, August 2\ude00) \udfff\ud800`,
  'NUL and other controls': `${TEXT}\u0000\u0001\u0007 (NTV,\u0000 August 25)`,
  'binary noise': noise(50_000),
  'very many citations': `${TEXT}${`\n${'So (NTV, May 5). '.repeat(30)}\n`.repeat(VERY_MANY / 30)}`,
  'very many paragraphs': `${TEXT}${'\nIt rained.\n'.repeat(VERY_MANY)}`,
  'a megabyte of opening parentheses': '('.repeat(MEGABYTE),
  'a megabyte in one line': 'It was time (NTV, August 25). '.repeat(MEGABYTE / 30),
};

/** A second or two each; on a machine that is busy with other tests, more. */
const PATIENCE_MS = 120_000;

describe('bad input', function () {
  this.timeout(PATIENCE_MS);
  let server: ServerProcess;

  before(async () => {
    server = startServerProcess();
    await server.client.initialize(ABLE);
  });
  after(async () => {
    assert.equal(await server.end(), 0);
    assert.equal(server.complaints(), '');
  });

  /** What every server must still be able to do, whatever came before. */
  const lives = async (): Promise<void> => {
    const uri = 'file:///archive/proof.bulletin';
    await server.client.open(uri, TEXT);
    const [issue] = await server.client.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } });
    assert.equal(issue?.name, 'Monitor 5/156');
    await server.client.close(uri);
  };

  for (const [what, text] of Object.entries(texts)) {
    it(`is answered: ${what}`, async () => {
      await server.client.open(URI, text);
      for (const [method, more] of REQUESTS) await server.client.ask(method, { textDocument, ...more });
      await server.client.change(URI, [{ range: { start: position, end: position }, text: '(' }]);
      for (const [method, more] of REQUESTS) await server.client.ask(method, { textDocument, ...more });
      await server.client.close(URI);
      await lives();
    });
  }

  it('is refused: parameters of the wrong kind', async () => {
    await server.client.open(URI, TEXT);
    const wrong = [undefined, null, {}, { textDocument: null }, { textDocument: { uri: 7 } }, 'text', 7, [], [1, 2]];
    for (const [method] of REQUESTS) {
      for (const params of wrong)
        await assert.rejects(server.client.ask(method, params), { code: ErrorCodes.InvalidParams });
    }
    const misplaced = [
      { position: null },
      { position: { line: 'one' } },
      { position: { line: -3, character: -9 } },
      { position: { line: 1e9, character: 1e9 } },
      { position: { line: 0.5, character: Number.MAX_SAFE_INTEGER } },
    ];
    for (const more of misplaced) {
      const params = { textDocument, ...more };
      await server.client.ask('textDocument/hover', params).then(String, (error) => assertIsAnswer(error));
      await server.client.ask('textDocument/completion', params).then(String, (error) => assertIsAnswer(error));
    }
    await lives();
  });

  for (const [method, params, sentence] of WRONG) {
    it(`is refused with a sentence: ${sentence}`, async () => {
      const refused = { code: ErrorCodes.InvalidParams, message: sentence };
      await assert.rejects(server.client.ask(method, params), refused);
    });
  }

  it('is read all the same: parameters by position, and positions before the beginning', async () => {
    await server.client.open(URI, TEXT);
    const { connection } = server.client;
    const byPosition = ParameterStructures.byPosition;
    const issues = await connection.sendRequest('textDocument/documentSymbol', byPosition, { textDocument }, 7);
    assert.ok(Array.isArray(issues) && issues.length === 1);
    const before = { textDocument, position: { line: -1, character: -7 } };
    assert.notEqual(await server.client.ask('textDocument/hover', before), null);
  });

  it('is passed over: notifications that make no sense', async () => {
    const { connection } = server.client;
    const version = 3;
    const nonsense: readonly (readonly [method: string, params: unknown])[] = [
      ['textDocument/didOpen', undefined],
      ['textDocument/didOpen', { textDocument: { uri: 7, text: 8 } }],
      ['textDocument/didChange', { textDocument: { uri: 'file:///unknown', version }, contentChanges: [{ text: '' }] }],
      ['textDocument/didChange', { textDocument: { uri: 'file:///unknown', version }, contentChanges: null }],
      ['textDocument/didChange', { textDocument: { uri: URI, version }, contentChanges: [null, 7, {}] }],
      ['textDocument/didClose', { textDocument: { uri: 'file:///unknown' } }],
      ['textDocument/didSave', {}],
      ['workspace/didChangeWatchedFiles', { changes: 'all' }],
      ['workspace/didChangeWatchedFiles', { changes: [{ uri: '%', type: 99 }] }],
      ['workspace/didChangeWorkspaceFolders', { event: {} }],
      ['workspace/didChangeConfiguration', { settings: null }],
      ['$/setTrace', { value: 'loud' }],
      ['$/unheardOf', {}],
      ['bulletin/unheardOf', [1]],
    ];
    for (const [method, params] of nonsense) await connection.sendNotification(method, params);
    await lives();
  });

  it('is refused: a request that nobody knows', async () => {
    await assert.rejects(server.client.ask('bulletin/unheardOf', {}), (error) => {
      return error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound;
    });
    await lives();
  });

  it('is no harm: a request that is cancelled', async () => {
    await server.client.open(URI, TEXT);
    const { connection } = server.client;
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const source = new CancellationTokenSource();
    const request = connection.sendRequest(CompletionRequest.type, { textDocument, position }, source.token);
    source.cancel();
    await request.then(String, (error) => assertIsAnswer(error));
    await lives();
  });
});

/** An error that the server sent; anything else means that the connection broke. */
function assertIsAnswer(error: unknown): void {
  assert.ok(error instanceof ResponseError, String(error));
}
