import assert from 'node:assert/strict';
import { imported } from './imported.ts';

const FIRST = 'Two ferries tied up at the pier of Esk yesterday, an hour late and with all on board (BNS, August 25).';
const SECOND = 'The third is to follow on Friday, the harbor office said, if there is water (Interfax, August 24).';
const HEADER = 'Publication: Monitor Volume: 5 Issue: 156';
const STORED = `THE PIER AT ESK IS OPEN AGAIN.\n\n${HEADER}\n\n${FIRST}\n\n${SECOND}\n`;

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html>\n<html><head><title>Pier</title>${head}</head><body>${body}</body></html>`;
const text = (source: string): string => imported(source).text;

describe('a stored page becomes a bulletin:', () => {
  it('headline, header line and paragraphs', () => {
    assert.equal(
      text(page(`<h1>THE PIER AT ESK IS OPEN AGAIN.</h1><div><p>${HEADER}</p><p>${FIRST}</p>\n<p>${SECOND}</p></div>`)),
      STORED,
    );
  });

  it('with a headline that is a link', () => {
    const body = `<h1><a href="/5-156">THE PIER AT ESK IS OPEN AGAIN.</a></h1><p>${HEADER}</p><p>${FIRST}</p><p>${SECOND}</p>`;
    assert.equal(text(page(body)), STORED);
  });

  it('without navigation, controls, programs, and what is beside or hidden', () => {
    const noise = 'Everybody who reads this page wants to read one hundred other pages of the same kind as well.';
    const around = [
      `<nav><p>${noise}</p></nav>`,
      `<aside>${noise}</aside>`,
      `<script>document.write("<p>${noise}</p>")</script>`,
      `<form>${noise}<button>Go</button></form>`,
      `<div class="related-posts"><p>${noise}</p></div>`,
      `<div id="comments">${noise}</div>`,
      `<div role="navigation">${noise}</div>`,
      `<p hidden>${noise}</p><p style="display: none">${noise}</p><p aria-hidden="true">${noise}</p>`,
      `<p><a href="/">${noise}</a></p>`,
      `<!-- ${noise} --><iframe>${noise}</iframe><template>${noise}</template>`,
    ];
    for (const part of around) {
      const body = `${part}<h1>THE PIER AT ESK IS OPEN AGAIN.</h1>${part}<p>${HEADER}</p>${part}<p>${FIRST}</p>${part}<p>${SECOND}</p>${part}`;
      assert.equal(text(page(body)), STORED, part);
    }
  });

  it('only what stands together with its header line', () => {
    const other =
      '<article><h2>ANOTHER DAY.</h2><p>On another day another ferry tied up at another pier, with nobody at all on board.</p></article>';
    const article = `<article><h2>THE PIER AT ESK IS OPEN AGAIN.</h2><div><p>${HEADER}</p></div><div><p>${FIRST}</p><p>${SECOND}</p></div></article>`;
    assert.equal(text(page(`${other}${article}${other}`)), STORED);
  });

  it('the main part of a page without a header line, or else all of it with a note', () => {
    const other = `<div><p>${SECOND}</p></div>`;
    for (const part of ['<article>', '<main>', '<div role="main">', '<div itemprop="articleBody">']) {
      const { text: found, notes } = imported(
        page(`${other}${part}<h1>A PIER.</h1><p>${FIRST}</p></div></article></main>${''}`),
      );
      assert.equal(found, `A PIER.\n\n${FIRST}\n`, part);
      assert.deepEqual(notes, []);
    }
    const { text: all, notes } = imported(page(`<h1>A PIER.</h1><p>${FIRST}</p>${other}`));
    assert.equal(all, `A PIER.\n\n${FIRST}\n\n${SECOND}\n`);
    assert.match(notes.join(), /^Nothing tells which part of the page is the bulletin/);
  });

  it('one block with line breaks, lists, tables and inline elements', () => {
    assert.equal(
      text(page(`<p>${HEADER}<br><br>THE PIER AT ESK IS OPEN AGAIN.<br /><br>${FIRST}<br><br>${SECOND}</p>`)),
      `${HEADER}\n\nTHE PIER AT ESK IS OPEN AGAIN.\n\n${FIRST}\n\n${SECOND}\n`,
    );
    assert.equal(
      text(
        page(
          `<h1>A PIER.</h1><p>${HEADER}</p><p>${FIRST.replace('ferries', '<b>fer</b>ries,\n   <q>old</q>')}</p><ul><li>One.<li>Two.</ul>`,
        ),
      ),
      `A PIER.\n\n${HEADER}\n\n${FIRST.replace('ferries', 'ferries, “old”')}\n\n– One.\n\n– Two.\n`,
    );
    assert.equal(
      text(
        page(
          `<p>${HEADER}</p><h2>A PIER.</h2><p>${FIRST}</p><table><tr><td>Esk</td><td>3</td></tr><tr><td>Orlec</td><td>4</td></tr></table>`,
        ),
      ),
      `${HEADER}\n\nA PIER.\n\n${FIRST}\n\nEsk 3\n\nOrlec 4\n`,
    );
  });

  it('preformatted text, which is broken into lines', () => {
    const wrapped = FIRST.replace('yesterday, ', 'yesterday,\n');
    assert.equal(
      text(page(`<pre>${HEADER}\r\n\r\nA PIER.\r\n\r\n${wrapped}\r\n</pre>`)),
      `${HEADER}\n\nA PIER.\n\n${FIRST}\n`,
    );
  });

  it('whatever stored part of a page it is', () => {
    const parts = [
      `<pre>\n${HEADER}\n\nA PIER.\n\n${FIRST}\n</pre>`,
      `<TITLE>Pier</TITLE>\n<P>${HEADER}<P>A PIER.<P>${FIRST}`,
      `<b>${HEADER}</b><p>A PIER.<p>${FIRST}`,
      `<FONT SIZE=2><p>${HEADER}</p><p>A PIER.</p><p>${FIRST}</p></FONT>`,
      `<center><h3>${HEADER}</h3></center><hr><p>A PIER.</p><p>${FIRST}</p>`,
      `<br/>${HEADER}<br><br>A PIER.<br><br>${FIRST}`,
      `<!-- stored --><a name="top"></a><p>${HEADER}</p><p>A PIER.</p><p>${FIRST}</p>`,
    ];
    for (const part of parts) assert.equal(text(part), `${HEADER}\n\nA PIER.\n\n${FIRST}\n`, part);
  });

  it('and words in angle brackets are no page', () => {
    const written = `<Esk> ${HEADER}\n\nA PIER.\n\n${FIRST} <b> & <preface>\n`;
    assert.equal(text(written), written);
  });

  it('with characters that were written as entities', () => {
    const written = FIRST.replace('Esk', 'Esk&rsquo;s &amp; &#8220;Orlec&#x201D;&nbsp;&shy;').replace(
      'hour',
      'h&ouml;ur',
    );
    assert.equal(
      text(page(`<h1>A PIER.</h1><p>${HEADER}</p><p>${written}</p>`)),
      `A PIER.\n\n${HEADER}\n\n${FIRST.replace('Esk', 'Esk’s & “Orlec”').replace('hour', 'höur')}\n`,
    );
  });

  it('with the date of the page where the issue does not tell its own', () => {
    const dated = (header: string, date: string) =>
      imported(page(`<h1>A PIER.</h1><p class="meta">${date}</p><p>${header}</p><p>${FIRST}</p>`));
    const unknown = 'Publication: Harbor Digest Volume: 2 Issue: 3';
    assert.equal(
      dated(unknown, 'Thursday, August 26, 1999 07:00 PM').text,
      `A PIER.\n\n${unknown}\nDate: August 26, 1999\n\n${FIRST}\n`,
    );
    assert.deepEqual(dated(HEADER, 'August 26, 1999'), {
      text: `A PIER.\n\n${HEADER}\n\n${FIRST}\n`,
      notes: [],
      findings: [],
    });
    assert.deepEqual(dated(HEADER, 'May 2, 2004').notes, [
      'The page is dated May 2, 2004, but the issue is of August 26, 1999.',
    ]);
  });

  it('whatever its markup is worth', () => {
    for (const source of [
      '<p>',
      '<html>',
      '<div><p>x</span></table></b>',
      `<p>${'<b>'.repeat(50_000)}`,
      '<!doctype html>',
      `<div>${'<div>'.repeat(20_000)}x`,
    ]) {
      const { text: found } = imported(source);
      assert.ok(found.length < 10, source.slice(0, 40));
    }
    assert.match(imported('<html>').notes.join(), /There is no text in it\.$/);
  });
});
