import assert from 'node:assert/strict';
import type { PreviewView } from '../../../server/src/features/preview/view.ts';
import { createLanguageService } from '../../../server/src/service.ts';

const service = createLanguageService();
const HEADER = 'Publication: Monitor Volume: 5 Issue: 156\n\n';

function piecesOf(text: string, view: PreviewView = 'clean') {
  const bulletin = service.read(text);
  return service.preview(bulletin, view, service.check(bulletin), 'archive/5-156.bulletin');
}

/** The pieces behind the front matter, without the places that another test is about. */
function bodyOf(text: string, view: PreviewView = 'clean'): string {
  const [, ...pieces] = piecesOf(HEADER + text, view);
  return pieces.map(({ html }) => html.replaceAll(/ data-(?:start|end)="\d+"/g, '')).join('\n');
}

describe('the preview', () => {
  it('sets headline, author, paragraphs and points', () => {
    const text = 'RAIN IN MORVANE.\nBy: Dagna Holm\n\nIt rained (BNS, August 25).\n\n– Much.\n\n– Long.';
    assert.equal(
      bodyOf(text),
      [
        '<article class="item">',
        '<h2>RAIN IN MORVANE.</h2>',
        '<p class="byline">By: Dagna Holm</p>',
        '<p>It rained <span class="citation">(BNS, August 25)</span>.</p>',
        '<ul>',
        '<li>Much.</li>',
        '<li>Long.</li>',
        '</ul>',
        '</article>',
      ].join('\n'),
    );
  });

  it('sets the headline of the next item apart', () => {
    assert.match(
      bodyOf('It rained (BNS, August 25).\n\nSUN IN VELMARA.'),
      /<aside class="teaser">\n<p><span class="label">Next<\/span> SUN IN VELMARA\.<\/p>\n<\/aside>$/,
    );
  });

  it('begins with the issue and its date, or with the name of the file', () => {
    assert.match(
      piecesOf(HEADER)[0]?.html ?? '',
      /<h1 class="publication">Monitor<\/h1>\n<p class="edition">Volume 5 · Issue 156 · .*August 26/,
    );
    assert.match(piecesOf('It rained.')[0]?.html ?? '', /<h1>5-156<\/h1>/);
  });

  it('is without marks as it will read', () => {
    assert.match(bodyOf('RAIN.\n\nIt {~~snowed~>rained~~}{>>@maria: sure?<<} {==much==}.'), /<p>It rained much\.<\/p>/);
  });

  it('shows what is proposed and said, and by whom', () => {
    const text = 'RAIN.\n\nIt {~~snowed~>rained~~}{>>@maria 1999-08-26: sure?<<} {==much==}{>>two <b>?<<}.';
    assert.match(
      bodyOf(text, 'marks'),
      new RegExp(
        [
          '<p>It <del title="@maria, 1999-08-26">snowed</del><ins title="@maria, 1999-08-26">rained</ins>',
          '<span class="note" role="note"><b>@maria 1999-08-26</b> sure\\?</span>',
          ' <mark>much</mark><span class="note" role="note">two &lt;b&gt;\\?</span>\\.</p>',
        ].join(''),
      ),
    );
  });

  it('shows what is cut at the edges of a paragraph in it, and between two paragraphs by itself', () => {
    const text = 'RAIN.\n\n{--Once --}it rained.{--..--}\n\n{--It snowed.\n\n--}The sun shone.';
    const html = bodyOf(text, 'marks');
    assert.match(html, /<p><del>Once <\/del>it rained\.<del>\.\.<\/del><\/p>/);
    assert.match(html, /<p class="cut"><del>It snowed\.\s+<\/del><\/p>\n<p>The sun shone\.<\/p>/);
  });

  it('shows marks in the header line as it is written, and those of a file that holds nothing else', () => {
    const [front] = piecesOf(HEADER.replace('156', '{~~155~>156~~}'), 'marks');
    assert.match(front?.html ?? '', /Issue: <del>155<\/del><ins>156<\/ins>/);
    assert.match(piecesOf('{--gone--}', 'marks')[0]?.html ?? '', /<del>gone<\/del>/);
  });

  it('gives each source a colour by how often it is cited, and names them', () => {
    const text = 'RAIN.\n\nIt rained (BNS, August 25). Much (AP, August 25; BNS, August 24).';
    const html = bodyOf(text, 'sources');
    assert.match(html, /<span class="source source-2">AP, August 25<\/span>/);
    assert.match(html, /<span class="source source-1">BNS, August 24<\/span>/);
    assert.match(piecesOf(HEADER + text, 'sources')[0]?.html ?? '', /source-1">BNS<\/span> <span class="count">2</);
  });

  it('underlines what is found, says it, and lists it under the item', () => {
    const html = bodyOf('RAIN.\n\nIt rained (BNS,August 25).', 'sources');
    assert.match(html, /<span class="finding warning" title="A space is missing here\." aria-description=/);
    assert.match(
      html,
      /<summary>One finding<\/summary>\n<ul>\n<li class="warning" tabindex="0">A space is missing here/,
    );
    assert.doesNotMatch(bodyOf('RAIN.\n\nIt {++rained++} (BNS, August 25).', 'sources'), /finding/);
  });

  it('leads from what says below or above to the item that it means, however it is seen', () => {
    const text = 'RAIN.\n\nIt {++much ++}rained (See {++far ++}below; see above).\n\nSUN.\n\nIt shone (see above).';
    const plain = bodyOf(text.replace('{++far ++}', ''));
    assert.match(plain, /<a href="#item-2">See below<\/a>/);
    assert.equal(plain.match(/<a /g)?.length, 2);
    assert.match(plain, /<article id="item-2" class="item">\n<h2>SUN\.<\/h2>/);
    assert.match(plain, /shone .*<a href="#item-1">see above<\/a>/);
    for (const view of ['marks', 'sources'] as const) assert.match(bodyOf(text, view), /<a href="#item-1">see above</);
  });

  it('keeps the pieces that an edit only moves, with places in the file', () => {
    const text = `${HEADER}RAIN.\n\nIt rained.\n\nSUN.\n\nIt shone.`;
    const before = piecesOf(text);
    const after = piecesOf(text.replace('rained', 'rained a lot'));
    assert.deepEqual([before[0]?.id, before[2]?.id], [after[0]?.id, after[2]?.id]);
    assert.notEqual(before[1]?.id, after[1]?.id);
    const moved = after[2];
    const [, start = ''] = /<p data-start="(\d+)"/.exec(moved?.html ?? '') ?? [];
    assert.equal(text.replace('rained', 'rained a lot').slice((moved?.start ?? 0) + Number(start)), 'It shone.');
  });
});
