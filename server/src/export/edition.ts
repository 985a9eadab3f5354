/**
 * What every export says of an issue: its name and date, its stories, what they cite and where they point. Text is that of the reading, without
 * review marks, and runs on: line ends inside a headline or paragraph are spaces. A teaser is no story; it belongs to another file.
 */
import { itemMeantIn } from '../archive/withinIssue.ts';
import type { Bulletin, Issue, Item, Paragraph } from '../bulletin/bulletin.ts';
import type { DateCertainty } from '../calendar/dateOfIssue.ts';
import { formatLong } from '../calendar/format.ts';
import { formatIso } from '../calendar/plainDate.ts';
import type { Span } from '../text/span.ts';
import { type Citation, citationsOf } from './citations.ts';
import { issueId } from './issueId.ts';
import { runOn } from './runOn.ts';
import { type Run, runsOf, type StoryMeant } from './runs.ts';
import { slug } from './slug.ts';

/** What names an issue, and when it came out. */
export interface EditionHead {
  /** `monitor-5-156`; without a header line, made of the name that the file goes by. Not unique: stored items of one issue share it. */
  readonly id: string;
  /** `Monitor 5/156`; without a header line, the name that the file goes by. */
  readonly title: string;
  readonly publication: string | null;
  readonly volume: number | null;
  readonly number: number | null;
  readonly date: EditionDate | null;
}

export interface Edition extends EditionHead {
  readonly stories: readonly Story[];
  /** The publisher's note. */
  readonly colophon: string | null;
}

export interface EditionDate {
  /** `1999-08-26`; of a bounded date, the first day that is possible. */
  readonly iso: string;
  /** `Thursday, August 26, 1999`. */
  readonly long: string;
  readonly certainty: DateCertainty;
}

export interface Story {
  /** `monitor-5-156-2`: the edition's, and its place in the issue from 1. */
  readonly id: string;
  readonly position: number;
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly passages: readonly Passage[];
  /** In the order in which they stand. */
  readonly citations: readonly Citation[];
  /** The other issues that it points to, each once. */
  readonly issues: readonly string[];
}

/** A paragraph. A bullet's sign is not among its runs. */
export interface Passage {
  readonly kind: 'paragraph' | 'bullet';
  readonly text: string;
  readonly runs: readonly Run[];
}

export interface EditionSetup {
  /** What the file goes by when its header names no issue. */
  readonly name: string;
  /** The place of the file's first story in its issue: more than 1 where other files hold the stories before it. */
  readonly firstPosition?: number;
  /** The id of the story that `below` or `above` means, where other files hold stories of the issue; else they are sought in the bulletin itself. */
  readonly storyMeant?: StoryMeant;
}

/** What names the edition that a bulletin makes; `name` is what its file goes by when its header names no issue. */
export function editionHead({ issue }: Bulletin, name: string): EditionHead {
  return {
    id: issue ? issueId(issue.publication.name, issue) : slug(name),
    title: issue ? titleOf(issue) : name,
    publication: issue?.publication.name ?? null,
    volume: issue?.volume ?? null,
    number: issue?.number ?? null,
    date: issue && dateOf(issue),
  };
}

/** What exports say of a bulletin. */
export function editionOf(bulletin: Bulletin, { name, firstPosition = 1, ...setup }: EditionSetup): Edition {
  const head = editionHead(bulletin, name);
  const { id } = head;
  const storyMeant = setup.storyMeant ?? storyMeantIn(new Map([['', { bulletin, firstPosition }]]), id)('');
  const stories = ownItems(bulletin).map((item, index) =>
    storyOf(bulletin, item, id, firstPosition + index, storyMeant),
  );
  return { ...head, stories, colophon: colophonOf(bulletin) };
}

/** A file of an issue, and the place of its first story in it, from 1. */
export interface IssuePart {
  readonly bulletin: Bulletin;
  readonly firstPosition: number;
}

