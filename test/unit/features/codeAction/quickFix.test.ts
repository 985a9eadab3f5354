import assert from 'node:assert/strict';
import type { Finding } from '../../../../server/src/check/finding.ts';
import { quickFixes } from '../../../../server/src/features/codeAction/quickFix.ts';
import { diagnostic } from '../../../../server/src/features/diagnostic.ts';

const finding = (start: number, end: number, fix: 'safe' | 'suggested' | 'none'): Finding => ({
  rule: 'citation/missing-space',
  severity: 'warning',
  message: `from ${start}`,
  related: [],
  start,
  end,
  fix: fix === 'none' ? null : { title: `mend ${start}`, safe: fix === 'safe', edits: [{ start, end, text: '' }] },
});

describe('quick fixes', () => {
  const findings = [
    finding(5, 8, 'safe'),
    finding(10, 14, 'suggested'),
    finding(20, 22, 'none'),
    finding(30, 31, 'safe'),
  ];
  const titles = (start: number, end: number): string[] =>
    quickFixes(findings, { start, end }).map(({ title }) => title);

  it('are those of the findings that the selection meets, the edges included', () => {
    assert.deepEqual(titles(5, 5), ['mend 5']);
    assert.deepEqual(titles(8, 8), ['mend 5']);
    assert.deepEqual(titles(9, 9), []);
    assert.deepEqual(titles(0, 40), ['mend 5', 'mend 10', 'mend 30']);
    assert.deepEqual(titles(12, 13), ['mend 10']);
    assert.deepEqual(titles(21, 21), []);
  });

  it('are preferred when they are safe', () => {
    assert.deepEqual(
      quickFixes(findings, { start: 0, end: 40 }).map(({ preferred }) => preferred),
      [true, false, true],
    );
  });
});

describe('diagnostics', () => {
  it('lead to the page of their rule, where there are pages', () => {
    const pages = 'file:///docs/rules';
    assert.equal(diagnostic(finding(1, 2, 'none'), pages).href, 'file:///docs/rules/citation/missing-space.md');
    assert.equal(diagnostic(finding(1, 2, 'none'), `${pages}/`).href, 'file:///docs/rules/citation/missing-space.md');
    assert.equal(diagnostic(finding(1, 2, 'none'), null).href, null);
  });
});
