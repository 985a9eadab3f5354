/** The TextMate grammar at work outside of an editor: text in, tokens with scopes and offsets out. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

/** A stretch of one line and its scopes, outermost first. Offsets are UTF-16 code units of the text; the range is half-open. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** The host that the injection is tried in: Markdown without any Markdown of its own. */
const MARKDOWN_HOST = { scopeName: 'text.html.markdown', patterns: [] };
const GRAMMAR_FILES = new Map([
  ['text.bulletin', 'bulletin.tmLanguage.json'],
  ['markdown.bulletin.codeblock', 'markdown-injection.json'],
]);

const registry = await createRegistry();
const bulletin = await grammarOf('text.bulletin');
const markdown = await grammarOf('text.html.markdown');

/** Tokenises a bulletin line by line, as an editor does. Line ends (LF, CRLF, CR) and a byte order mark belong to no token. */
export function tokenize(text: string): Token[] {
  return tokenizeWith(bulletin, text);
}

/** Tokenises a Markdown document with nothing but the injection at work in it. */
export function tokenizeMarkdown(text: string): Token[] {
  return tokenizeWith(markdown, text);
}

function tokenizeWith(grammar: textmate.IGrammar, text: string): Token[] {
  const tokens: Token[] = [];
  let state = textmate.INITIAL;
  for (const [start, end] of linesOf(text)) {
    const line = grammar.tokenizeLine(text.slice(start, end), state);
    state = line.ruleStack;
    for (const { startIndex, endIndex, scopes } of line.tokens) {
      const token = { start: start + startIndex, end: Math.min(start + endIndex, end), scopes };
      if (token.start < token.end) tokens.push(token);
    }
  }
  return tokens;
}

/** The half-open ranges of the lines, as VS Code cuts them. */
function* linesOf(text: string): Generator<readonly [start: number, end: number]> {
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) {
    yield [start, index];
    start = index + lineEnd.length;
  }
  yield [start, text.length];
}

async function createRegistry(): Promise<textmate.Registry> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
      createOnigString: (string) => oniguruma.createOnigString(string),
    }),
    loadGrammar: async (scopeName) => {
      if (scopeName === MARKDOWN_HOST.scopeName)
        return textmate.parseRawGrammar(JSON.stringify(MARKDOWN_HOST), 'host.json');
      const file = GRAMMAR_FILES.get(scopeName);
      if (file === undefined) return null;
      return textmate.parseRawGrammar(readFileSync(new URL(`../../syntaxes/${file}`, import.meta.url), 'utf8'), file);
    },
    getInjections: (scopeName) => (scopeName === MARKDOWN_HOST.scopeName ? ['markdown.bulletin.codeblock'] : undefined),
  });
}

async function grammarOf(scopeName: string): Promise<textmate.IGrammar> {
  const grammar = await registry.loadGrammar(scopeName);
  if (grammar === null) throw new Error(`no grammar for ${scopeName}`);
  return grammar;
}
