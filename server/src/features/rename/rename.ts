/** Renaming a source: every citation of it, in every file. */
import type { Archive } from '../../archive/archive.ts';
import { citationsOf } from '../../archive/citationsOf.ts';
import { parse } from '../../syntax/parse.ts';
import { Reading } from '../../syntax/reading.ts';
import type { Span } from '../../text/span.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import { citationAt } from '../recordAt.ts';

/** What can be renamed at a place. */
export interface Renamable {
  /** The name as it stands there. */
  readonly span: Span;
  readonly written: string;
  /** Its canonical name. */
  readonly source: string;
}

/** Edits of several files, each by its URI in the archive; of one file in the order of its text. */
export type FileEdits = ReadonlyMap<string, readonly TextEdit[]>;

/** The source that is cited at an offset; `uri` is the file's in the archive. Null where there is none. */
export function renamableAt(archive: Archive, uri: string, offset: number): Renamable | null {
  const file = archive.get(uri);
  const citation = file && citationAt(file, offset);
  if (!citation) return null;
  const { start, end, written, source } = citation;
  return { span: { start, end }, written, source };
}

/**
 * The edits that write a source under one name wherever it is cited, however it is spelled there. A name that a review mark runs through is left alone.
 * `name` must be one by `problemOfName`.
 */
export function renameEdits(archive: Archive, source: string, name: string): FileEdits {
  const files = new Map<string, TextEdit[]>();
  for (const { file, citation } of citationsOf(archive, source)) {
    const { start, end, written } = citation;
    if (written === name || end - start !== written.length) continue;
    const edits = files.get(file.uri) ?? [];
    edits.push({ start, end, text: name });
    files.set(file.uri, edits);
  }
  return files;
}

/** How many citations of a source spell it in another way than its canonical name. */
export function spellingsBeside(archive: Archive, source: string): number {
  return citationsOf(archive, source).filter(({ citation }) => citation.written !== source).length;
}

/** Why a text cannot be the name of a source, as a sentence; null when it can. */
export function problemOfName(name: string): string | null {
  if (name.trim() === '') return 'A source needs a name.';
  if (name !== name.trim()) return 'The name of a source neither begins nor ends with a space.';
  // Marks would be read before the name, and what is all small is prose.
  const isWord = Reading.of(name).text === name && /[\p{Lu}\d.]/u.test(name);
  const block = parse(`The pier is open (${name}, August 24).`).blocks.find(({ kind }) => kind === 'paragraph');
  const inlines = block?.kind === 'paragraph' ? block.inlines : [];
  const read = inlines.find((inline) => inline.kind === 'parenthesis');
  const [group, ...others] = read?.groups ?? [];
  const isOne = others.length === 0 && group?.role === 'citation' && group.sources.length === 1;
  if (isWord && read?.shape === 'citation' && isOne && group.sources[0]?.name === name && read.faults.length === 0)
    return null;
  return `A citation of “${name}” would not be read as one source: a name begins with a capital and holds no comma, semicolon, parenthesis or date.`;
}
