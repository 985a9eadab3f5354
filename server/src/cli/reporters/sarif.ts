import path from 'node:path';
import { pathToFileURL } from 'node:url';
import manifest from '../../../package.json' with { type: 'json' };
import type { Finding } from '../../check/finding.ts';
import type { Stet } from '../../rules/draft/stetMark.ts';
import { explainRule } from '../../rules/explain.ts';
import { ALL_RULES } from '../../rules/registry.ts';
import type { Fix, Rule, Severity } from '../../rules/rule.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';
import type { Output } from '../output/output.ts';
import type { CheckedFile, Reporter } from './reporter.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF knows nothing below a note. */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

const RULE_INDEXES: ReadonlyMap<string, number> = new Map(ALL_RULES.map(({ id }, index) => [id, index]));

/** SARIF 2.1.0, a line for each result: for code scanning and its dashboards. What a baseline accepts, or a comment lets stand, is a suppressed result. */
export function sarifReporter({ print }: Output): Reporter {
  const driver = { name: 'bulletin', version: manifest.version, rules: ALL_RULES.map(ruleJson) };
  let separator = '\n';
  print(`{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},`);
  print('"columnKind":"utf16CodeUnits","results":[');
  return {
    file(checked) {
      for (const result of resultsOf(checked)) {
        print(`${separator}${JSON.stringify(result)}`);
        separator = ',\n';
      }
    },
    end({ problems }) {
      print(`\n],"invocations":[${JSON.stringify(invocationJson(problems))}]}]}\n`);
    },
  };
}

/** How the run went: a dashboard must not take what could not be checked for what is clean. */
function invocationJson(problems: readonly string[]) {
  const notifications = problems.map((text) => ({ level: 'error', message: { text } }));
  return {
    executionSuccessful: notifications.length === 0,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}

function ruleJson(rule: Rule) {
  const { id, severity, docs } = rule;
  return {
    id,
    shortDescription: { text: docs.summary },
    fullDescription: { text: docs.why },
    help: { text: docs.why, markdown: explainRule(rule) },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultsOf({ path: file, text, findings, accepted, silenced }: CheckedFile) {
  if (findings.length + accepted.length + silenced.length === 0) return [];
  const place: Place = { lines: new LineIndex(text), artifactLocation: { uri: uriOf(file) } };
  return [
    ...findings.map((finding) => resultJson(finding, place, [])),
    ...accepted.map((finding) => resultJson(finding, place, [{ kind: 'external', justification: 'in the baseline' }])),
    ...silenced.map(({ finding, stet }) => resultJson(finding, place, [inSource(stet, place)])),
  ];
}

interface Place {
  readonly lines: LineIndex;
  readonly artifactLocation: { readonly uri: string };
}

interface Suppression {
  readonly kind: 'inSource' | 'external';
  /** Why, in the words of who wrote it; not there when they gave no reason. */
  readonly justification?: string;
  /** The comment in the text. */
  readonly location?: ReturnType<typeof locationJson>;
}

function inSource({ mark, reason }: Stet, place: Place): Suppression {
  const location = locationJson(mark, place);
  return { kind: 'inSource', ...(reason === '' ? {} : { justification: reason }), location };
}

/** `suppressions` stands in every result: the standard wants it in all of a run or in none. */
function resultJson(finding: Finding, place: Place, suppressions: readonly Suppression[]) {
  const { rule, severity, message, fix } = finding;
  const ruleIndex = RULE_INDEXES.get(rule);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationJson(finding, place)],
    ...(fix && fix.edits.length > 0 ? { fixes: [fixJson(fix, place)] } : {}),
    suppressions,
  };
}

function locationJson(span: Span, { lines, artifactLocation }: Place) {
  return { physicalLocation: { artifactLocation, region: regionJson(span, lines) } };
}

function fixJson({ title, edits }: Fix, { lines, artifactLocation }: Place) {
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: regionJson({ start, end }, lines),
    ...(text === '' ? {} : { insertedContent: { text } }),
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

/** Lines and columns from 1, the end column after the last unit. */
function regionJson({ start, end }: Span, lines: LineIndex) {
  const from = lines.placeOf(start);
  const to = lines.placeOf(end);
  return { startLine: from.line + 1, startColumn: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1 };
}

/** A relative path stays relative: whoever shows the results knows the root. */
function uriOf(file: string): string {
  if (path.isAbsolute(file)) return pathToFileURL(file).href;
  return file.split('/').map(encodeURIComponent).join('/');
}
