import assert from 'node:assert/strict';
import { LONGEST_HEADER } from '../../../server/src/syntax/header.ts';
import { LONGEST_HEADLINE } from '../../../server/src/syntax/headline.ts';
import { isBullet, readLines } from '../../../server/src/syntax/lines.ts';

/** Each line as its kind and its text, with how far it is set in where it is. */
function shown(text: string): string[] {
  return readLines(text).map(({ kind, start, end, headlineCase, indent, marked }) => {
    if (kind === 'blank') return kind;
    const signs = marked ? ` ${marked.isHeading ? 'heading' : 'bold'} ${text.slice(marked.start, marked.end)}` : '';
    return `${kind}${headlineCase ? ` ${headlineCase}` : ''}${indent > 0 ? ` +${indent}` : ''}: ${text.slice(start, end)}${signs}`;
  });
}

describe('the lines of a text', () => {
  const cases: readonly (readonly [text: string, lines: readonly string[]])[] = [
    ['', ['blank']],
    ['a', ['text sentence: a']],
    ['a\n', ['text sentence: a', 'blank']],
    ['a\nb', ['text sentence: a', 'text sentence: b']],
    ['a\r\nb', ['text sentence: a', 'text sentence: b']],
    ['a\rb', ['text sentence: a', 'text sentence: b']],
    ['a\r\rb\r', ['text sentence: a', 'blank', 'text sentence: b', 'blank']],
    ['a\n\rb', ['text sentence: a', 'blank', 'text sentence: b']],
    ['a\rb\nc\r\nd', ['text sentence: a', 'text sentence: b', 'text sentence: c', 'text sentence: d']],
    ['\ra', ['blank', 'text sentence: a']],
    ['\na', ['blank', 'text sentence: a']],
    ['\r\na', ['blank', 'text sentence: a']],
    ['\n\n \n\t\n', ['blank']],
    ['a\n\n\n\nb', ['text sentence: a', 'blank', 'text sentence: b']],
    ['  a \t\n\tb', ['text sentence +2: a', 'text sentence +1: b']],
    ['A PORT\nA Port\na port', ['text caps: A PORT', 'text title: A Port', 'text sentence: a port']],
    [
      '* * *\n***\n=====\n-30-\n– – –\n#_#\n~~~',
      ['* * *', '***', '=====', '-30-', '– – –', '#_#', '~~~'].map((line) => `rule: ${line}`),
    ],
    [' -- 30 --\n*  30  *', ['rule +1: -- 30 --', 'rule: *  30  *']],
    ['**\n* \n-\n--', ['text: **', 'text: *', 'text sentence: -', 'text sentence: --']],
    [
      '*30\n30\n30*\n* 30 a\n----30----',
      ['text: *30', 'text sentence: 30', 'text sentence: 30*', 'text: * 30 a', 'text sentence: ----30----'],
    ],
    ['*  x', ['text: *  x']],
    ['(30)\n* It waits. -30-', ['text: (30)', 'text: * It waits. -30-']],
    // Notes, the numbers of parts, the rows of a table.
    [
      '[2] See Esk.\n[12] Esk\n(12) Esk\n[1998] A Year\n(A) Port\n2) A Port',
      [
        'text: [2] See Esk.',
        'text: [12] Esk',
        'text: (12) Esk',
        'text title: [1998] A Year',
        'text title: (A) Port',
        'text title: 2) A Port',
      ],
    ],
    [
      'II.\nIV\nIX)\nXXI.\nMIX\nI SEE',
      ['text: II.', 'text: IV', 'text: IX)', 'text: XXI.', 'text caps: MIX', 'text caps: I SEE'],
    ],
    [
      'ESK\t29.24\nPort\tMonth\tYear\nESK   29\nESK   +1.6%\nESK   $5',
      ['text: ESK\t29.24', 'text: Port\tMonth\tYear', 'text: ESK   29', 'text: ESK   +1.6%', 'text: ESK   $5'],
    ],
    [
      '1.\tA PORT\n10.\tA PORT\n-\tA PORT\nIV\tA PORT\n2\tESK\t5',
      [
        'text caps: 1.\tA PORT',
        'text caps: 10.\tA PORT',
        'text: -\tA PORT',
        'text caps: IV\tA PORT',
        'text: 2\tESK\t5',
      ],
    ],
    ['ESK  29\nESK   PORT', ['text caps: ESK  29', 'text caps: ESK   PORT']],
    ['–  .', ['text: –  .']],
    ['– a\n— a\n* a\n• a\n- a', ['text: – a', 'text: — a', 'text: * a', 'text: • a', 'text sentence: - a']],
    ['# A PORT', ['text caps: A PORT heading # A PORT']],
    [' ##  A Port ## ', ['text title +1: A Port heading ##  A Port ##']],
    ['# A  ##', ['text sentence: A heading # A  ##']],
    ['###### C#', ['text sentence: C# heading ###### C#']],
    ['# # A', ['text sentence: # A heading # # A']],
    ['**A PORT.**', ['text caps: A PORT. bold **A PORT.**']],
    ['__A Port__', ['text title: A Port bold __A Port__']],
    ['## **A Port**', ['text title: A Port heading ## **A Port**']],
    ['*A Port*', ['text title: A Port bold *A Port*']],
    ['_A PORT_', ['text caps: A PORT bold _A PORT_']],
    ['*A Port', ['text: *A Port']],
    ['*A* and *B*', ['text: *A* and *B*']],
    ['** A Port**', ['text: ** A Port**']],
    ['**A Port **', ['text: **A Port **']],
    ['**A Port__', ['text: **A Port__']],
    ['**A** and **B**', ['text: **A** and **B**']],
    ['** **', ['rule: ** **']],
    ['#A PORT', ['text caps: #A PORT']],
    ['####### A PORT', ['text caps: ####### A PORT']],
    ['**– a**', ['text: – a bold **– a**']],
    ['Publication: Monitor Volume: 5 Issue: 156', ['header: Publication: Monitor Volume: 5 Issue: 156']],
    [' Publication: Monitor Volume: 5 Issue: 156 ', ['header +1:  Publication: Monitor Volume: 5 Issue: 156']],
  ];
  for (const [text, lines] of cases) it(JSON.stringify(text), () => assert.deepEqual(shown(text), lines));

  it('are headlines, headers or rules up to a length', () => {
    const caps = (length: number) => shown('A '.repeat(length / 2).replace(/ $/, 'A'))[0]?.slice(0, 9);
    assert.deepEqual([caps(LONGEST_HEADLINE), caps(LONGEST_HEADLINE + 2)], ['text caps', 'text: A A']);
    const rule = (length: number) => shown('='.repeat(length))[0]?.slice(0, 5);
    assert.deepEqual([rule(LONGEST_HEADLINE), rule(LONGEST_HEADLINE + 1)], ['rule:', 'text:']);
    const header = (length: number) =>
      shown(`Publication: ${'M'.repeat(length - 35)} Volume: 5 Issue: 156`)[0]?.slice(0, 6);
    assert.equal('Publication: '.length + ' Volume: 5 Issue: 156'.length, 34);
    assert.deepEqual([header(LONGEST_HEADER + 1), header(LONGEST_HEADER + 2)], ['header', 'text t']);
  });

  it('begin with a bullet or not', () => {
    assert.deepEqual(
      Array.from('–—*•', (sign) => isBullet(sign.charCodeAt(0))),
      [true, true, true, true],
    );
    assert.deepEqual(
      Array.from('-‒―+·', (sign) => isBullet(sign.charCodeAt(0))),
      [false, false, false, false, false],
    );
  });
});
