import assert from 'node:assert/strict';
import { check } from './check.ts';

const HEADER = 'Publication: Monitor Volume: 5 Issue: 156';
const LONG = 'It waits for the tide and for the wind. '.repeat(30);

/** A bulletin, and what stands under each finding. */
const DRAFTS: readonly (readonly [what: string, text: string, ...found: readonly string[]])[] = [
  ['a headline that is still to come, on the first line', `TK.\n\n${HEADER}\n\nIt waits.\n`, 'TK'],
  ['a mark within a mark', issue('{++It {--so --}waits++} there.'), '{++It {--so --}waits++}', '{--so --}'],
  [
    'a mark within a mark at the beginning of a long text',
    issue(`{++It {--so --}waits++} there.\n\n${LONG}`),
    '{++It {--so --}waits++}',
    '{--so --}',
  ],
  [
    'a mark within a mark at the end of a long paragraph',
    issue(`${LONG}{++It {--so --}waits++} there.`),
    '{++It {--so --}waits++}',
    '{--so --}',
  ],
  [
    'a mark within a mark that goes on in the next line',
    issue('{++It {--so\nlong --}waits++} there.'),
    '{++It {--so\nlong --}waits++}',
    '{--so\nlong --}',
  ],
  [
    'a closing sign behind a mark within a mark',
    issue('{++It {--so --}waits++} there--}.'),
    '{++It {--so --}waits++}',
    '{--so --}',
    '--}',
  ],
];

describe('of a draft is told', () => {
  for (const [what, text, ...found] of DRAFTS) {
    it(what, () => {
      assert.deepEqual(
        check(text).map(({ start, end }) => text.slice(start, end)),
        found,
      );
    });
  }
});

function issue(paragraphs: string): string {
  return `${HEADER}\n\nA BOAT IS LATE.\n\n${paragraphs}\n`;
}
