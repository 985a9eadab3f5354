/** The formats that bulletins are exported to. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Addresses } from './addresses.ts';
import type { Edition } from './edition.ts';
import { htmlPage } from './html.ts';
import { markdown } from './markdown.ts';
import { modelJson } from './modelJson.ts';

interface FormatBase {
  /** What it is called, in a list to choose from. */
  readonly title: string;
  /** Of the files that hold it, with the dot. */
  readonly extension: string;
}

/** One document for each bulletin. */
export interface DocumentFormat extends FormatBase {
  readonly kind: 'document';
  write(exported: ExportedBulletin, addresses: Addresses): string;
}

/** One document for any number of bulletins. */
export interface CollectionFormat extends FormatBase {
  readonly kind: 'collection';
  write(editions: readonly Edition[], addresses: Addresses): string;
}

export interface ExportedBulletin {
  readonly bulletin: Bulletin;
  readonly edition: Edition;
  /** The file, as the user gave it. */
  readonly path: string;
}

export type ExportFormat = DocumentFormat | CollectionFormat;

export type FormatId = 'text' | 'html' | 'markdown' | 'json';

export const FORMATS: Readonly<Record<FormatId, ExportFormat>> = {
  text: {
    kind: 'document',
    title: 'Text: the clean copy, without review marks',
    extension: '.txt',
    write: ({ bulletin }) => bulletin.reading.text,
  },
  html: {
    kind: 'document',
    title: 'HTML: a page for screen and print',
    extension: '.html',
    write: ({ edition }, addresses) => htmlPage(edition, addresses),
  },
  markdown: {
    kind: 'document',
    title: 'Markdown',
    extension: '.md',
    write: ({ edition }, addresses) => markdown(edition, addresses),
  },
  json: {
    kind: 'document',
    title: 'JSON of the model, as “bulletin parse” prints it',
    extension: '.json',
    write: ({ bulletin, path }) => jsonText(modelJson(path, bulletin)),
  },
};

/** All formats, in the order in which they are offered. */
export const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
