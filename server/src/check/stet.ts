/** The findings that the authors let stand: the one way in which a comment silences a rule. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import { rulesNamed } from '../config/ruleSettings.ts';
import { readStet, type Stet } from '../rules/draft/stetMark.ts';
import { draftUnusedStet } from '../rules/draft/unusedStet.ts';
import type { Rule, Severity } from '../rules/rule.ts';
import { overlaps } from '../text/span.ts';
import type { Finding } from './finding.ts';
import { stetReach } from './stetReach.ts';

/** A finding that a comment lets stand, and the first comment that does. */
export interface Silenced {
  readonly finding: Finding;
  readonly stet: Stet;
}

export interface StetSetup {
  /** All rules that there are. */
  readonly rules: readonly Rule[];
  /** Whether a rule ran: what is turned off finds nothing, and a comment is not to be blamed for that. */
  isActive(rule: Rule): boolean;
  /** What a comment costs that silences nothing; `off` when nobody wants to know. */
  readonly unused: Severity | 'off';
}

export interface Settled {
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
}

/** Takes out what `stet` comments silence, and adds what is to be said of those that silence nothing. */
export function withStet(findings: readonly Finding[], bulletin: Bulletin, setup: StetSetup): Settled {
  const { reading } = bulletin;
  const stets = reading.marks.flatMap((mark) => readStet(reading.source, mark) ?? []);
  if (stets.length === 0) return { findings, silenced: [] };
  const silenced = new Map<Finding, Stet>();
  const unused: Finding[] = [];
  for (const stet of stets) {
    const { ids, problem, judged } = meaningOf(stet, setup);
    const reach = stetReach(bulletin, stet.mark);
    const silences = findings.filter((finding) => ids.has(finding.rule) && overlaps(finding, reach));
    for (const finding of silences) if (!silenced.has(finding)) silenced.set(finding, stet);
    const message = problem ?? (judged && silences.length === 0 ? 'This silences nothing, and can go.' : null);
    if (message !== null && setup.unused !== 'off') unused.push(unusedFinding(stet, message, setup.unused));
  }
  return {
    findings: [...findings.filter((finding) => !silenced.has(finding)), ...unused],
    silenced: Array.from(silenced, ([finding, stet]) => ({ finding, stet })),
  };
}

interface Meaning {
  /** The rules that the comment silences. */
  readonly ids: ReadonlySet<string>;
  /** Why one of its names means no rule. */
  readonly problem: string | null;
  /** Whether each rule that it names ran. */
  readonly judged: boolean;
}

function meaningOf({ names }: Stet, { rules, isActive }: StetSetup): Meaning {
  if (names === null) return { ids: new Set(rules.map(({ id }) => id)), problem: null, judged: true };
  const ids = new Set<string>();
  let problem: string | null = null;
  for (const name of names) {
    const named = rulesNamed(name, rules);
    if ('problem' in named) problem ??= `Here ${named.problem}.`.replace(/([.?])\.$/, '$1');
    else for (const { id } of named.rules) ids.add(id);
  }
  return { ids, problem, judged: rules.every((rule) => !ids.has(rule.id) || isActive(rule)) };
}

function unusedFinding({ mark: { start, end } }: Stet, message: string, severity: Severity): Finding {
  const fix = { title: 'Remove the comment', safe: false, edits: [{ start, end, text: '' }] };
  return { rule: draftUnusedStet.id, severity, message, fix, related: [], start, end };
}
