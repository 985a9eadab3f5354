/** Positions in files that the archive knows, open or not: the one way from what a feature found elsewhere to the protocol. */
import type { Location, Position, Range } from 'vscode-languageserver';
import type { FileReader } from '../../archive/fileSource.ts';
import { placeIn } from '../../archive/places.ts';
import type { FilePlaces } from '../../archive/record.ts';
import type { FilePlace } from '../../features/filePlace.ts';
import type { Span } from '../../text/span.ts';
import type { Session } from '../session.ts';
import { Positions } from './positions.ts';

/** A session that can read files again. */
export interface ReadingSession {
  readonly session: Session;
  readonly files: FileReader;
}

/** Turns the offsets of one file into positions. */
export interface FilePositions {
  /** As the client writes it where the file is open, else canonical. */
  readonly uri: string;
  toRange(span: Span): Range;
}

/**
 * Positions in a file, by its canonical URI. Of one that is open, in the text that the editor has; else in the text that the archive read, from the
 * lines that it remembers. Only where the client's columns count otherwise and the file holds more than ASCII is it read again. Null for a file that is gone.
 */
export async function positionsIn({ session, files }: ReadingSession, uri: string): Promise<FilePositions | null> {
  const known = knownPositionsIn(session, uri);
  if (known || !session.archive.get(uri)) return known;
  const text = await files.read(uri);
  if (text === null) return null;
  const positions = new Positions(text, session.profile.positionEncoding);
  return { uri, toRange: (span) => positions.toRange(span) };
}

/** The same without reading a file; null where that would be needed. */
export function knownPositionsIn({ documents, archive, profile }: Session, uri: string): FilePositions | null {
  const open = documents.ofFile(uri);
  if (open) return { uri: open.uri, toRange: (span) => open.positions.toRange(span) };
  const places = archive.get(uri)?.places;
  if (!places || (profile.positionEncoding !== 'utf-16' && !places.isAscii)) return null;
  return { uri, toRange: (span) => rangeByLines(places, span) };
}

/** Those of some places whose files can be read, in their order, each made into what is wanted of it. */
export async function located<Place extends Pick<FilePlace, 'uri'>, Result>(
  running: ReadingSession,
  places: readonly Place[],
  make: (place: Place, positions: FilePositions) => Result,
): Promise<Result[]> {
  const uris = [...new Set(places.map(({ uri }) => uri))];
  const found = await Promise.all(uris.map((uri) => positionsIn(running, uri)));
  const byUri = new Map(uris.map((uri, index) => [uri, found[index] ?? null]));
  return places.flatMap((place) => {
    const positions = byUri.get(place.uri);
    return positions ? [make(place, positions)] : [];
  });
}

/** The part of a place that names it, as the protocol writes it. */
export function toLocation({ name }: FilePlace, { uri, toRange }: FilePositions): Location {
  return { uri, range: toRange(name) };
}

/** A URI that editors follow to the line of a place; null for a file that is not held. */
export function linkTo({ archive, documents }: Session, { uri, name }: FilePlace): string | null {
  const places = archive.get(uri)?.places;
  return places ? `${documents.ofFile(uri)?.uri ?? uri}#L${placeIn(places, name.start).line + 1}` : null;
}

function rangeByLines(places: FilePlaces, { start, end }: Span): Range {
  const position = (offset: number): Position => {
    const { line, column } = placeIn(places, offset);
    return { line, character: column };
  };
  return { start: position(start), end: position(end) };
}
