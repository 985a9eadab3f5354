import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/check/finding.ts';
import { fixAll, fixRounds } from '../../../server/src/check/fixAll.ts';
import { applyEdits, type TextEdit } from '../../../server/src/text/textEdit.ts';
import { check } from '../../rules/check.ts';

describe('fixAll', () => {
  it('applies the safe fixes and leaves the others', () => {
    const text =
      'Publication: Monitor Vol. 5 Issue: 156\n\nA BOAT IS LATE\n\nIt waits (BNS Agust25; Interfex, 24 August).\n';
    const fixed = fixAll(text, check);
    assert.equal(
      fixed.text,
      'Publication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\nIt waits (BNS, August 25; Interfex, August 24).\n',
    );
    assert.equal(fixed.applied, 6);
    assert.deepEqual(fixAll(fixed.text, check), { text: fixed.text, edits: [], applied: 0 });
  });

  it('leaves a text without faults as it is', () => {
    assert.deepEqual(fixAll('', check), { text: '', edits: [], applied: 0 });
  });

  it('applies fixes that touch each other one after the other', () => {
    const fixes = (text: string): Finding[] => [
      ...(text.includes('a') ? [finding({ start: text.indexOf('a'), end: text.indexOf('a') + 1, text: 'x' })] : []),
      ...(text.includes('b') ? [finding({ start: text.indexOf('b'), end: text.indexOf('b') + 1, text: 'y' })] : []),
    ];
    assert.deepEqual(fixAll('ab', fixes), { text: 'xy', edits: [{ start: 0, end: 2, text: 'xy' }], applied: 2 });
  });

  it('needs two rounds for a row of fixes that touch each other, however long it is', () => {
    let looked = 0;
    const fixes = (text: string): Finding[] => {
      looked++;
      return [...text.matchAll(/a/g)].map(({ index }) => finding({ start: index, end: index + 1, text: 'x' }));
    };
    assert.equal(fixAll('a'.repeat(101), fixes).text, 'x'.repeat(101));
    assert.equal(looked, 3);
  });

  it('goes on while one repair uncovers the next', () => {
    const countdown = (text: string): Finding[] => (text.length > 2 ? [finding({ start: 0, end: 1, text: '' })] : []);
    assert.equal(fixAll('abcde', countdown).text, 'de');
  });

  it('comes to an end though a rule never does', () => {
    const growing = (): Finding[] => [finding({ start: 0, end: 0, text: 'x' })];
    assert.match(fixAll('', growing).text, /^x+$/);
  });

  it('applies fixes that lie between the two places of another in the same round', () => {
    const wide = { title: 'mend', safe: true, edits: [remove(0), remove(8)] };
    const findings = (text: string): Finding[] =>
      text.length === 9 ? [{ ...finding(remove(4)), fix: wide }, finding(remove(4)), finding(remove(6))] : [];
    const { text, edits, applied } = fixAll('012345678', findings);
    assert.equal(text, '12357');
    assert.equal(applied, 3);
    assert.deepEqual(edits, [remove(0), remove(4), remove(6), remove(8)]);
  });

  it('says in edits of the first text what all rounds came to', () => {
    const text = 'Publication: Monitor Vol. 5 Issue: 156\n\nA BOAT IS LATE\n\nIt waits (BNS Agust25).\n';
    const fixed = fixAll(text, check);
    assert.notEqual(fixed.text, text);
    assert.equal(applyEdits(text, fixed.edits), fixed.text);
  });

  it('stops after each round for those who may lose interest', () => {
    const countdown = (text: string): Finding[] => (text.length > 2 ? [finding(remove(0))] : []);
    const rounds = fixRounds('abcde', countdown);
    assert.deepEqual([rounds.next().done, rounds.next().done, rounds.next().done], [false, false, false]);
    assert.deepEqual(rounds.next().value, { text: 'de', edits: [{ start: 0, end: 3, text: '' }], applied: 3 });
  });

  it('mends ten thousand findings in one go, with work that grows as they do', () => {
    const paragraph = 'Two ferries tied up there (BNS,August 25; AP August 24).\n\n';
    const looked: number[] = [];
    const mend = (count: number): string => {
      const text = `Publication: Monitor Volume: 5 Issue: 156\n\nTHE PIER AT ESK IS OPEN.\n\n${paragraph.repeat(count)}`;
      const fixed = fixAll(text, (each) => {
        looked.push(each.length);
        return check(each);
      });
      assert.equal(fixed.applied, 2 * count);
      return fixed.text;
    };
    assert.ok(mend(5_000).endsWith('(BNS, August 25; AP, August 24).\n\n'));
    assert.equal(looked.length, 2, 'once to find them, once to see that none is left');
  });

  it('moves a date from the header line to a line of its own, with the line end of the file', () => {
    const text =
      'Publication: Monitor Volume: 5 Issue: 156, August 26, 1999\r\n\r\nA BOAT IS LATE.\r\n\r\nIt waits.\r\n';
    assert.equal(
      fixAll(text, check).text,
      'Publication: Monitor Volume: 5 Issue: 156\r\nDate: August 26, 1999\r\n\r\nA BOAT IS LATE.\r\n\r\nIt waits.\r\n',
    );
  });
});

function remove(start: number): TextEdit {
  return { start, end: start + 1, text: '' };
}

function finding(edit: TextEdit): Finding {
  const fix = { title: 'mend', safe: true, edits: [edit] };
  return { rule: 'a/b', severity: 'hint', message: 'here', fix, related: [], start: edit.start, end: edit.end };
}
