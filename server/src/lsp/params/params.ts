/** The shapes of the parameters that clients send, as far as somebody here reads them: the protocol's own, then those of our own requests. */
import * as v from 'valibot';
import { FORMAT_IDS } from '../../export/formatList.ts';
import { anything, fields, integer, list, oneOf, text, textOrNull, truth } from './shape.ts';

/** Numbers below 0 are no fault: they mean the beginning, as numbers past the end mean the end. */
const position = fields({ line: integer, character: integer });
const range = fields({ start: position, end: position });
const textDocument = fields({ uri: text });
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
  contentChanges: list(fields({ text, range: v.optional(range) })),
});
export const folders = fields({ event: fields({ added: uris, removed: uris }) });
export const watched = fields({ changes: uris });
export const files = fields({ files: uris });
export const renamedFiles = fields({ files: list(fields({ oldUri: text, newUri: text })) });

export const codeActions = fields({
  textDocument,
  range,
  context: fields({ only: v.optional(list(text)) }),
});
export const references = fields({ textDocument, position, context: fields({ includeDeclaration: truth }) });
export const typed = fields({ textDocument, position, ch: text });
export const renaming = fields({ textDocument, position, newName: text });
export const query = fields({ query: text });
export const previousResults = fields({ previousResultIds: list(fields({ uri: text, value: text })) });
export const anItem = fields({ item: anObject });

export const atUri = fields({ uri: textOrNull });
export const imported = fields({ uri: textOrNull, text });
export const exported = fields({ textDocument, format: oneOf(FORMAT_IDS) });
const POSITIVE = 'an integer above 0, or null';
const numberOrNull = v.nullable(v.pipe(v.number(POSITIVE), v.safeInteger(POSITIVE), v.minValue(1, POSITIVE)));
export const newIssues = fields({
  uri: textOrNull,
  publication: v.pipe(v.string('a name'), v.regex(/\S/, 'a name')),
  volume: numberOrNull,
  number: numberOrNull,
});
export const nodeId = fields({ parent: textOrNull });
export const storyId = fields({ id: text, textDocument: v.nullable(textDocument) });
export const filteredSources = fields({ uri: textOrNull, filter: text });
export const aSource = fields({ source: text });
export const renamedSource = fields({ source: text, newName: text });
export const reports = fields({
  textDocument,
  earlier: v.optional(fields({ text, since: text })),
});

export const movedItem = fields({
  textDocument,
  version: integer,
  position,
  direction: oneOf(['up', 'down']),
});

const by = v.nullable(fields({ author: text, day: textOrNull }));
const actions = [
  fields({ kind: v.literal('comment'), range, text, by }),
  fields({ kind: v.literal('answer'), at: position, text, by }),
  fields({ kind: v.literal('edit'), at: position, text }),
  fields({ kind: v.literal('delete'), at: position }),
  fields({ kind: v.literal('resolve'), at: position }),
  fields({
    kind: v.literal('decide'),
    decision: oneOf(['accept', 'reject']),
    at: v.nullable(list(position)),
    author: textOrNull,
  }),
  fields({ kind: v.literal('suggest'), old: text, by }),
] as const;
const action = v.variant('kind', actions, `one of ${actions.map(({ entries }) => entries.kind.literal).join(', ')}`);
export const reviewAction = fields({ textDocument, version: integer, action });
