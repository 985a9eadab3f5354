/** The formats that bulletins are exported to: what there is to choose from. `formats.ts` writes them. */
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

export interface FormatInfo {
  /** What it is called. */
  readonly title: string;
  /** What, or whom, it is for. */
  readonly purpose: string;
  /** Of the files that hold it, with the dot. */
  readonly extension: string;
  /** What editors call its language. */
  readonly language: string;
}

/** In the order in which they are offered. */
export const FORMAT_LIST: Readonly<Record<FormatId, FormatInfo>> = {
  text: { title: 'Text', purpose: 'the clean copy, without review marks', extension: '.txt', language: 'plaintext' },
  html: { title: 'HTML', purpose: 'a page for screen and paper', extension: '.html', language: 'html' },
  markdown: { title: 'Markdown', purpose: 'a page for wikis and repositories', extension: '.md', language: 'markdown' },
  ninjs: { title: 'ninjs 3.1', purpose: 'news systems (IPTC)', extension: '.json', language: 'json' },
  'json-feed': { title: 'JSON Feed 1.1', purpose: 'feed readers', extension: '.json', language: 'json' },
  'json-ld': {
    title: 'JSON-LD',
    purpose: 'search engines (NewsArticle of schema.org)',
    extension: '.jsonld',
    language: 'json',
  },
  'csl-json': {
    title: 'CSL-JSON',
    purpose: 'the citations, for Zotero and its kin',
    extension: '.json',
    language: 'json',
  },
  bibtex: { title: 'BibTeX', purpose: 'the citations, for LaTeX', extension: '.bib', language: 'bibtex' },
  json: { title: 'JSON', purpose: 'the model, for programs', extension: '.json', language: 'json' },
};

export const FORMAT_IDS = Object.keys(FORMAT_LIST) as readonly FormatId[];
