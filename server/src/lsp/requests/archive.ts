import type { Location, TextDocumentPositionParams } from 'vscode-languageserver';
import type { ArchiveNode } from '../../features/archiveTree.ts';
import type { FilePlace } from '../../features/filePlace.ts';
import type { ArchiveEntry, ArchiveParams, StoryReferenceParams } from '../../protocol/archive.ts';
import { located, toLocation } from '../positions/archivePositions.ts';
import type { Running } from '../running.ts';

/** `bulletin/archive`: the children of a node, in the order in which they are shown. */
export async function archive(running: Running, { parent }: ArchiveParams): Promise<ArchiveEntry[]> {
  const { session } = running;
  session.readAll();
  return toEntries(running, session.contextAt(null).service.archiveChildren(parent));
}

/** `bulletin/archivePath`: the nodes from the publication down to what stands at a place; none for what is not in the archive. */
export async function archivePath(
  running: Running,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<ArchiveEntry[]> {
  const opened = running.session.openedAmongOthers(textDocument.uri);
  if (!opened) return [];
  const { service, document } = opened;
  return toEntries(running, service.archivePath(document.canonicalUri, document.positions.toOffset(position)));
}

/** `bulletin/storyReference`: null where the day of the issue is not sure. */
export function storyReference({ session }: Running, { id, textDocument }: StoryReferenceParams): string | null {
  session.readAll();
  const opened = textDocument && session.opened(textDocument.uri);
  const service = opened?.service ?? session.contextAt(null).service;
  return service.storyReference(id, opened?.bulletin ?? null);
}

async function toEntries(running: Running, nodes: readonly ArchiveNode[]): Promise<ArchiveEntry[]> {
  const places = nodes.flatMap(({ place }) => place ?? []);
  const found = await located(running, places, (place, positions) => [place, toLocation(place, positions)] as const);
  const locations = new Map<FilePlace, Location>(found);
  return nodes.map(({ place, ...shown }) => ({ ...shown, location: (place && locations.get(place)) ?? null }));
}
