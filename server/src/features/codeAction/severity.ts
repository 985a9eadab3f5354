/** "Change this rule's severity": an edit of `bulletin.json`. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { IssueDate } from '../../calendar/dateOfIssue.ts';
import { readConfig, rulesFor } from '../../config/readConfig.ts';
import { LEVELS, type Level } from '../../config/ruleSettings.ts';
import { ALL_RULES } from '../../rules/registry.ts';
import type { RuleId, Severity } from '../../rules/rule.ts';
import { applyEdits, type TextEdit } from '../../text/textEdit.ts';
import { addProperty, objectOf } from './jsonEdits.ts';

/** What a new `bulletin.json` begins as. */
const EMPTY = '{}\n';

/** The severities that a rule may be given instead of the one that it has, the strictest first, `off` last. */
export function otherLevels(severity: Severity): Level[] {
  return LEVELS.filter((level) => level !== severity);
}

/**
 * Edits of the text of a `bulletin.json` after which a rule has this severity for the file at `path`, which counts from the folder of the
 * `bulletin.json`, and the date of its issue. Comments, options and all else stay as they are. A sentence instead where no edit of `rules` could do it.
 */
export function severityEdits(
  text: string,
  file: { readonly path: string; readonly date: IssueDate | null },
  rule: RuleId,
  level: Level,
): { readonly edits: readonly TextEdit[] } | { readonly problem: string } {
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (!root || !readConfig(text, ALL_RULES).config) {
    return { problem: 'bulletin.json has mistakes in it that must be mended first.' };
  }
  const edits = editsOf(text, root, rule, JSON.stringify(level));
  const { config } = readConfig(applyEdits(text, edits), ALL_RULES);
  if (!config || rulesFor(config, file.path)(file.date)[rule]?.severity !== level) {
    return { problem: `An override in bulletin.json gives ${rule} its severity for this file.` };
  }
  return { edits };
}

/** The text of a new `bulletin.json` that gives a rule a severity and says nothing else. */
export function newConfig(rule: RuleId, level: Level): string {
  const changed = severityEdits(EMPTY, { path: '', date: null }, rule, level);
  return 'edits' in changed ? applyEdits(EMPTY, changed.edits) : EMPTY;
}

function editsOf(text: string, root: Node, rule: RuleId, level: string): TextEdit[] {
  const rules = findNodeAtLocation(root, ['rules']);
  if (!rules) return addProperty(text, root, 'rules', objectOf(text, rule, level));
  const setting = findNodeAtLocation(rules, [rule]);
  if (!setting) return addProperty(text, rules, rule, level);
  const { offset, length } = setting.children?.[0] ?? setting;
  return [{ start: offset, end: offset + length, text: level }];
}
