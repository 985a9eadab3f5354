/** Any text stays text in a page: it reads back as it was, and brings along nothing that runs. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parse, parseFragment } from 'parse5';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { addressesOf } from '../../../server/src/export/addresses.ts';
import { type Edition, editionOf } from '../../../server/src/export/edition.ts';
import { htmlPage, renderIssue } from '../../../server/src/export/html.ts';
import { markdown } from '../../../server/src/export/markdown.ts';
import { elements, type Node, nastyTexts, textOf } from '../nastyTexts.ts';

const knowledge = createKnowledge();
const addresses = addressesOf({ baseUrl: `https://example.org/"<script>'` });

const nastyText = nastyTexts();
const edition = (text: string): Edition => editionOf(readBulletin(text, knowledge), { name: text.slice(0, 20) });

/** The texts of the blocks of a fragment, lists taken apart. */
function texts(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!('childNodes' in node)) return [];
    const isBlock = /^(?:h[1-6]|p|li)$/.test(node.nodeName);
    return isBlock ? [textOf(node)] : texts(node.childNodes);
  });
}

/** What the stories say, as a page shows it: bullets without their sign. */
function said({ stories }: Edition): string[] {
  return stories.flatMap(({ headline, authors, passages }) => [
    ...(headline !== null ? [headline] : []),
    ...(authors.length > 0 ? [`By ${authors.join(', ')}`] : []),
    ...passages.map(({ runs }) => runs.map(({ parts }) => parts.map(({ text }) => text).join('')).join('')),
  ]);
}

const printable = (text: string): string => text.replaceAll('\0', '\ufffd');
const TAGS = new Set(['header', 'article', 'footer', 'h1', 'h2', 'p', 'ul', 'li', 'span', 'time', 'a']);
const ATTRIBUTES = new Set(['id', 'class', 'href', 'datetime', 'data-certainty']);

describe('any text', function () {
  this.timeout(120_000);

  it('is the same text in HTML, in known elements and attributes alone', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const issue = edition(text);
        const fragment = parseFragment(renderIssue(issue, addresses));
        const articles = fragment.childNodes.filter(({ nodeName }) => nodeName === 'article');
        assert.deepEqual(texts(articles), said(issue).map(printable));
        for (const { tagName, attrs } of elements(fragment.childNodes)) {
          assert.ok(TAGS.has(tagName), tagName);
          for (const { name } of attrs) assert.ok(ATTRIBUTES.has(name), name);
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('leaves a page without scripts, and with the one style sheet that it has', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const all = elements(parse(htmlPage(edition(text), addresses)).childNodes);
        const link = all.find(({ tagName }) => tagName === 'link');
        assert.deepEqual(
          link?.attrs.map(({ name }) => name),
          ['rel', 'href'],
        );
        const names = all.map(({ tagName }) => tagName);
        const head = names.filter((name) => !TAGS.has(name));
        assert.deepEqual(head, ['html', 'head', 'meta', 'meta', 'meta', 'title', 'link', 'style', 'body', 'main']);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it('is the same text in Markdown', () => {
    const engine = new MarkdownIt({ html: true, linkify: true }).enable(['strikethrough', 'table', 'linkify']);
    fc.assert(
      fc.property(nastyText, (text) => {
        const issue = edition(text);
        const fragment = parseFragment(engine.render(markdown(issue, addresses)));
        const title = [printable(issue.publication ?? issue.title)];
        const shown = texts(fragment.childNodes).map((line) => line.trim());
        const line = shown[1]?.startsWith('Volume 5') ? shown.splice(1, 1) : [];
        assert.equal(line.length, 1);
        const colophon = issue.colophon === null ? [] : [printable(issue.colophon)];
        assert.deepEqual(
          shown,
          [...title, ...said(issue).map(printable), ...colophon].map((each) => each.trim()),
        );
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
