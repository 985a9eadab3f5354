/** The formats that bulletins are exported to: how each is written. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import { jsonText } from '../text/json.ts';
import type { Addresses } from './addresses.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './cslJson.ts';
import type { Edition } from './edition.ts';
import type { FormatId } from './formatList.ts';
import { htmlPage, storyFragment } from './html.ts';
import { jsonFeed } from './jsonFeed.ts';
import { markdown } from './markdown.ts';
import { modelJson } from './modelJson.ts';
import { newsArticles } from './newsArticle.ts';
import { ninjs } from './ninjs.ts';

/** One document for each bulletin, or one for any number of them, which are asked for one by one; its parts come as they are made. */
export type ExportFormat =
  | {
      readonly kind: 'document';
      write(exported: ExportedBulletin, addresses: Addresses): string;
      /** What leads from the address of a document to one of its stories; absent where only documents have addresses. */
      storyFragment?(id: string): string;
    }
  | { readonly kind: 'collection'; write(editions: Iterable<Edition>, addresses: Addresses): Iterable<string> };

export interface ExportedBulletin {
  readonly bulletin: Bulletin;
  readonly edition: Edition;
  /** The file, as the user knows it. */
  readonly path: string;
}

export const FORMATS: Readonly<Record<FormatId, ExportFormat>> = {
  text: { kind: 'document', write: ({ bulletin }) => bulletin.reading.text },
  html: { kind: 'document', write: ({ edition }, addresses) => htmlPage(edition, addresses), storyFragment },
  markdown: { kind: 'document', write: ({ edition }, addresses) => markdown(edition, addresses) },
  ninjs: { kind: 'document', write: ({ edition }, addresses) => jsonText(ninjs(edition, addresses)) },
  'json-feed': { kind: 'collection', write: jsonFeed },
  'json-ld': {
    kind: 'document',
    // It is put into pages, between the tags of a script, which no text may close.
    write: ({ edition }, addresses) => jsonText(newsArticles(edition, addresses)).replaceAll('<', '\\u003c'),
  },
  'csl-json': { kind: 'collection', write: (editions) => [jsonText(cslJson(editions))] },
  bibtex: { kind: 'collection', write: (editions) => [bibtex(editions)] },
  json: { kind: 'document', write: ({ bulletin, path }) => jsonText(modelJson(path, bulletin)) },
};

/** The document that a format makes of one bulletin. */
export function writeOne(id: FormatId, exported: ExportedBulletin, addresses: Addresses): string {
  const format = FORMATS[id];
  return format.kind === 'collection'
    ? [...format.write([exported.edition], addresses)].join('')
    : format.write(exported, addresses);
}
