/** Every setting of `bulletin.json`, declared once: name, shape, default, description. */
import type { Source, SourceKind } from '../publication/sources.ts';
import { date, publications } from './publicationSettings.ts';
import { type KnownRule, type RuleSettings, ruleSettings } from './ruleSettings.ts';
import { choice, list, object, oneOrMore, optional, required, type Shape, text, textOf, withDefault } from './shape.ts';

export const DEFAULT_FILES: readonly string[] = ['**/*.bulletin'];

const name = textOf('a name', (written) => written.trim() || null);
const glob = textOf('a glob such as "1995/**"', (written) => (isGlob(written) ? written : null));

const source: Shape<Source> = object({
  name: required(name, 'the name as citations should write it'),
  kind: withDefault(
    choice<SourceKind>({
      agency: 'a news agency',
      newspaper: 'a newspaper',
      magazine: 'a magazine',
      television: 'a television station',
      radio: 'a radio station',
      website: 'a website',
      collective: 'several sources that are not named',
      organization: 'an organization',
      other: 'anything else',
    }),
    'other',
    'what it is',
  ),
  aliases: withDefault(
    list(name),
    [],
    'other names of the same source; those that differ in case, accents, hyphens or "The" alone need not be listed',
  ),
});

const term = object({
  use: required(name, 'the house form'),
  not: required(
    list(name),
    'the forms that it replaces; also forms that differ in case alone, such as `internet` for `Internet`',
  ),
});

/** The whole file; `rules` are those that there are. */
export function settingsShape(rules: readonly KnownRule[]) {
  const severities = withDefault<RuleSettings>(
    ruleSettings(rules),
    {},
    'by rule or group/*: a severity, "off", or a list of a severity and options',
  );
  return object({
    $schema: optional(text, 'where the schema of this file is'),
    files: withDefault(
      list(glob),
      DEFAULT_FILES,
      'globs of the files that are bulletins, from this folder on; one that begins with `!` takes out again what others name',
    ),
    publications: withDefault(publications, [], 'publications, by the name that their header lines write'),
    sources: withDefault(list(source), [], 'sources on top of those that are built in'),
    terms: withDefault(list(term), [], 'words that the house writes in one form only'),
    rules: severities,
    overrides: withDefault(
      list(
        bounded(
          object({
            files: optional(oneOrMore(glob), 'the files that this is for; all of them when absent'),
            from: optional(date, 'the first day of the issues that this is for'),
            to: optional(date, 'the last day of the issues that this is for; only issues whose date is known count'),
            rules: severities,
          }),
        ),
      ),
      [],
      'other severities and options for some of the files, or for the issues of an era; of those that hold for a bulletin, the last one wins',
    ),
  });
}

interface Bounds {
  readonly files: unknown;
  readonly from: unknown;
  readonly to: unknown;
}

/** An override says what it is for: what holds for all stands in `rules`. */
function bounded<Value extends Bounds>(shape: Shape<Value>): Shape<Value> {
  return {
    schema: shape.schema,
    read(node, report) {
      const value = shape.read(node, report);
      const isGiven = (key: string): boolean =>
        node.children?.some(({ children: [name] = [] }) => name?.value === key) ?? false;
      if (value && !['files', 'from', 'to'].some(isGiven))
        report(node, '"files", "from" or "to" is missing here: it must say what it is for');
      return value;
    },
  };
}

/** More than any list of names needs, and less than what the glob library refuses. */
const LONGEST_GLOB = 1000;

function isGlob(written: string): boolean {
  return /[^!\s]/.test(written) && written.length <= LONGEST_GLOB;
}
