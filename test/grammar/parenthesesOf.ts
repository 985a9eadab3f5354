/** What the grammar takes the parentheses of a text for, in the words of the parser, so that the two can be compared. */
import { type Token, tokenize } from './tokenize.ts';

/** Offsets are UTF-16 code units of the text; `end` is behind the `)`, or behind the last date where that is missing. */
export interface ScopedParenthesis {
  readonly kind: 'citation' | 'crossReference' | 'note' | 'gloss';
  readonly start: number;
  readonly end: number;
}

interface Opened {
  readonly start: number;
  readonly depth: number;
  kind: ScopedParenthesis['kind'] | null;
  /** Behind the last thing inside that has a scope of its own. */
  lastEnd: number;
}

const KINDS: readonly (readonly [scope: string, kind: ScopedParenthesis['kind']])[] = [
  ['meta.citation.bulletin', 'citation'],
  ['meta.cross-reference.bulletin', 'crossReference'],
  ['meta.note.bulletin', 'note'],
];
/** The last word of a citation or cross-reference that lacks its closing parenthesis has one of these. */
const LAST_WORDS = ['constant.numeric.date.bulletin', 'markup.underline.link.within-issue.bulletin'];

/** The parentheses of a bulletin in order of their start, nested ones included; unclosed ones only if they cite or refer. */
export function parenthesesOf(text: string): ScopedParenthesis[] {
  const found: ScopedParenthesis[] = [];
  const stack: Opened[] = [];
  const leave = (depth: number): void => {
    for (let opened = stack.at(-1); opened && opened.depth > depth; opened = stack.at(-1)) {
      stack.pop();
      const { kind, start, lastEnd } = opened;
      if (kind === 'citation' || kind === 'crossReference') found.push({ kind, start, end: lastEnd });
    }
  };
  for (const token of tokenize(text)) {
    const depth = token.scopes.filter((scope) => scope === 'meta.parenthesis.bulletin').length;
    const begins = token.scopes.includes('punctuation.definition.parenthesis.begin.bulletin');
    leave(begins ? depth - 1 : depth);
    if (begins) stack.push({ start: token.start, depth, kind: null, lastEnd: token.end });
    const opened = stack.at(-1);
    if (!opened) continue;
    opened.kind ??= kindOf(token);
    if (LAST_WORDS.some((scope) => token.scopes.includes(scope))) opened.lastEnd = token.end;
    if (token.scopes.includes('punctuation.definition.parenthesis.end.bulletin')) {
      stack.pop();
      found.push({ kind: opened.kind ?? 'gloss', start: opened.start, end: token.end });
    }
  }
  leave(0);
  return found.sort((a, b) => a.start - b.start);
}

/** What the innermost parenthesis around a token is. */
function kindOf({ scopes }: Token): ScopedParenthesis['kind'] | null {
  const own = scopes.slice(scopes.lastIndexOf('meta.parenthesis.bulletin'));
  return KINDS.find(([scope]) => own.includes(scope))?.[1] ?? null;
}
