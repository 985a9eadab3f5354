/** Clean text: every headline and parenthesis is what its label says, and no fault is found but the real ones. */
import { createKnowledge } from '../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../server/src/bulletin/readBulletin.ts';
import { checkBulletin } from '../../server/src/check/checkBulletin.ts';
import type { Finding } from '../../server/src/check/finding.ts';
import type { RuleSettings } from '../../server/src/config/ruleSettings.ts';
import type { Sample } from './sample.ts';

const knowledge = createKnowledge();

/** What the rules find in a text, all of them as they are set without configuration unless `settings` says otherwise. */
export function findingsIn(text: string, settings: RuleSettings = {}): Finding[] {
  return checkBulletin(readBulletin(text, knowledge), settings);
}

/** Findings that the text does not deserve, and real faults that are not found. */
export interface CleanVerdict {
  readonly falseAlarms: readonly Finding[];
  readonly missed: readonly string[];
  /** Labels that the model contradicts, as sentences. */
  readonly misread: readonly string[];
}

export function judgeClean(sample: Sample, settings: RuleSettings = {}): CleanVerdict {
  const findings = findingsIn(sample.text, settings);
  const isReal = ({ rule, start, end }: Finding): boolean =>
    sample.real.some((fault) => fault.rule === rule && fault.start === start && fault.end === end);
  const missed = sample.real.filter(
    (fault) =>
      !findings.some(({ rule, start, end }) => rule === fault.rule && start === fault.start && end === fault.end),
  );
  return {
    falseAlarms: findings.filter((finding) => !isReal(finding)),
    missed: missed.map(({ rule, start, end }) => `${rule} “${sample.text.slice(start, end)}”`),
    misread: misreadLabels(sample),
  };
}

function misreadLabels({ text, labels }: Sample): string[] {
  const told = labels.map(({ kind, start, end }) => `${start} ${kind} “${text.slice(start, end)}”`);
  const { items, reading } = readBulletin(text, knowledge);
  const read = items.flatMap((item) => {
    const things: { kind: string; start: number; end: number }[] = [];
    if (item.headline) {
      const { start, end } = item.headline;
      things.push({ kind: item.teaser ? 'teaser' : 'headline', start, end });
    }
    for (const { parentheses } of item.paragraphs) things.push(...parentheses);
    return things.map(({ kind, ...place }) => {
      const { start, end } = reading.toSourceSpan(place);
      return `${start} ${kind} “${text.slice(start, end)}”`;
    });
  });
  const toldSet = new Set(told);
  const readSet = new Set(read);
  return [
    ...told.filter((thing) => !readSet.has(thing)).map((thing) => `not read: ${thing}`),
    ...read.filter((thing) => !toldSet.has(thing)).map((thing) => `not labelled: ${thing}`),
  ];
}
