import type { TextDocumentPositionParams } from 'vscode-languageserver';
import type { ReferredStory } from '../../features/referredToBy.ts';
import type { ReferredEntry, ReferredToByResult } from '../../protocol/archive.ts';
import { forThisVersion } from '../documents/versions.ts';
import { located, toLocation } from '../positions/archivePositions.ts';
import type { Running } from '../running.ts';

/** `bulletin/referredToBy`: null where no item is. */
export async function referredToBy(
  running: Running,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<ReferredToByResult> {
  const opened = running.session.openedAmongOthers(textDocument.uri);
  if (!opened) return null;
  const { service, document } = opened;
  const found = service.referredToBy(document.canonicalUri, document.positions.toOffset(position));
  if (!found) return null;
  return forThisVersion(opened, async () => ({
    title: found.item.title,
    referredToBy: await shown(running, found.referredToBy),
    refersTo: await shown(running, found.refersTo),
  }));
}

function shown(running: Running, stories: readonly ReferredStory[]): Promise<ReferredEntry[]> {
  const places = stories.map((story) => ({ ...story.place, story }));
  return located(running, places, (each, positions) => {
    const { title, issue, number, place } = each.story;
    return { title, issue, number, location: toLocation(place, positions) };
  });
}
