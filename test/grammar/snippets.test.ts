/** Each snippet, taken as it comes with every tab stop left alone, is what it says it is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { tokenize } from './tokenize.ts';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description: string;
}

const snippets = JSON.parse(readFileSync(new URL('../../syntaxes/snippets.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, Snippet>
>;

const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_DATE: '07',
  CURRENT_MONTH: '09',
  CURRENT_YEAR: '1999',
  TM_SELECTED_TEXT: 'the ferry',
};

/** As much of a name and what it says as the list of suggestions shows. */
const SHOWN = 44;

/** What stands in the editor before anything is typed into the tab stops: choices give their first value, variables those above. */
function expand({ body }: Snippet): string {
  return [body]
    .flat()
    .join('\n')
    .replace(/\$\{(\w+)\/((?:[^/\\]|\\.)+)\/([^/]*)\/\}/g, (_, name, from, to) =>
      (VARIABLES[name] ?? '').replace(new RegExp(from), (...found) => transformed(to, found)),
    )
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$([A-Z_]+)/g, (_, name) => VARIABLES[name] ?? '')
    .replace(/\$\{\d+:([^}]*?)\}/g, '$1')
    .replace(/\$\d/g, '');
}

/** What a transformation makes of what it found: `$1` is the first group, `${1:+word}` the word if there is one. */
function transformed(to: string, found: readonly unknown[]): string {
  return to
    .replace(/\$\{(\d+):\+([^}]*)\}/g, (_, group, word) => (found[Number(group)] === undefined ? '' : word))
    .replace(/\$(\d)/g, (_, group) => String(found[Number(group)]));
}

/** The tab stops, in order, each once. */
function tabStops({ body }: Snippet): number[] {
  const numbers = [
    ...[body]
      .flat()
      .join('\n')
      .replaceAll(/\/[^/]*\/[^/]*\//g, '')
      .matchAll(/\$\{?(\d+)/g),
  ].map(([, number]) => Number(number));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

const EXPECTED: Readonly<Record<string, readonly [text: string, scope: string]>> = {
  'Header line': ['Publication: Monitor Volume: 5 Issue: 156\n', 'meta.header.bulletin'],
  'Date line': ['Publication: Monitor\nDate: September 7, 1999\n', 'meta.date-line.bulletin'],
  Byline: ['By: Name\n', 'meta.byline.bulletin'],
  Item: ['HEADLINE OF THE ITEM.\n\nWhat happened (Itar-Tass, September 7).\n', 'markup.heading.headline.bulletin'],
  Citation: ['(Itar-Tass, September 7)', 'meta.citation.bulletin'],
  'Cross-reference': ['(see the Monitor, September 7)', 'meta.cross-reference.bulletin'],
  'Cross-reference within the issue': ['(See below)', 'meta.cross-reference.bulletin'],
  Comment: ['{==the ferry==}{>>comment<<}', 'comment.block.bulletin'],
  Stet: ['{>>stet citation/date-after-issue: why it may stand<<}', 'comment.block.stet.bulletin'],
  Insertion: ['{++the ferry++}', 'markup.inserted.bulletin'],
  Deletion: ['{--the ferry--}', 'markup.deleted.bulletin'],
  Substitution: ['{~~the ferry~>new text~~}', 'markup.changed.bulletin'],
  Highlight: ['{==the ferry==}', 'markup.bold.highlighted.bulletin'],
};

describe('snippets', () => {
  it('are these', () => assert.deepEqual(Object.keys(snippets), Object.keys(EXPECTED)));

  for (const [name, snippet] of Object.entries(snippets)) {
    it(`${name}: is what it says`, () => {
      const [text, scope] = EXPECTED[name] ?? ['', ''];
      const before = text.startsWith('Publication: Monitor\n') ? 'Publication: Monitor\n' : '';
      assert.equal(before + expand(snippet), text);
      assert.ok(tokenize(text).some((token) => token.scopes.includes(scope)));
    });

    it(`${name}: has tab stops from 1 on, and a last one`, () => {
      const stops = tabStops(snippet);
      assert.deepEqual(
        stops,
        stops.map((_, index) => index),
      );
    });

    it(`${name}: begins with a slash, as no word of prose does`, () => {
      for (const prefix of [snippet.prefix].flat()) assert.match(prefix, /^\/[a-z]+$/);
      assert.ok(snippet.description.length > 0);
    });

    it(`${name}: is shown with all that it says`, () => {
      for (const prefix of [snippet.prefix].flat())
        assert.ok(`${prefix} · ${snippet.description}`.length <= SHOWN, snippet.description);
    });
  }
});
