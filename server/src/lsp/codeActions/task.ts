/** What a code action is to do, as it travels to the client and back while its edit is not made yet. */
import { isLevel, type Level } from '../../config/ruleSettings.ts';
import type { RuleId } from '../../rules/rule.ts';

export type Task =
  /** All safe fixes; with a rule, only its own. */
  | { readonly kind: 'fixAll'; readonly rule: RuleId | null }
  /** Silences the finding of a rule at `[start, end)`. */
  | { readonly kind: 'letStand'; readonly rule: RuleId; readonly start: number; readonly end: number }
  | { readonly kind: 'severity'; readonly rule: RuleId; readonly level: Level }
  /** Every citation of a source under its canonical name. */
  | { readonly kind: 'oneSpelling'; readonly source: string };

/** A task, and the document and version that it was offered for. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly task: Task;
}

/** Reads what a client sent back; null for what this server never sent. */
export function readActionData(data: unknown): ActionData | null {
  const { uri, version, task } = fieldsOf(data);
  const read = readTask(fieldsOf(task));
  return typeof uri === 'string' && typeof version === 'number' && read ? { uri, version, task: read } : null;
}

function readTask({ kind, rule, start, end, level, source }: Readonly<Record<string, unknown>>): Task | null {
  if (kind === 'oneSpelling') return typeof source === 'string' ? { kind, source } : null;
  if (kind === 'fixAll' && rule === null) return { kind, rule };
  if (!isRuleId(rule)) return null;
  if (kind === 'fixAll') return { kind, rule };
  if (kind === 'letStand' && typeof start === 'number' && typeof end === 'number') return { kind, rule, start, end };
  return kind === 'severity' && isLevel(level) ? { kind, rule, level } : null;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isRuleId(value: unknown): value is RuleId {
  return typeof value === 'string' && value.includes('/');
}
