import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/check/finding.ts';
import { fixAll } from '../../../server/src/check/fixAll.ts';
import type { TextEdit } from '../../../server/src/text/textEdit.ts';
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
    assert.deepEqual(fixAll(fixed.text, check), { text: fixed.text, applied: 0 });
  });

  it('leaves a text without faults as it is', () => {
    assert.deepEqual(fixAll('', check), { text: '', applied: 0 });
  });

  it('applies fixes that touch each other one after the other', () => {
    const fixes = (text: string): Finding[] => [
      ...(text.includes('a') ? [finding({ start: text.indexOf('a'), end: text.indexOf('a') + 1, text: 'x' })] : []),
      ...(text.includes('b') ? [finding({ start: text.indexOf('b'), end: text.indexOf('b') + 1, text: 'y' })] : []),
    ];
    assert.deepEqual(fixAll('ab', fixes), { text: 'xy', applied: 2 });
  });

  it('goes on while one repair uncovers the next', () => {
    const countdown = (text: string): Finding[] => (text.length > 2 ? [finding({ start: 0, end: 1, text: '' })] : []);
    assert.equal(fixAll('abcde', countdown).text, 'de');
  });

  it('comes to an end though a rule never does', () => {
    const growing = (): Finding[] => [finding({ start: 0, end: 0, text: 'x' })];
    assert.match(fixAll('', growing).text, /^x+$/);
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

function finding(edit: TextEdit): Finding {
  const fix = { title: 'mend', safe: true, edits: [edit] };
  return { rule: 'a/b', severity: 'hint', message: 'here', fix, start: edit.start, end: edit.end };
}