/** What `below` and `above` mean in each of the files that hold an edition. */
export function storyMeantIn(parts: ReadonlyMap<string, IssuePart>, edition: string): (file: string) => StoryMeant {
  const itemMeant = itemMeantIn(new Map([...parts].map(([file, { bulletin }]) => [file, bulletin])));
  return (file) => (group) => {
    const place = itemMeant(file, group);
    const part = place && parts.get(place.file);
    const item = part?.bulletin.items[place?.index ?? 0];
    return part && item ? storyId(edition, part.firstPosition + ownItems(part.bulletin).indexOf(item)) : null;
  };
}

/** The stories of a file: all its items but the teaser. */
export function ownItems({ items }: Bulletin): readonly Item[] {
  return items.filter(({ teaser }) => !teaser);
}

/** The day on which an edition came out, `1999-08-26`; null when no single day is known. */
export function publicationDay({ date }: EditionHead): string | null {
  return date && date.certainty !== 'bounded' ? date.iso : null;
}

/** `Volume 5` and `Issue 156`, as far as the header names them. */
export function numberingOf({ volume, number }: EditionHead): string[] {
  return [...(volume === null ? [] : [`Volume ${volume}`]), ...(number === null ? [] : [`Issue ${number}`])];
}

/** The text of a story's body, a blank line between paragraphs. */
export function bodyText({ passages }: Story): string {
  return passages.map(({ text }) => text).join('\n\n');
}

function titleOf({ publication, volume, number }: Issue): string {
  const numbers = [volume, number].filter((part) => part !== null).join('/');
  return numbers === '' ? publication.name : `${publication.name} ${numbers}`;
}

function dateOf({ date }: Issue): EditionDate | null {
  if (!date) return null;
  const day = date.certainty === 'bounded' ? date.earliest : date.date;
  return { iso: formatIso(day), long: formatLong(day), certainty: date.certainty };
}

/** The id of the story that has this place in an edition, from 1. */
export function storyId(edition: string, position: number): string {
  return `${edition}-${position}`;
}

function storyOf(bulletin: Bulletin, item: Item, edition: string, position: number, storyMeant: StoryMeant): Story {
  const { headline, byline, paragraphs } = item;
  const passages = paragraphs.map((paragraph) => passageOf(bulletin, paragraph, storyMeant));
  const targets = passages.flatMap(({ runs }) => runs.flatMap(({ parts }) => parts.flatMap(({ issues }) => issues)));
  return {
    id: storyId(edition, position),
    position,
    headline: headline && textOf(bulletin, headline),
    authors: byline ? authorsIn(textOf(bulletin, byline.name)) : [],
    passages,
    citations: paragraphs.flatMap((paragraph) => citationsOf(bulletin, paragraph)),
    issues: [...new Set(targets)],
  };
}

/** `Dagna Holm, Olle Brant and Ida Berg` are three. */
function authorsIn(names: string): string[] {
  return names.split(/\s*(?:,\s*and\s|,|;|&|\sand\s)\s*/).filter((name) => name !== '');
}

function passageOf(bulletin: Bulletin, paragraph: Paragraph, storyMeant: StoryMeant): Passage {
  const text = textOf(bulletin, paragraph);
  const sign = bulletSignOf(text);
  const runs = runsOf(bulletin, paragraph, sign.length, storyMeant);
  return { kind: sign === '' ? 'paragraph' : 'bullet', text, runs };
}

/** The sign, with its space, of a paragraph that is a point of a list; empty for any other. Its first two characters tell. */
export function bulletSignOf(text: string): string {
  return BULLET.exec(text)?.[0] ?? '';
}

/** The signs with which paragraphs begin that are points of a list. */
const BULLET = /^[–—*•] /;

function colophonOf(bulletin: Bulletin): string | null {
  const notes = bulletin.tree.blocks.filter(({ kind }) => kind === 'colophon');
  return notes.length > 0 ? notes.map((note) => textOf(bulletin, note)).join(' ') : null;
}

function textOf({ tree }: Bulletin, { start, end }: Span): string {
  return runOn(tree.text.slice(start, end));
}
