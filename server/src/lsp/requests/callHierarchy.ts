import {
  type CallHierarchyIncomingCall,
  type CallHierarchyIncomingCallsParams,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CallHierarchyOutgoingCallsParams,
  type CallHierarchyPrepareParams,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import type { ThreadLink, ThreadStory } from '../../features/callHierarchy.ts';
import type { LanguageService } from '../../service.ts';
import { forThisVersion } from '../documents/versions.ts';
import { type FilePositions, located, positionsIn } from '../positions/archivePositions.ts';
import type { Running } from '../running.ts';

/** Which story of the archive an item of the hierarchy is. */
interface StoryData {
  /** Canonical. */
  readonly uri: string;
  readonly start: number;
}

/** `textDocument/prepareCallHierarchy`: the story at a place, from which its thread can be followed. */
export async function prepareCallHierarchy(
  running: Running,
  { textDocument, position }: CallHierarchyPrepareParams,
): Promise<CallHierarchyItem[] | null> {
  const opened = running.session.openedAmongOthers(textDocument.uri);
  if (!opened) return null;
  const { service, document } = opened;
  const story = service.threadStory(document.canonicalUri, document.positions.toOffset(position));
  if (!story) return null;
  return forThisVersion(opened, () =>
    located(running, [{ ...story.place, story }], (each, its) => toItem(each.story, its)),
  );
}

/** `callHierarchy/incomingCalls`: the stories that refer to this one. */
export async function incomingCalls(
  running: Running,
  { item }: CallHierarchyIncomingCallsParams,
): Promise<CallHierarchyIncomingCall[] | null> {
  const data = readData(item);
  if (!data) return null;
  const links = serviceFor(running, data).incomingLinks(data.uri, data.start);
  return located(running, links.map(withUri), ({ story, spans }, its) => ({
    from: toItem(story, its),
    fromRanges: spans.map((span) => its.toRange(span)),
  }));
}

/** `callHierarchy/outgoingCalls`: the stories that this one refers to. */
export async function outgoingCalls(
  running: Running,
  { item }: CallHierarchyOutgoingCallsParams,
): Promise<CallHierarchyOutgoingCall[] | null> {
  const data = readData(item);
  if (!data) return null;
  const links = serviceFor(running, data).outgoingLinks(data.uri, data.start);
  const own = await positionsIn(running, data.uri);
  const ranges = (spans: ThreadLink['spans']): Range[] => (own ? spans.map((span) => own.toRange(span)) : []);
  return located(running, links.map(withUri), ({ story, spans }, its) => ({
    to: toItem(story, its),
    fromRanges: ranges(spans),
  }));
}

/** The file need not be open: what is asked is in the archive. */
function serviceFor({ session }: Running, { uri }: StoryData): LanguageService {
  session.readAll();
  return session.configurations.contextOf(uri).service;
}

function withUri(link: ThreadLink): ThreadLink & { readonly uri: string } {
  return { ...link, uri: link.story.place.uri };
}

function toItem({ place, title, issue }: ThreadStory, { uri, toRange }: FilePositions): CallHierarchyItem {
  return {
    name: title,
    detail: issue,
    kind: SymbolKind.String,
    uri,
    range: toRange(place.span),
    selectionRange: toRange(place.name),
    data: { uri: place.uri, start: place.span.start } satisfies StoryData,
  };
}

function readData({ data }: CallHierarchyItem): StoryData | null {
  const { uri, start }: Partial<StoryData> = typeof data === 'object' && data !== null ? data : {};
  return typeof uri === 'string' && typeof start === 'number' ? { uri, start } : null;
}
