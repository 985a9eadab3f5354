/** The figures of a run: how far the checker is right, by rule and in all. */
import type { CleanVerdict } from './clean.ts';
import type { Verdict } from './planted.ts';

/** How often a rule was asked for, and how it answered. */
export interface RuleFigures {
  readonly rule: string;
  readonly kinds: number;
  readonly planted: number;
  /** Found at the right place by this rule. */
  readonly recall: number;
  /** Of what this rule said of faulty texts, how much it was to say. */
  readonly precision: number;
  /** Found at the right place, by whatever rule. */
  readonly rightPlace: number;
  /** Of what was found at all, how much by this rule. */
  readonly rightRule: number;
  readonly safeFixes: number;
  readonly restored: number;
}

export interface JudgeReport {
  readonly samples: number;
  readonly headlines: number;
  readonly parentheses: number;
  readonly falseAlarms: number;
  readonly misread: number;
  readonly missedReal: number;
  readonly kinds: number;
  readonly planted: number;
  /** The share of planted faults found at the right place by the right rule. */
  readonly recall: number;
  readonly precision: number;
  readonly rightPlace: number;
  readonly rightRule: number;
  readonly safeFixes: number;
  readonly restored: number;
  readonly rules: readonly RuleFigures[];
}

export interface CorpusSize {
  readonly samples: number;
  readonly headlines: number;
  readonly parentheses: number;
}

export function reportOf(size: CorpusSize, clean: readonly CleanVerdict[], planted: readonly Verdict[]): JudgeReport {
  const wrongly = wrongFindings(planted);
  const rules = [...new Set(planted.map(({ fault }) => fault.rule))].sort();
  const all = figuresOf(
    planted,
    [...wrongly.values()].reduce((sum, count) => sum + count, 0),
  );
  return {
    ...size,
    falseAlarms: clean.reduce((sum, { falseAlarms }) => sum + falseAlarms.length, 0),
    misread: clean.reduce((sum, { misread }) => sum + misread.length, 0),
    missedReal: clean.reduce((sum, { missed }) => sum + missed.length, 0),
    ...all,
    rules: rules.map((rule) => ({
      rule,
      ...figuresOf(
        planted.filter(({ fault }) => fault.rule === rule),
        wrongly.get(rule) ?? 0,
      ),
    })),
  };
}

/** By rule, what it found in faulty texts beyond the one finding that each fault deserves. */
function wrongFindings(verdicts: readonly Verdict[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { others } of verdicts) {
    for (const { rule } of others) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

function figuresOf(verdicts: readonly Verdict[], wrong: number): Omit<RuleFigures, 'rule'> {
  const right = verdicts.filter((verdict) => verdict.right).length;
  const fixes = verdicts.filter(({ restored }) => restored !== null);
  return {
    kinds: new Set(verdicts.map(({ fault }) => fault)).size,
    planted: verdicts.length,
    recall: share(right, verdicts.length),
    precision: share(right, right + wrong),
    rightPlace: share(verdicts.filter(({ rightPlace }) => rightPlace).length, verdicts.length),
    rightRule: share(right, verdicts.filter(({ found }) => found).length),
    safeFixes: fixes.length,
    restored: share(fixes.filter(({ restored }) => restored).length, fixes.length),
  };
}

/** 1 where nothing was asked. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

const COLUMNS = [
  'rule',
  'kinds',
  'planted',
  'recall',
  'precision',
  'place',
  'rule ok',
  'safe fixes',
  'restored',
] as const;

/** The report as people read it in a terminal. */
export function formatReport(report: JudgeReport): string {
  const rows = [...report.rules, { ...report, rule: 'all' }].map((figures) => [
    figures.rule,
    String(figures.kinds),
    String(figures.planted),
    percent(figures.recall),
    percent(figures.precision),
    percent(figures.rightPlace),
    percent(figures.rightRule),
    String(figures.safeFixes),
    figures.safeFixes === 0 ? '-' : percent(figures.restored),
  ]);
  const widths = COLUMNS.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = [COLUMNS, ...rows].map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  return [
    `Clean text: ${report.samples} bulletins, ${report.headlines} headlines, ${report.parentheses} parentheses.`,
    `  ${report.falseAlarms} false alarms, ${report.misread} labels contradicted, ${report.missedReal} real faults missed.`,
    '',
    `Planted faults: ${report.planted} of ${report.kinds} kinds.`,
    '',
    ...lines,
    '',
  ].join('\n');
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}
