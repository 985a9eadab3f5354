/** The benchmark of judgement: what is judged, and what it must reach. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RuleSettings } from '../../server/src/config/ruleSettings.ts';
import { judgeClean } from './clean.ts';
import { composeSamples } from './compose/compose.ts';
import { FAULTS } from './faults/faults.ts';
import { judgePlanted, type Verdict } from './planted.ts';
import { type JudgeReport, reportOf } from './report.ts';
import { readWritten, type Sample } from './sample.ts';

const SEED = 19_990_826;
/** Five of each edition, in shapes that change from one to the next. */
const COMPOSED = 85;

/** What must be reached, as shares of 1. */
export const TARGETS = {
  falseAlarms: 0,
  misread: 0,
  missedReal: 0,
  recall: 0.99,
  precision: 0.99,
  restored: 0.95,
  /** Of each rule alone. */
  ruleRecall: 0.95,
} as const;

/** The hand-written samples, in the order of their names. */
export function writtenSamples(): Sample[] {
  const folder = path.join(import.meta.dirname, 'corpus');
  return globSync('*.bulletin', { cwd: folder })
    .sort()
    .map((file) => readWritten(file, readFileSync(path.join(folder, file), 'utf8')));
}

export function allSamples(): Sample[] {
  return [...writtenSamples(), ...composeSamples(SEED, COMPOSED)];
}

export interface Judgement {
  readonly report: JudgeReport;
  /** Each thing that is not as it should be, with its place. */
  readonly complaints: readonly string[];
}

/** Judges the checker as it is set without configuration, or by `settings`. */
export function judge(samples: readonly Sample[], settings: RuleSettings = {}): Judgement {
  const clean = samples.map((sample) => ({ sample, verdict: judgeClean(sample, settings) }));
  const planted = judgePlanted(samples, FAULTS, SEED, settings);
  const kinds = samples.flatMap(({ labels }) => labels.map(({ kind }) => kind));
  const headlines = kinds.filter((kind) => kind === 'headline' || kind === 'teaser').length;
  const size = { samples: samples.length, headlines, parentheses: kinds.length - headlines };
  const ofClean = clean.flatMap(({ sample, verdict: { falseAlarms, missed, misread } }) => [
    ...falseAlarms.map(
      ({ rule, start, end }) => `${sample.name}: false alarm, ${rule} ${quoted(sample.text, start, end)}`,
    ),
    ...missed.map((fault) => `${sample.name}: real fault missed, ${fault}`),
    ...misread.map((label) => `${sample.name}: ${label}`),
  ]);
  const report = reportOf(
    size,
    clean.map(({ verdict }) => verdict),
    planted,
  );
  return { report, complaints: [...ofClean, ...planted.flatMap(complaintsOf)] };
}

function complaintsOf({ fault, sample, text, planted, right, others, restored }: Verdict): string[] {
  const what = `${sample}: ${fault.name}, ${quoted(text, planted.within.start, planted.within.end)}`;
  const found = others.map(({ rule, start, end }) => `${rule} ${quoted(text, start, end)}`).join('; ');
  return [
    ...(right ? [] : [`${what}: not found by ${fault.rule} (found: ${found || 'nothing'})`]),
    ...(right && others.length > 0 ? [`${what}: found besides: ${found}`] : []),
    ...(restored === false ? [`${what}: the safe fix of ${fault.rule} does not restore the text`] : []),
  ];
}

function quoted(text: string, start: number, end: number): string {
  return JSON.stringify(text.slice(Math.max(0, start - 20), end + 20));
}

/** The targets that a report misses, as sentences. */
export function missedTargets(report: JudgeReport): string[] {
  const missed: string[] = [];
  for (const name of ['falseAlarms', 'misread', 'missedReal'] as const) {
    if (report[name] > TARGETS[name]) missed.push(`${name}: ${report[name]}, at most ${TARGETS[name]}`);
  }
  for (const name of ['recall', 'precision', 'restored'] as const) {
    if (report[name] < TARGETS[name]) missed.push(`${name}: ${report[name].toFixed(4)}, at least ${TARGETS[name]}`);
  }
  for (const { rule, recall } of report.rules) {
    if (recall < TARGETS.ruleRecall)
      missed.push(`${rule}: recall ${recall.toFixed(4)}, at least ${TARGETS.ruleRecall}`);
  }
  return missed;
}
