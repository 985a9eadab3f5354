import assert from 'node:assert/strict';
import { letStand, mayStand } from '../../../../server/src/features/codeAction/letStand.ts';
import { applyEdits } from '../../../../server/src/text/textEdit.ts';
import { check, read } from '../../../rules/check.ts';

const HEADER = 'Publication: Monitor Volume: 5 Issue: 156\n\n';

/** The text after the finding of `rule` has been let stand; fails when there is not exactly one. */
function stand(text: string, rule: string): string | null {
  const findings = check(text);
  const [finding, ...others] = findings.filter((each) => each.rule === rule);
  assert.ok(finding && others.length === 0, findings.map((each) => each.rule).join(' '));
  const edit = letStand(read(text), finding, findings, check);
  if (!edit) return null;
  const result = applyEdits(text, [edit]);
  assert.equal(check(result).length, findings.length - 1, result);
  assert.ok(!check(result).some((each) => each.rule === rule), result);
  return result;
}

describe('let it stand', () => {
  it('puts a comment behind the citation that is meant', () => {
    assert.equal(
      stand(
        `${HEADER}A BOAT IS LATE.\n\nIt waits (BNS, August 28). It sails (AP, August 25).\n`,
        'citation/date-after-issue',
      ),
      `${HEADER}A BOAT IS LATE.\n\nIt waits (BNS, August 28){>>stet citation/date-after-issue: <<}. It sails (AP, August 25).\n`,
    );
  });

  it('stands for one place only, though the fault is there twice', () => {
    const text = `${HEADER}A BOAT IS LATE.\n\nIt waits (BNS, August 28). It sails (AP, August 29).\n`;
    const findings = check(text);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['citation/date-after-issue', 'citation/date-after-issue'],
    );
    const [first] = findings;
    assert.ok(first);
    const edit = letStand(read(text), first, findings, check);
    assert.ok(edit);
    assert.deepEqual(
      check(applyEdits(text, [edit])).map(({ rule }) => rule),
      ['citation/date-after-issue'],
    );
  });

  it('works in headers and headlines, and at the end of a paragraph', () => {
    assert.ok(stand('Publication: Monitor Vol. 5 Issue: 156\n\nA BOAT IS LATE.\n\nIt waits.\n', 'header/malformed'));
    assert.ok(stand(`${HEADER}A BOAT IS LATE\n\nIt waits (BNS, August 25).\n`, 'headline/end-mark'));
    assert.ok(stand(`${HEADER}A BOAT IS LATE.\n\nIt waits (BNS, August 25.\n`, 'citation/unclosed'));
  });

  it('finds a place outside of review marks, inside of which it would be no comment', () => {
    assert.ok(stand(`${HEADER}A BOAT IS LATE.\n\nIt waits {++(BNS, August 28)++}.\n`, 'citation/date-after-issue'));
  });

  it('is not offered a place where it would silence nothing', () => {
    const text = `${HEADER}A BOAT IS LATE.\n\nIt waits (BNS, August 28).\n`;
    const findings = check(text);
    const [finding] = findings;
    assert.ok(finding);
    assert.equal(
      letStand(read(text), finding, findings, () => [...findings, finding]),
      null,
    );
  });

  it('is not for what is said of such comments', () => {
    const text = `${HEADER}A BOAT IS LATE.\n\nIt waits (BNS, August 25). {>>stet citation/month<<}\n`;
    const [unused] = check(text).filter(({ rule }) => rule === 'draft/unused-stet');
    assert.ok(unused);
    assert.equal(mayStand(unused), false);
  });
});
