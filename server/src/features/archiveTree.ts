/** The archive as a tree, asked for level by level: publications, their volumes, issues and items; what is later comes first, items in their order. */
import type { Archive } from '../archive/archive.ts';
import type { FileRecord, ItemRecord } from '../archive/record.ts';
import type { Story } from '../archive/stories.ts';
import { type ArchivedIssue, isDated, issueLabel } from '../archive/volume.ts';
import { formatShort, formatShortWithWeekday } from '../calendar/format.ts';
import { compareNames } from '../text/compareNames.ts';
import { counted } from '../text/counted.ts';
import { greatest, least } from '../text/extremes.ts';
import { type FilePlace, placeOfHeader, placeOfStory } from './filePlace.ts';
import { describeIssueDate } from './issueDate.ts';
import { itemRecordAt } from './recordAt.ts';

export interface ArchiveNode {
  /** What its children are asked for by. It stays the same as long as there is such a thing: that of an issue begins with its volume's, and so on up. */
  readonly id: string;
  readonly kind: 'publication' | 'volume' | 'issue' | 'item' | 'unnumbered';
  readonly label: string;
  /** Counts and days, after the label. */
  readonly description: string;
  /** What it says when it is pointed at; empty for nothing more. */
  readonly detail: string;
  /** Where it is opened; null for what is in no one place. */
  readonly place: FilePlace | null;
}

/** Under it stand the items of files that belong to no numbered issue. No publication has this ID: in theirs the sign is written otherwise. */
const UNNUMBERED = '?';

/** The children of a node, the publications for null; none for what is there no more. */
export function archiveChildren(archive: Archive, id: string | null): readonly ArchiveNode[] {
  if (id === null) return rootNodes(archive);
  if (id === UNNUMBERED) return unnumberedItems(archive).map(unnumberedNode);
  const { publication, volume, number } = readId(id);
  if (volume === null) {
    return archive.issues.volumesOf(publication).map((each) => volumeNode(archive, publication, each));
  }
  if (number === null) return archive.issues.ofVolume(publication, volume).toReversed().map(issueNode(archive));
  const issue = archive.issues.get(publication, volume, number);
  return issue ? archive.storiesOf(issue).map((story, index) => itemNode(issue, story, index)) : [];
}

/** The nodes from a publication down to what stands at an offset of a file, a URI in the archive: to its item, else to its issue. */
export function archivePath(archive: Archive, uri: string, offset: number): readonly ArchiveNode[] {
  const file = archive.get(uri);
  if (!file) return [];
  const item = itemRecordAt(file, offset);
  const issue = archive.issues.ofFile(file);
  if (!issue) return unnumberedPath(archive, file, item);
  const { publication, volume } = issue;
  const stories = archive.storiesOf(issue);
  const index = stories.findIndex((story) => story.file === file && story.item === item);
  const story = stories[index];
  return [
    publicationNode(archive, publication),
    volumeNode(archive, publication, volume),
    issueNode(archive)(issue),
    ...(story ? [itemNode(issue, story, index)] : []),
  ];
}

/** The issue that a node is, or is an item of; null for all else. */
export function issueOfNode(archive: Archive, id: string): ArchivedIssue | null {
  const { publication, volume, number } = readId(id);
  return volume === null || number === null ? null : archive.issues.get(publication, volume, number);
}

function rootNodes(archive: Archive): readonly ArchiveNode[] {
  const publications = [...archive.issues.publications()].map((name) => publicationNode(archive, name));
  publications.sort((a, b) => compareNames(a.label, b.label));
  const others = unnumberedItems(archive);
  return others.length === 0 ? publications : [...publications, unnumbered(others.length)];
}

function publicationNode(archive: Archive, publication: string): ArchiveNode {
  const issues = archive.issues.of(publication);
  return {
    id: idOf(publication),
    kind: 'publication',
    label: publication,
    description: joined(yearsOf(issues), counted(issues.length, 'issue')),
    detail: '',
    place: null,
  };
}

