/** Any text stays text in the preview, in each of the ways to see it, and nothing of it runs. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseFragment } from 'parse5';
import { PREVIEW_VIEWS, type PreviewView } from '../../../server/src/features/preview/view.ts';
import { createLanguageService } from '../../../server/src/service.ts';
import { elements, type Node, nastyTexts, textOf } from '../nastyTexts.ts';

const service = createLanguageService();
const MARKS = [
  '{++a ',
  '++}',
  '{--b\n\n',
  '--}',
  '{~~c ',
  '~>',
  ' d~~}',
  '{==',
  '==}',
  '{>>@<b>: " onload=x',
  '<<}',
  '\n\n',
];
const markedText = nastyTexts(MARKS);

const TAGS = new Set([
  ...['div', 'header', 'article', 'aside', 'footer', 'h1', 'h2', 'p', 'ul', 'li', 'span', 'time'],
  ...['ins', 'del', 'mark', 'b', 'a', 'details', 'summary'],
]);
const ATTRIBUTES = new Set([
  ...['id', 'class', 'href', 'datetime', 'data-certainty', 'data-start', 'data-end', 'title', 'role', 'tabindex'],
  ...['aria-label', 'aria-description'],
]);

function piecesOf(text: string, view: PreviewView) {
  const bulletin = service.read(text);
  return service.preview(bulletin, view, service.check(bulletin), 'a/<b>"&\'.txt');
}

/** What the headlines and paragraphs of a page say, on one line each; without what is cut and what is said of it. */
function said(text: string, view: PreviewView): string[] {
  return piecesOf(text, view).flatMap(({ html }) =>
    elements(parseFragment(html).childNodes)
      .filter(({ tagName, attrs }) => /^(?:h2|p|li)$/.test(tagName) && attrs.some(({ name }) => name === 'data-start'))
      .filter(({ attrs }) => !attrs.some(({ value }) => /^(?:error|warning|information|hint|header-line)$/.test(value)))
      .map((element) => spaced(element.childNodes.map(accepted).join('')))
      .filter((line) => line !== ''),
  );
}

function accepted(node: Node): string {
  if (!('tagName' in node)) return textOf(node);
  const isNote = node.attrs.some(({ name }) => name === 'role');
  return node.tagName === 'del' || isNote ? '' : node.childNodes.map(accepted).join('');
}

const spaced = (text: string): string =>
  text
    .replaceAll('\0', '\ufffd')
    .replaceAll(/[ \t\n\v\f\r\u2028\u2029]+/g, ' ')
    .trim();

describe('the preview of any text', function () {
  this.timeout(120_000);

  it('holds known elements and attributes alone, places within the text, and one element for each piece', () => {
    fc.assert(
      fc.property(markedText, fc.constantFrom(...PREVIEW_VIEWS), (text, view) => {
        for (const { html, start } of piecesOf(text, view)) {
          const { childNodes } = parseFragment(html);
          assert.equal(childNodes.length, 1);
          for (const { tagName, attrs } of elements(childNodes)) {
            assert.ok(TAGS.has(tagName), tagName);
            for (const { name, value } of attrs) {
              assert.ok(ATTRIBUTES.has(name), name);
              if (name === 'href') assert.match(value, /^#item-\d+$/);
              if (name.startsWith('data-') && name !== 'data-certainty') {
                assert.ok(Number(value) + start >= 0 && Number(value) + start <= text.length, `${name}=${value}`);
              }
            }
          }
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('says what the text says if every suggestion is accepted, however it is seen', () => {
    fc.assert(
      fc.property(markedText, (text) => {
        const { tree } = service.read(text);
        const front = ['blank', 'header', 'date'];
        const wanted = tree.blocks
          .filter(({ kind }) => !front.includes(kind))
          .map((block) => spaced(tree.text.slice(block.start, block.end)).replace(/^[–—*•] /, ''))
          .map((line, index, all) => (index === all.length - 1 && isTeaser(tree.blocks) ? `Next ${line}` : line));
        for (const view of PREVIEW_VIEWS) assert.deepEqual(said(text, view).sort(), [...wanted].sort(), view);
      }),
      { seed: 8, numRuns: 300 },
    );
  });
});

function isTeaser(blocks: readonly { readonly kind: string; readonly role?: string }[]): boolean {
  return blocks.findLast(({ kind }) => kind !== 'blank')?.role === 'teaser';
}
