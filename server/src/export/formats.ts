/** The formats that bulletins are exported to. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Addresses } from './addresses.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './cslJson.ts';
import type { Edition } from './edition.ts';
import { htmlPage } from './html.ts';
import { jsonFeed } from './jsonFeed.ts';
import { markdown } from './markdown.ts';
import { modelJson } from './modelJson.ts';
import { newsArticles } from './newsArticle.ts';
import { ninjs } from './ninjs.ts';

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

export type FormatId =
  | 'text'
  | 'html'
  | 'markdown'
  | 'ninjs'
  | 'json-feed'
  | 'json-ld'
  | 'csl-json'
  | 'bibtex'
  | 'json';

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
  ninjs: {
    kind: 'document',
    title: 'ninjs 3.1: for news systems (IPTC)',
    extension: '.json',
    write: ({ edition }, addresses) => jsonText(ninjs(edition, addresses)),
  },
  'json-feed': {
    kind: 'collection',
    title: 'JSON Feed 1.1: for feed readers',
    extension: '.json',
    write: (editions, addresses) => jsonText(jsonFeed(editions, addresses)),
  },
  'json-ld': {
    kind: 'document',
    title: 'JSON-LD: NewsArticle of schema.org, for search engines',
    extension: '.jsonld',
    // It is put into pages, between the tags of a script, which no text may close.
    write: ({ edition }, addresses) => jsonText(newsArticles(edition, addresses)).replaceAll('<', '\\u003c'),
  },
  'csl-json': {
    kind: 'collection',
    title: 'CSL-JSON: the citations, for Zotero and its kin',
    extension: '.json',
    write: (editions) => jsonText(cslJson(editions)),
  },
  bibtex: {
    kind: 'collection',
    title: 'BibTeX: the citations, for LaTeX',
    extension: '.bib',
    write: bibtex,
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
