/** The fixture language of the grammar's tests: a bulletin with carets under what is to have a scope. */
import assert from 'node:assert/strict';
import { type Token, tokenize } from './tokenize.ts';

/** ` ^^^^ name`, or `<--- name` for something that begins the line: so that the caret may stand under the first column. */
const EXPECTATION = /^(\s*)(\^+|<-+) (.+)$/;

/**
 * Checks a bulletin in which a line of `^^^^ scope` under a line of text says that just this stretch has a scope that begins so; `<--- scope`
 * says it of as many characters at the beginning of the line as the arrow has. `prose` stands for no scope at all. Other lines are the text.
 */
export function checkScopes(marked: string): void {
  const { text, expectations } = readMarked(marked);
  const tokens = tokenize(text);
  for (const { start, end, scope } of expectations) {
    const stretch = JSON.stringify(text.slice(start, end));
    const within = tokens.filter((token) => token.start < end && token.end > start);
    const hasIt = (token: Token): boolean =>
      scope === 'prose' ? token.scopes.length === 1 : token.scopes.some((each) => each.startsWith(scope));
    for (const token of within) {
      assert.ok(hasIt(token), `${stretch} should be ${scope}, but is ${token.scopes.slice(1).join(' ') || 'prose'}`);
    }
    if (scope.startsWith('meta.') || scope === 'prose') continue;
    const around = tokens.filter((token) => (token.end === start || token.start === end) && hasIt(token));
    assert.deepEqual(
      around.map((token) => text.slice(token.start, token.end)),
      [],
      `${stretch} should be all that is ${scope} there`,
    );
  }
}

interface Expectation {
  readonly start: number;
  readonly end: number;
  readonly scope: string;
}

function readMarked(marked: string): { text: string; expectations: readonly Expectation[] } {
  const lines: string[] = [];
  const expectations: Expectation[] = [];
  let lineStart = 0;
  let length = 0;
  for (const line of marked.replace(/^\n/, '').split('\n')) {
    const [, indent = '', sign = '', scope = ''] = EXPECTATION.exec(line) ?? [];
    if (sign === '') {
      lines.push(line);
      lineStart = length;
      length += line.length + 1;
    } else {
      const start = lineStart + (sign.startsWith('<') ? 0 : indent.length);
      expectations.push({ start, end: start + sign.length, scope });
    }
  }
  return { text: lines.join('\n'), expectations };
}
