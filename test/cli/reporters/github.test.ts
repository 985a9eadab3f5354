import assert from 'node:assert/strict';
import { githubReporter } from '../../../server/src/cli/reporters/github.ts';
import { finding, printed } from './printed.ts';

describe('the github reporter', () => {
  const TEXT = 'first\nsecond line\n';

  it('prints a workflow command for each finding', () => {
    const findings = [
      finding({ severity: 'error', start: 6, end: 12 }),
      finding({ severity: 'warning', start: 13, end: 17 }),
      finding({ severity: 'information', start: 0, end: 12 }),
      finding({ severity: 'hint', start: 0, end: 5 }),
    ];
    assert.equal(
      printed(githubReporter, 'a.bulletin', TEXT, findings),
      [
        '::error file=a.bulletin,line=2,endLine=2,col=1,endColumn=7,title=group/rule::A message.',
        '::warning file=a.bulletin,line=2,endLine=2,col=8,endColumn=12,title=group/rule::A message.',
        '::notice file=a.bulletin,line=1,endLine=2,title=group/rule::A message.',
        '::notice file=a.bulletin,line=1,endLine=1,col=1,endColumn=6,title=group/rule::A message.',
        '',
      ].join('\n'),
    );
  });

  it('escapes what would end the command or a property', () => {
    const odd = finding({ message: '100% of it:\r\na, b', start: 0, end: 5 });
    assert.equal(
      printed(githubReporter, 'a,b:c%.txt', TEXT, [odd]),
      '::warning file=a%2Cb%3Ac%25.txt,line=1,endLine=1,col=1,endColumn=6,title=group/rule::100%25 of it:%0D%0Aa, b\n',
    );
  });

  it('shows what could not be done', () => {
    const printedError = printed(githubReporter, 'a', TEXT, [], ['a: 100% gone\nand away']);
    assert.equal(printedError, '::error title=bulletin::a: 100%25 gone%0Aand away\n');
  });

  it('prints nothing where there is nothing', () => {
    assert.equal(printed(githubReporter, 'a', TEXT, []), '');
  });
});
