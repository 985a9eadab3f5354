/** The shapes of the parameters that clients send, as far as somebody here reads them: the protocol's own, then those of our own requests. */
import type { Position, Range, TextDocumentIdentifier } from 'vscode-languageserver';
import { FORMAT_IDS } from '../../export/formatList.ts';
import type { PlacedAction, ReviewEditParams } from '../../protocol/marks.ts';
import type { MoveItemParams } from '../../protocol/moveItem.ts';
import type { NewIssueParams } from '../../protocol/newIssue.ts';
import type { ReviewReportParams } from '../../protocol/review.ts';
import type { Signature } from '../../review/writeMarks.ts';
import {
  anything,
  basic,
  fields,
  integer,
  list,
  nullable,
  oneOf,
  oneOfKinds,
  optional,
  positive,
  type Shape,
  text,
  truth,
} from './shape.ts';

/** Numbers below 0 are no fault: they mean the beginning, as numbers past the end mean the end. */
const position: Shape<Position> = fields({ line: integer, character: integer });
const range: Shape<Range> = fields({ start: position, end: position });
const textDocument: Shape<TextDocumentIdentifier> = fields({ uri: text });
const uris = list(fields({ uri: text }));

export { anything };
export const anObject = fields({});
export const aDocument = fields({ textDocument });
export const aPlace = fields({ textDocument, position });
export const aRange = fields({ textDocument, range });
export const somePlaces = fields({ textDocument, positions: list(position) });

/** Without a language it is known by its name; the version may be null, as older clients had it. */
export const opened = fields({ textDocument: fields({ uri: text, text }) });
export const changed = fields({
  textDocument,
  contentChanges: list(fields<{ readonly text: string; readonly range?: Range }>({ text, range: optional(range) })),
});
export const folders = fields({ event: fields({ added: uris, removed: uris }) });
export const watched = fields({ changes: uris });
export const files = fields({ files: uris });
export const renamedFiles = fields({ files: list(fields({ oldUri: text, newUri: text })) });

export const codeActions = fields({
  textDocument,
  range,
  context: fields<{ readonly only?: readonly string[] }>({ only: optional(list(text)) }),
});
export const references = fields({ textDocument, position, context: fields({ includeDeclaration: truth }) });
export const typed = fields({ textDocument, position, ch: text });
export const renaming = fields({ textDocument, position, newName: text });
export const query = fields({ query: text });
export const previousResults = fields({ previousResultIds: list(fields({ uri: text, value: text })) });
export const anItem = fields({ item: anObject });

export const atUri = fields({ uri: nullable(text) });
export const imported = fields({ uri: nullable(text), text });
export const exported = fields({ textDocument, format: oneOf(FORMAT_IDS) });
export const newIssues: Shape<NewIssueParams> = fields({
  uri: nullable(text),
  publication: basic<string>('a name', (value) => typeof value === 'string' && value.trim() !== ''),
  volume: nullable(positive),
  number: nullable(positive),
});
export const nodeId = fields({ parent: nullable(text) });
export const storyId = fields({ id: text, textDocument: nullable(textDocument) });
export const filteredSources = fields({ uri: nullable(text), filter: text });
export const aSource = fields({ source: text });
export const renamedSource = fields({ source: text, newName: text });
export const reports = fields<Pick<ReviewReportParams, 'textDocument' | 'earlier'>>({
  textDocument,
  earlier: optional(fields({ text, since: text })),
});

export const movedItem: Shape<MoveItemParams> = fields({
  textDocument,
  version: integer,
  position,
  direction: oneOf(['up', 'down']),
});

const by: Shape<Signature | null> = nullable(fields({ author: text, day: nullable(text) }));
const atMark = fields({ kind: anything, at: position });
const action = oneOfKinds<PlacedAction>({
  comment: fields({ kind: anything, range, text, by }),
  answer: fields({ kind: anything, at: position, text, by }),
  edit: fields({ kind: anything, at: position, text }),
  delete: atMark,
  resolve: atMark,
  decide: fields({
    kind: anything,
    decision: oneOf(['accept', 'reject']),
    at: nullable(list(position)),
    author: nullable(text),
  }),
  suggest: fields({ kind: anything, old: text, by }),
});
export const reviewAction: Shape<ReviewEditParams> = fields({ textDocument, version: integer, action });
