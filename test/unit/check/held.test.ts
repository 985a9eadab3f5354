import assert from 'node:assert/strict';
import { withoutHeld } from '../../../server/src/check/held.ts';
import { readOnlyFile } from '../../harness/fixture.ts';
import { check, read } from '../../rules/check.ts';

const HEAD = 'Publication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\n';

interface Case {
  readonly name: string;
  /** `$0` is the end of the last edit. */
  readonly text: string;
  /** What is still shown, of what there is. */
  readonly shown: readonly string[];
  readonly found: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'a quotation that is being typed, and a word that may go on',
    text: `${HEAD}“It waits for for$0`,
    found: ['text/unbalanced', 'text/doubled-word'],
    shown: [],
  },
  {
    name: 'but not the word before it, nor a quotation in another paragraph',
    text: `${HEAD}“It waits.\n\nIt sinks sinks in$0`,
    found: ['text/unbalanced', 'text/doubled-word'],
    shown: ['text/unbalanced', 'text/doubled-word'],
  },
  {
    name: 'a citation that is being typed at the end of its line',
    text: `${HEAD}It waits (BNS August 2$0`,
    found: ['citation/unclosed', 'citation/missing-comma'],
    shown: [],
  },
  {
    name: 'a citation that is being typed before a closing parenthesis',
    text: `${HEAD}It waits (BNS,Aug. 2$0).`,
    found: ['citation/missing-space', 'citation/month'],
    shown: [],
  },
  {
    name: 'a citation that has just been closed at the end of its line',
    text: `${HEAD}It waits (BNS, August 25)$0`,
    found: ['citation/missing-period'],
    shown: [],
  },
  {
    name: 'other citations, while one is being typed',
    text: `${HEAD}It waits (BNS August 25). It waits on (AP,$0)`,
    found: ['citation/missing-comma'],
    shown: ['citation/missing-comma'],
  },
  {
    name: 'a citation that was changed in the middle',
    text: `${HEAD}It waits (BNS,$0August 25).`,
    found: ['citation/missing-space'],
    shown: ['citation/missing-space'],
  },
  {
    name: 'a citation, when the text behind it goes on',
    text: `${HEAD}It waits (BNS August 25), and then it sails$0`,
    found: ['citation/missing-comma'],
    shown: ['citation/missing-comma'],
  },
  {
    name: 'a header line that is being typed',
    text: 'Publication: Monitor Vol$0',
    found: ['header/malformed'],
    shown: [],
  },
  {
    name: 'the first letters of a header line',
    text: 'Pub$0',
    found: ['header/missing'],
    shown: [],
  },
  {
    name: 'a headline that is being typed',
    text: `${HEAD}It waits.\n\nA SHIP IS LATE.\n\nSo it is.\n\nA BARGE$0`,
    found: ['structure/empty-item', 'headline/end-mark'],
    shown: [],
  },
  {
    name: 'a headline under which the text is about to begin',
    text: `${HEAD}It waits.\n\nA SHIP IS LATE.\n\nSo it is.\n\nA BARGE IS LATE.\n\n$0`,
    found: ['structure/empty-item'],
    shown: [],
  },
  {
    name: 'a byline under a headline',
    text: `${HEAD}It waits.\n\nA SHIP IS LATE.\nBy: Olle$0`,
    found: ['structure/empty-item'],
    shown: [],
  },
  {
    name: 'the first letter of the first headline',
    text: 'Publication: Monitor Volume: 5 Issue: 156\n\nA$0',
    found: ['headline/missing'],
    shown: [],
  },
  {
    name: 'a headline that is missing, once there is more text',
    text: 'Publication: Monitor Volume: 5 Issue: 156\n\nIt waits for the pilot.\n\nIt goes on$0',
    found: ['headline/missing'],
    shown: ['headline/missing'],
  },
];

describe('withoutHeld', () => {
  for (const { name, text: fixture, found, shown } of CASES) {
    it(`${shown.length > 0 ? 'shows' : 'holds back'} ${name}`, () => {
      const { text, cursor } = readOnlyFile(fixture);
      assert.ok(cursor !== null);
      const findings = check(text);
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        found,
      );
      assert.deepEqual(
        withoutHeld(findings, read(text), cursor).map(({ rule }) => rule),
        shown,
      );
    });
  }

  it('knows the caret in a file with review marks', () => {
    const text = `{++${HEAD}++}It {--still --}waits (BNS August 2`;
    const findings = check(text).filter(({ rule }) => rule !== 'draft/review-mark');
    assert.equal(findings.length, 2);
    assert.deepEqual(withoutHeld(findings, read(text), text.length), []);
  });
});
