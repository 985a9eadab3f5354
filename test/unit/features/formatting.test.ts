import assert from 'node:assert/strict';
import { formatDocument, formatParenthesis, formatRange } from '../../../server/src/features/formatting/formatting.ts';
import { applyEdits } from '../../../server/src/text/textEdit.ts';
import { read } from '../../rules/check.ts';

const format = (text: string): string => applyEdits(text, formatDocument(read(text), read));

const HEADER = 'Publication: Monitor Volume: 5 Issue: 156\n\n';
const item = (paragraph: string): string => `${HEADER}A BOAT IS LATE.\n\n${paragraph}\n`;
const second = '\n\nA MAST IS BROKEN.\n\nIt fell (BNS, August 25).\n';

/** Formatted, a paragraph `before` reads as `after`. */
function assertParagraph(before: string, after: string): void {
  assert.equal(format(item(before)), item(after));
}

describe('formatting', () => {
  it('leaves what is in order as it is', () => {
    const text = item('It waits (BNS, AP, August 25; Delo [Esk], August 24, 26; see also the Monitor, August 24).');
    assert.deepEqual(formatDocument(read(text), read), []);
    assert.deepEqual(formatDocument(read(''), read), []);
  });

  it('puts spaces and commas inside citations in order', () => {
    assertParagraph('It waits (BNS,August 25).', 'It waits (BNS, August 25).');
    assertParagraph('It waits ( BNS ,  August 25 ).', 'It waits (BNS, August 25).');
    assertParagraph(
      'It waits (BNS,AP, August\t24,25;Reuters,August25).',
      'It waits (BNS, AP, August 24, 25; Reuters, August 25).',
    );
    assertParagraph('It waits (BNS August 25).', 'It waits (BNS, August 25).');
    assertParagraph('It waits (see  the Monitor,August 24).', 'It waits (see the Monitor, August 24).');
  });

  it('leaves other parentheses, other prose and wrapped lines as they are', () => {
    const prose =
      'It  waits ( so they say,so be it ) in the   rain (KPRF , the  party), and nobody (5 ) comes for it at all\nbefore noon (BNS,\n  August 25).';
    assert.equal(format(item(prose)), item(prose));
  });

  it('does not close a citation for its author', () => {
    assertParagraph('It waits (BNS,August 25', 'It waits (BNS,August 25');
  });

  it('puts the spaces of a header line in order, and leaves its other faults', () => {
    const body = '\n\nA BOAT IS LATE.\n\nIt waits.\n';
    assert.equal(
      format(`  Publication:Monitor  Volume:5 Issue : 156${body}`),
      `Publication: Monitor Volume: 5 Issue: 156${body}`,
    );
    for (const header of ['Publication: Monitor Vol. 5  Issue: 156', 'Publication: Monitor  Volume: V Issue: 156']) {
      assert.equal(format(header + body), header + body);
    }
  });

  it('takes away white space at the ends of lines', () => {
    assert.equal(format(item('It waits. \t')), item('It waits.'));
    assert.equal(format(`${item('It waits.')}  \n\t`), `${item('It waits.')}\n`);
  });

  it('gives all lines the line end that most have', () => {
    const mixed = 'Publication: Monitor Volume: 5 Issue: 156\r\n\r\nA BOAT IS LATE.\r\n\nIt waits.\r';
    assert.equal(format(mixed), mixed.replace('.\r\n\n', '.\r\n\r\n').replace(/\r$/, '\r\n'));
    const few = 'Publication: Monitor Volume: 5 Issue: 156\r\rA BOAT IS LATE.\n\rIt waits.';
    assert.equal(format(few), few.replace('\n', '\r'));
  });

  it('makes one blank line of several', () => {
    assert.equal(
      format(`${HEADER}\n\nA BOAT IS LATE.\n\n\nIt waits.\n\n\n\nIt waits on.\n`),
      `${HEADER}A BOAT IS LATE.\n\nIt waits.\n\nIt waits on.\n`,
    );
  });

  it('sets a headline off as the others of the file are', () => {
    const headlines = (gaps: readonly string[]): string =>
      `${HEADER}A BOAT IS LATE.\n\nIt waits (BNS, August 25).\n${gaps.map((gap) => `${gap}A MAST IS BROKEN.\n\nIt fell (BNS, August 25).\n`).join('')}`;
    assert.equal(format(headlines(['\n', '', '\n\n'])), headlines(['\n', '\n', '\n']));
    assert.equal(format(headlines(['\n\n', '\n\n', '\n'])), headlines(['\n\n', '\n\n', '\n\n']));
    assert.equal(format(headlines(['\n\n'])), headlines(['\n']));
    assert.equal(format(headlines(['', '', '\n'])), headlines(['', '', '\n']));
  });

  it('ends a whole issue with one line end, and leaves the end of a stored item', () => {
    const whole = item('It waits.').trimEnd() + second;
    for (const end of ['', '\n\n\n']) assert.equal(format(whole.trimEnd() + end), whole);
    const stored = `${HEADER}A BOAT IS LATE.\n\nIt waits.`;
    for (const end of ['', '\n\n']) assert.equal(format(stored + end), stored + end);
  });

  it('leaves review marks whole', () => {
    assertParagraph('It waits (BNS,{>>sure ?<<} August  25).', 'It waits (BNS,{>>sure ?<<} August 25).');
    assertParagraph('It waits {++(BNS,August 25)++}.', 'It waits {++(BNS, August 25)++}.');
  });

  it('of a stretch leaves the rest', () => {
    const text = item('It waits (BNS,August 25). It sails (AP,August 24).');
    const start = text.indexOf('It sails');
    const edits = formatRange(read(text), { start, end: text.length }, read);
    assert.equal(applyEdits(text, edits), text.replace('AP,', 'AP, '));
  });

  it('on typing touches the parenthesis that was closed, and nothing else', () => {
    const text = item('It waits (BNS,August 25) and  sails (AP ,August 24) \nat last (5 ).');
    const typed = (closing: string): string => {
      const offset = text.indexOf(closing) + closing.length;
      return applyEdits(text, formatParenthesis(read(text), offset, read));
    };
    assert.equal(typed('(AP ,August 24)'), text.replace('AP ,', 'AP, '));
    assert.equal(typed('(BNS,August 25)'), text.replace('BNS,', 'BNS, '));
    for (const elsewhere of ['(BNS', '(5 )', 'sails']) assert.equal(typed(elsewhere), text);
  });
});
