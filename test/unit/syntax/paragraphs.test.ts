import assert from 'node:assert/strict';
import { BLANK, readLines } from '../../../server/src/syntax/lines.ts';
import { breaksOff, LONGEST_WRAPPED, paragraphSpans } from '../../../server/src/syntax/paragraphs.ts';

/** Lines, `|` between them, and the paragraphs that they make. */
const CASES: readonly (readonly [lines: string, paragraphs: readonly string[]])[] = [
  ['It waits.', ['It waits.']],
  ['It waits in|the harbor.', ['It waits in|the harbor.']],
  ['It waits in|Esk.', ['It waits in|Esk.']],
  ['It waits.|it sinks.', ['It waits.|it sinks.']],
  ['It waits.|It sinks.', ['It waits.', 'It sinks.']],
  ['It waits.|It sinks in|Esk.', ['It waits.|It sinks in|Esk.']],
  ['It waits.|  It sinks in|Esk.', ['It waits.', 'It sinks in|Esk.']],
  ['  It waits in|Esk.', ['It waits in|Esk.']],
  ['  It waits in|  Esk.', ['It waits in|Esk.']],
  ['It waits in|– Esk.', ['It waits in', '– Esk.']],
  ['It waits in|— Esk|and Orlec.|* More.|• Most.', ['It waits in', '— Esk|and Orlec.', '* More.', '• Most.']],
  ['**It waits in the harbor.**', ['**It waits in the harbor.**']],
  ['**It waits.**|**It sinks.**', ['**It waits.**', '**It sinks.**']],
  ['**It waits in**|**Esk.**', ['**It waits in**|**Esk.**']],
  [`${'a'.repeat(LONGEST_WRAPPED)}|b`, [`${'a'.repeat(LONGEST_WRAPPED)}|b`]],
  [`${'a'.repeat(LONGEST_WRAPPED + 1)}|b`, ['a'.repeat(LONGEST_WRAPPED + 1), 'b']],
  [`b|${'a'.repeat(LONGEST_WRAPPED + 1)}`, ['b', 'a'.repeat(LONGEST_WRAPPED + 1)]],
];

describe('the paragraphs of the lines', () => {
  for (const [lines, paragraphs] of CASES) {
    it(lines.slice(0, 60), () => {
      const text = `x\n${lines.replaceAll('|', '\n')}\nx`;
      const all = readLines(text);
      const spans = paragraphSpans(text, all, 1, all.length - 1);
      const shown = spans.map(({ start, end }) => text.slice(start, end).replace(/\n */g, '|'));
      assert.deepEqual(shown, paragraphs);
    });
  }
});

describe('a line breaks off', () => {
  const ask = (line: string): boolean => breaksOff(line, readLines(line)[0] ?? BLANK);
  for (const line of ['It waits in', 'It waits,', 'It waits (', 'It waits “', 'It waits –', 'a']) {
    it(line, () => assert.equal(ask(line), true));
  }
  const ended = [
    '.',
    '?',
    '!',
    ':',
    '…',
    '.”',
    '."',
    ".'",
    '.’',
    '.)',
    '.]',
    '”',
    '"',
    "'",
    '’',
    ')',
    ']',
    ' 5',
    '?”)',
  ];
  for (const end of ended) it(`not It waits${end}`, () => assert.equal(ask(`It waits${end}`), false));
});
