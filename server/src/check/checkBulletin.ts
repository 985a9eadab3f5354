import type { Archive } from '../archive/archive.ts';
import type { FileRecord } from '../archive/record.ts';
import type { Bulletin } from '../bulletin/bulletin.ts';
import type { RuleSettings } from '../config/ruleSettings.ts';
import { draftUnusedStet } from '../rules/draft/unusedStet.ts';
import { ALL_RULES } from '../rules/registry.ts';
import type { Report, Rule, Severity } from '../rules/rule.ts';
import { skipSpace } from '../syntax/characters.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { type PreparedRule, prepareRules, severityOf } from './preparedRules.ts';
import { sourceFix } from './sourceFix.ts';
import { type Silenced, type StetSetup, withStet } from './stet.ts';

const NO_SETTINGS: RuleSettings = {};

/** What a rule finds beyond this in one file helps nobody, and a file of ten megabytes could hold millions: the rest is left out. */
const MOST_OF_A_RULE = 20_000;

/** What people see of a bulletin, in the order of the places, with offsets of the file. */
export type Check = (bulletin: Bulletin, asked?: Asked) => Finding[];

/** What else there is to a check. */
export interface Asked {
  /** Where the file lies: without it, or as long as not all of the archive is there, it is compared with no other file. */
  readonly held?: Held | null;
  /** Told what `stet` comments let stand, in the order of the places. */
  readonly onSilenced?: ((silenced: Silenced) => void) | undefined;
}

/** What an archive holds of the file that is checked. */
export interface Held {
  readonly archive: Archive;
  readonly file: FileRecord;
}

/**
 * Runs the rules over a bulletin. A rule that throws is reported as itself failing, and the others go on. What a `stet` comment lets stand is left
 * out. Whoever checks many bulletins by the same settings makes one check with `createCheck` and keeps it.
 */
export function checkBulletin(
  bulletin: Bulletin,
  settings: RuleSettings = NO_SETTINGS,
  rules: readonly Rule[] = ALL_RULES,
): Finding[] {
  return createCheck(settings, rules)(bulletin);
}

/** A check by these settings; what they say of each rule is worked out here, once. */
export function createCheck(settings: RuleSettings = NO_SETTINGS, rules: readonly Rule[] = ALL_RULES): Check {
  const prepared = prepareRules(rules, settings);
  const active = new Set(prepared.map(({ rule }) => rule));
  const unused = rules.includes(draftUnusedStet) ? severityOf(draftUnusedStet, settings) : 'off';
  const alone: StetSetup = { rules, isActive: (rule) => active.has(rule) && rule.check !== undefined, unused };
  const among: StetSetup = { rules, isActive: (rule) => active.has(rule), unused };
  return (bulletin, { held, onSilenced } = {}) => {
    const found: Finding[] = [];
    const whole = held?.archive.isComplete ? held : null;
    const findings = new Findings(bulletin, found);
    for (const each of prepared) run(each, bulletin, whole, findings);
    const { findings: left, silenced } = withStet(found, bulletin, whole ? among : alone);
    if (onSilenced) for (const each of [...silenced].sort((a, b) => byPlace(a.finding, b.finding))) onSilenced(each);
    return [...left].sort(byPlace);
  };
}

/** Takes the reports of one rule after the other: one for all of them, since nearly all find nothing. */
class Findings {
  readonly #bulletin: Bulletin;
  readonly #found: Finding[];
  #running: PreparedRule | null = null;
  #before = 0;

  constructor(bulletin: Bulletin, found: Finding[]) {
    this.#bulletin = bulletin;
    this.#found = found;
  }

  /** From now on, reports are those of this rule. */
  begin(prepared: PreparedRule): void {
    this.#running = prepared;
    this.#before = this.#found.length;
  }

  readonly add = (report: Report): void => {
    if (!this.#running || this.#found.length - this.#before >= MOST_OF_A_RULE) return;
    const { rule, severity } = this.#running;
    this.#found.push(findingOf(rule, severity, report, this.#bulletin));
  };

  /** What the rule had found before it failed is not believed. */
  fail(rule: Rule, error: unknown): void {
    this.#found.length = this.#before;
    this.#found.push(failureOf(rule, error, this.#bulletin));
  }
}

function run(prepared: PreparedRule, bulletin: Bulletin, held: Held | null, findings: Findings): void {
  const { rule, options } = prepared;
  findings.begin(prepared);
  try {
    rule.check?.(bulletin, findings.add, options);
    if (held && rule.checkInArchive) {
      const { archive, file } = held;
      const inFile = (report: Report): void => findings.add({ ...report, inFile: true });
      rule.checkInArchive(file, { archive, knowledge: bulletin.knowledge }, inFile, options);
    }
  } catch (error) {
    findings.fail(rule, error);
  }
}

function findingOf(rule: Rule, severity: Severity, report: Report, { reading }: Bulletin): Finding {
  const { message, related = NOTHING_RELATED } = report;
  if (report.inFile) {
    const { fix = null, start, end } = report;
    return { rule: rule.id, severity, message, fix, related, start, end };
  }
  const { start, end } = reading.toSourceSpan(visible(reading.text, report));
  const fix = report.fix ? sourceFix(report.fix, reading) : null;
  return { rule: rule.id, severity, message, fix, related, start, end };
}

const NOTHING_RELATED: Finding['related'] = [];

function failureOf(rule: Rule, error: unknown, { reading }: Bulletin): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const start = skipSpace(reading.text, 0, reading.text.length);
  const message = `The rule ${rule.id} failed on this bulletin, so that it found nothing: ${reason}`;
  const span = reading.toSourceSpan(visible(reading.text, { start, end: start }));
  return { rule: rule.id, severity: 'error', message, fix: null, related: NOTHING_RELATED, ...span };
}

/** A span of at least one character, if the text has any: nobody sees an empty one. */
function visible(text: string, { start, end }: Span): Span {
  if (start < end) return { start, end };
  if (start < text.length) return { start, end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) };
  return { start: Math.max(0, text.length - 1), end: text.length };
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
