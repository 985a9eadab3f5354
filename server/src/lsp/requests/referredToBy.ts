import { type Location, RequestType, type TextDocumentPositionParams } from 'vscode-languageserver';
import type { ReferredStory } from '../../features/referredToBy.ts';
import { forThisVersion, located, toLocation } from '../archivePositions.ts';
import type { Running } from '../running.ts';
import { canonicalUri } from '../uris.ts';

/** An item as the client shows it. */
export interface ShownStory extends Omit<ReferredStory, 'place'> {
  readonly location: Location;
}

export interface ReferredToByResult {
  /** The headline of the item that all this is about. */
  readonly title: string;
  readonly referredToBy: readonly ShownStory[];
  readonly refersTo: readonly ShownStory[];
}

/** The custom request of the view of what refers to an item. */
export const ReferredToByRequest = new RequestType<TextDocumentPositionParams, ReferredToByResult | null, void>(
  'bulletin/referredToBy',
);

/** `bulletin/referredToBy`: null where no item is. */
export async function referredToBy(
  running: Running,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<ReferredToByResult | null> {
  const opened = running.session.openedAmongOthers(textDocument.uri);
  if (!opened) return null;
  const { service, document } = opened;
  const found = service.referredToBy(canonicalUri(document.uri), document.positions.toOffset(position));
  if (!found) return null;
  return forThisVersion(opened, async () => ({
    title: found.item.title,
    referredToBy: await shown(running, found.referredToBy),
    refersTo: await shown(running, found.refersTo),
  }));
}

function shown(running: Running, stories: readonly ReferredStory[]): Promise<ShownStory[]> {
  const places = stories.map((story) => ({ ...story.place, story }));
  return located(running, places, (each, positions) => {
    const { title, issue, place } = each.story;
    return { title, issue, location: toLocation(place, positions) };
  });
}
