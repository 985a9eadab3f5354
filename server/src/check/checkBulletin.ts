import type { Bulletin } from '../bulletin/bulletin.ts';
import type { RuleSettings } from '../config/ruleSettings.ts';
import { draftUnusedStet } from '../rules/draft/unusedStet.ts';
import { ALL_RULES } from '../rules/registry.ts';
import type { Report, Rule, Severity } from '../rules/rule.ts';
import { skipSpace } from '../syntax/characters.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { optionsOf, severityOf } from './settings.ts';
import { sourceFix } from './sourceFix.ts';
import { withStet } from './stet.ts';

const NO_SETTINGS: RuleSettings = {};

/** What a rule finds beyond this in one file helps nobody, and a file of ten megabytes could hold millions: the rest is left out. */
const MOST_OF_A_RULE = 20_000;

/**
 * Runs the rules over a bulletin: what people see, in the order of the places, with offsets of the file. A rule that throws is reported as
 * itself failing, and the others go on. What a `stet` comment lets stand is left out.
 */
export function checkBulletin(
  bulletin: Bulletin,
  settings: RuleSettings = NO_SETTINGS,
  rules: readonly Rule[] = ALL_RULES,
): Finding[] {
  const findings = rules.flatMap((rule) => findingsOf(rule, bulletin, settings));
  const isActive = (rule: Rule): boolean => severityOf(rule, settings) !== 'off';
  const unused = rules.includes(draftUnusedStet) ? severityOf(draftUnusedStet, settings) : 'off';
  return [...withStet(findings, bulletin, { rules, isActive, unused })].sort(byPlace);
}

function findingsOf(rule: Rule, bulletin: Bulletin, settings: RuleSettings): Finding[] {
  const severity = severityOf(rule, settings);
  if (severity === 'off') return [];
  const findings: Finding[] = [];
  try {
    const report = (each: Report): void => {
      if (findings.length < MOST_OF_A_RULE) findings.push(findingOf(rule, severity, each, bulletin));
    };
    rule.check(bulletin, report, optionsOf(rule, settings));
  } catch (error) {
    return [failureOf(rule, error, bulletin)];
  }
  return findings;
}

function findingOf(rule: Rule, severity: Severity, report: Report, { reading }: Bulletin): Finding {
  if (report.inFile) {
    const { message, fix = null, start, end } = report;
    return { rule: rule.id, severity, message, fix, start, end };
  }
  const { start, end } = reading.toSourceSpan(visible(reading.text, report));
  const fix = report.fix ? sourceFix(report.fix, reading) : null;
  return { rule: rule.id, severity, message: report.message, fix, start, end };
}

/** What the rule had found before it failed is not believed. */
function failureOf(rule: Rule, error: unknown, { reading }: Bulletin): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const start = skipSpace(reading.text, 0, reading.text.length);
  const message = `The rule ${rule.id} failed on this bulletin, so that it found nothing: ${reason}`;
  const span = reading.toSourceSpan(visible(reading.text, { start, end: start }));
  return { rule: rule.id, severity: 'error', message, fix: null, start: span.start, end: span.end };
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
