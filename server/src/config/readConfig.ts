/** `bulletin.json`: from its text to what holds for each file. */
import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { PlainDate } from '../calendar/plainDate.ts';
import { BUILT_IN_PUBLICATIONS } from '../publication/builtInPublications.ts';
import { foldName } from '../publication/foldName.ts';
import type { Publication } from '../publication/publication.ts';
import type { Source } from '../publication/sources.ts';
import { holdsAt } from '../publication/style.ts';
import type { Term } from '../publication/terms.ts';
import { globMatcher, type PathMatcher } from './globs.ts';
import { toPublication } from './publicationSettings.ts';
import { type KnownRule, layer, type RuleSettings } from './ruleSettings.ts';
import { DEFAULT_FILES, settingsShape } from './settings.ts';
import type { ConfigProblem } from './shape.ts';

/** What a `bulletin.json` says, ready to be asked. Paths are relative to its folder, with `/`. */
export interface Config {
  /** The globs of the files that are bulletins. */
  readonly files: readonly string[];
  readonly isBulletin: PathMatcher;
  /** On top of what is built in: the argument of `createKnowledge`. */
  readonly publications: readonly Publication[];
  readonly sources: readonly Source[];
  readonly terms: readonly Term[];
  readonly rules: RuleSettings;
  readonly overrides: readonly Override[];
}

interface Override {
  readonly matches: PathMatcher;
  /** The days of the issues that it is for; null where there is no bound. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly rules: RuleSettings;
}

/** The settings for an issue, by the bounds of its date; null when that is not known. The same settings are the same object. */
export type RulesByDate = (date: { readonly earliest: PlainDate; readonly latest: PlainDate } | null) => RuleSettings;

/** Without a `bulletin.json`. */
export const DEFAULT_CONFIG: Config = {
  files: DEFAULT_FILES,
  isBulletin: globMatcher(DEFAULT_FILES),
  publications: [],
  sources: [],
  terms: [],
  rules: {},
  overrides: [],
};

/** `config` is null when there is a problem: a broken configuration is never half applied. */
export type ConfigReading =
  | { readonly config: Config; readonly problems: readonly [] }
  | { readonly config: null; readonly problems: readonly ConfigProblem[] };

/** Reads the text of a `bulletin.json` (JSON with comments and trailing commas). `rules` are those that there are. Never throws. */
export function readConfig(text: string, rules: readonly KnownRule[]): ConfigReading {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  // Only the first: what follows a slip in the punctuation is mostly its consequence.
  if (error || !root) return broken([syntaxProblem(text, error)]);
  const problems: ConfigProblem[] = [];
  const settings = settingsShape(rules).read(root, ({ offset, length }, message, kind = 'setting') => {
    problems.push({ start: offset, end: offset + length, message, kind });
  });
  if (!settings || problems.length > 0) return broken(problems.sort((a, b) => a.start - b.start));
  const config: Config = {
    files: settings.files,
    isBulletin: globMatcher(settings.files),
    publications: settings.publications.map(([name, setting]) => toPublication(name, setting, builtIn(name))),
    sources: settings.sources,
    terms: settings.terms,
    rules: settings.rules,
    overrides: settings.overrides.map(({ files, from = null, to = null, rules }) => ({
      matches: files ? globMatcher(files) : () => true,
      from,
      to,
      rules,
    })),
  };
  return { config, problems: [] };
}

/** What the rules are to do with a file: the general settings, and on top of them each override that names it, and covers the date of its issue. */
export function rulesFor({ rules, overrides }: Config, path: string): RulesByDate {
  const named = overrides.filter(({ matches }) => matches(path));
  const layered = (holding: readonly Override[]): RuleSettings =>
    holding.reduce((base, over) => layer(base, over.rules), rules);
  if (named.every(({ from, to }) => !from && !to)) {
    const always = layered(named);
    return () => always;
  }
  const known = new Map<string, RuleSettings>();
  return (date) => {
    const holding = named.filter((override) => holdsAt(override, date));
    const key = holding.map((override) => named.indexOf(override)).join();
    const found = known.get(key) ?? layered(holding);
    known.set(key, found);
    return found;
  };
}

/** Whether two configurations name the same files and read them alike: then what is known of the files stays true. */
export function readsAlike(a: Config, b: Config): boolean {
  const essence = ({ files, publications, sources }: Config): string => JSON.stringify([files, publications, sources]);
  return essence(a) === essence(b);
}

function broken(problems: readonly ConfigProblem[]): ConfigReading {
  return { config: null, problems };
}

function builtIn(name: string): Publication | null {
  return BUILT_IN_PUBLICATIONS.find((publication) => foldName(publication.name) === foldName(name)) ?? null;
}

/** What a syntax error is called in a sentence. */
const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no JSON: texts stand in double quotes',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'a key in double quotes is missing here',
  ValueExpected: 'a value is missing here',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a closing brace is missing here',
  CloseBracketExpected: 'a closing square bracket is missing here',
  EndOfFileExpected: 'nothing may follow the closing brace',
  UnexpectedEndOfComment: 'this comment does not end',
  UnexpectedEndOfString: 'this text has no closing quotation mark',
  UnexpectedEndOfNumber: 'this number does not end',
  InvalidUnicode: 'this is no Unicode escape',
  InvalidEscapeCharacter: 'there is no such escape',
  InvalidCharacter: 'this character must be escaped',
};

function syntaxProblem(text: string, error: ParseError | undefined): ConfigProblem {
  if (!error || text.trim() === '')
    return { start: 0, end: text.length, message: 'this file is empty: it needs at least {}', kind: 'setting' };
  const message = SYNTAX[printParseErrorCode(error.error)] ?? 'this is no JSON';
  return { start: error.offset, end: error.offset + error.length, message, kind: 'json' };
}
