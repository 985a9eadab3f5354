import assert from 'node:assert/strict';
import { addressesOf } from '../../../server/src/export/addresses.ts';
import { htmlPage, renderIssue } from '../../../server/src/export/html.ts';
import { markdown } from '../../../server/src/export/markdown.ts';
import { edition, ISSUE, NOWHERE, PAGES } from './editions.ts';

describe('an issue as HTML', () => {
  it('has its body in elements that say what each thing is', () => {
    assert.equal(
      renderIssue(edition(ISSUE), PAGES),
      `<header class="issue">
<h1 class="publication">Monitor</h1>
<p class="edition">Volume 5 · Issue 156 · <time datetime="1999-08-26" data-certainty="stated">Thursday, August 26, 1999</time></p>
</header>
<article id="monitor-5-156-1" class="item">
<h2>THE PIER AT ESK IS OPEN AGAIN.</h2>
<p class="byline">By <span class="author">Dagna Holm</span>, <span class="author">Olle Brant</span>, <span class="author">Ida Berg</span></p>
<p>Two &lt;ferries&gt; &amp; a barge tied up there early <span class="citation">(BNS, Interfax, August 24-25; see also <a href="https://example.org/digest/monitor-5-153">the Monitor, August 23</a>, <a href="https://example.org/digest/monitor-5-154">24</a>)</span>.</p>
<ul>
<li>The first was full <span class="citation">(Zolotoi Rog [Varn], August 25)</span>.</li>
<li>The second (SFA) was not <span class="citation">(Polit.ru, No. 6, 1999)</span>.</li>
</ul>
</article>
<article id="monitor-5-156-2" class="item">
<h2>NEXT TO NOTHING.</h2>
<p>It rained <span class="cross-reference">(see <a href="https://example.org/digest/monitor-5-155">the Monitor, August 25</a>)</span> and “rained” <span class="citation">(AP, August 25)</span>.</p>
</article>
<footer class="colophon"><p>The Monitor is a publication of the Sarmel Reading Room. Write to it.</p></footer>
`,
    );
  });

  it('is a page that loads and runs nothing, with a print style', () => {
    const page = htmlPage(edition(ISSUE), PAGES);
    assert.match(page, /^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    assert.match(page, /<title>Monitor 5\/156<\/title>/);
    assert.match(page, /<link rel="canonical" href="https:\/\/example\.org\/digest\/monitor-5-156">/);
    assert.match(page, /@media print/);
    assert.doesNotMatch(page, /<script|src=|url\(/);
    assert.doesNotMatch(htmlPage(edition(ISSUE), NOWHERE), /href=/);
  });

  it('links a neighbour of the same export before a page of the publisher’s', () => {
    const neighbour = (issue: string) => (issue === 'monitor-5-155' ? '../5-155.html' : null);
    const addresses = addressesOf({ baseUrl: 'https://example.org/', neighbour });
    const links = [...renderIssue(edition(ISSUE), addresses).matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    assert.deepEqual(links, [
      'https://example.org/monitor-5-153',
      'https://example.org/monitor-5-154',
      '../5-155.html',
    ]);
  });
});

describe('an issue as Markdown', () => {
  it('has headings, authors, lists and links, and no sign that Markdown would take for its own', () => {
    const marked = ISSUE.replace('rained” ', 'rained” *hard* for $5 and $6 [CQ] ').replace(
      'It rained',
      '1. It\nrained',
    );
    assert.equal(
      markdown(edition(marked), PAGES),
      `# Monitor

*Volume 5 · Issue 156 · Thursday, August 26, 1999*

## THE PIER AT ESK IS OPEN AGAIN.

*By Dagna Holm, Olle Brant, Ida Berg*

Two \\<ferries\\> \\& a barge tied up there early (BNS, Interfax, August 24-25; see also [the Monitor, August 23](<https://example.org/digest/monitor-5-153>), [24](<https://example.org/digest/monitor-5-154>)).

- The first was full (Zolotoi Rog \\[Varn\\], August 25).
- The second (SFA) was not (Polit.ru, No. 6, 1999).

## NEXT TO NOTHING.

1\\. It rained (see [the Monitor, August 25](<https://example.org/digest/monitor-5-155>)) and “rained” \\*hard\\* for \\$5 and \\$6 \\[CQ\\] (AP, August 25).

---

The Monitor is a publication of the Sarmel Reading Room. Write to it.
`,
    );
  });
});