function volumeNode(archive: Archive, publication: string, volume: number): ArchiveNode {
  const issues = archive.issues.ofVolume(publication, volume);
  return {
    id: idOf(publication, volume),
    kind: 'volume',
    label: `Volume ${volume}`,
    description: joined(yearsOf(issues), counted(issues.length, 'issue')),
    detail: '',
    place: null,
  };
}

function issueNode(archive: Archive): (issue: ArchivedIssue) => ArchiveNode {
  return (issue) => {
    const { publication, volume, number, date, files } = issue;
    const [place = null] = files.flatMap(placeOfHeader);
    return {
      id: idOf(publication, volume, number),
      kind: 'issue',
      label: `Issue ${number}`,
      description: joined(dayOf(issue), counted(archive.storiesOf(issue).length, 'item')),
      detail: `${issueLabel(issue)}${date ? `: ${describeIssueDate(date)}` : ''}`,
      place,
    };
  };
}

function itemNode({ publication, volume, number }: ArchivedIssue, story: Story, index: number): ArchiveNode {
  return {
    id: idOf(publication, volume, number, index),
    kind: 'item',
    label: story.title,
    description: counted(story.item.wordCount, 'word'),
    detail: story.titleFrom === 'opening' ? '' : story.item.opening,
    place: placeOfStory(story),
  };
}

interface Unnumbered {
  readonly file: FileRecord;
  readonly item: ItemRecord;
  /** Among the items of its file. */
  readonly index: number;
}

/** The stories of files that belong to no numbered issue, by the names of the files. */
function unnumberedItems(archive: Archive): readonly Unnumbered[] {
  return [...archive.files()]
    .filter((file) => archive.issues.ofFile(file) === null)
    .sort((a, b) => compareNames(a.uri, b.uri))
    .flatMap((file) => file.items.map((item, index) => ({ file, item, index })).filter(({ item }) => !item.teaser));
}

function unnumbered(items: number): ArchiveNode {
  return {
    id: UNNUMBERED,
    kind: 'unnumbered',
    label: 'Without a number',
    description: counted(items, 'item'),
    detail: 'Items of files whose header line names no volume and issue',
    place: null,
  };
}

function unnumberedNode({ file, item, index }: Unnumbered): ArchiveNode {
  return {
    id: `${UNNUMBERED}/${segmentOf(file.uri)}/${index}`,
    kind: 'item',
    label: item.headline?.text ?? item.opening,
    description: file.issue?.publication ?? '',
    detail: item.headline ? item.opening : '',
    place: placeOfStory({ file, item }),
  };
}

function unnumberedPath(archive: Archive, file: FileRecord, item: ItemRecord | null): readonly ArchiveNode[] {
  const items = unnumberedItems(archive);
  const own = items.find((each) => each.file === file && each.item === item);
  return own ? [unnumbered(items.length), unnumberedNode(own)] : [];
}

function idOf(publication: string, ...numbers: readonly number[]): string {
  return [segmentOf(publication), ...numbers].join('/');
}

/** A name as one segment of an ID. Half a surrogate pair, which a text may hold, is no character that a URI could write. */
function segmentOf(name: string): string {
  return name.replaceAll(/[%/]/g, encodeURIComponent);
}

function readId(id: string): {
  readonly publication: string;
  readonly volume: number | null;
  readonly number: number | null;
} {
  const [publication = '', volume, number] = id.split('/');
  const whole = (written: string | undefined): number | null => (written === undefined ? null : Number(written));
  try {
    return { publication: decodeURIComponent(publication), volume: whole(volume), number: whole(number) };
  } catch {
    // No ID of ours.
    return { publication: '', volume: null, number: null };
  }
}

function dayOf(issue: ArchivedIssue): string {
  if (isDated(issue)) return formatShortWithWeekday(issue.date.date);
  return issue.date ? `about ${formatShort(issue.date.date)}` : '';
}

function yearsOf(issues: readonly ArchivedIssue[]): string {
  const years = issues.flatMap(({ date }) => date?.date.year ?? []);
  const [first, last] = [least(years), greatest(years)];
  if (first === null) return '';
  return first === last ? String(first) : `${first}–${last}`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
