/** From the task of a code action to the edit that does it. */

import { type CancellationToken, LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { CONFIG_FILE } from '../../config/configFile.ts';
import type { Level } from '../../config/ruleSettings.ts';
import { newConfig, severityEdits } from '../../features/codeAction/severity.ts';
import type { RuleId } from '../../rules/rule.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import { nearestConfig } from '../configs/nearestConfig.ts';
import { inVersion } from '../documents/versions.ts';
import { throwIfCancelled } from '../guard.ts';
import { type EditGroup, toFilesEdit } from '../positions/filesEdit.ts';
import { toNewFile, toWorkspaceEdit } from '../positions/workspaceEdit.ts';
import type { Running } from '../running.ts';
import type { Opened, Session } from '../session.ts';
import { foldersOf, relativePath } from '../uris.ts';
import type { Task } from './task.ts';

/** Throws the protocol's own errors: the request was cancelled, the text has moved on meanwhile, or (with the reason) it cannot be done. */
export async function taskEdit(
  running: Pick<Running, 'session' | 'workspace' | 'files'>,
  opened: Opened,
  task: Task,
  token: CancellationToken,
): Promise<WorkspaceEdit> {
  const { session } = running;
  const { document } = opened;
  const { uri, version, positions } = document;
  const ofDocument = (edits: readonly TextEdit[]): WorkspaceEdit => {
    inVersion(opened, version);
    return toWorkspaceEdit(edits, { uri, version, positions }, session.profile);
  };
  switch (task.kind) {
    case 'fixAll':
      return ofDocument(await allFixes(session, opened, task.rule, token));
    case 'letStand':
      return ofDocument([stetAt(session, opened, task)]);
    case 'severity':
      return severityEdit(running, opened, task.rule, task.level);
    case 'oneSpelling':
      return toFilesEdit(running, oneSpelling(opened, task.source));
  }
}

/** Other messages are let in between two rounds, a cancellation among them. */
async function allFixes(
  session: Session,
  opened: Opened,
  rule: RuleId | null,
  token: CancellationToken,
): Promise<readonly TextEdit[]> {
  const rounds = opened.service.fixRounds(opened.document.text, (text) => {
    const findings = session.findingsIn(opened, text);
    return rule === null ? findings : findings.filter((finding) => finding.rule === rule);
  });
  for (;;) {
    const round = rounds.next();
    if (round.done) return round.value.edits;
    await new Promise((resolve) => setTimeout(resolve, 0));
    throwIfCancelled(token);
  }
}

/** Every citation of a source under its canonical name. */
function oneSpelling({ service }: Opened, source: string): EditGroup {
  return { label: `One spelling for ${source}`, files: service.renameEdits(source, source) };
}

function stetAt(session: Session, opened: Opened, { rule, start, end }: Task & { kind: 'letStand' }): TextEdit {
  const { service, bulletin, document } = opened;
  const findings = session.findingsIn(opened, document.text);
  const finding = findings.find((each) => each.rule === rule && each.start === start && each.end === end);
  const edit = finding && service.letStand(bulletin, finding, findings, (text) => session.findingsIn(opened, text));
  return edit ?? cannot('There is no place here where a comment would let this stand.');
}

/** The nearest `bulletin.json` is edited; where there is none, one is made at the root of the workspace, else beside the bulletin. */
async function severityEdit(
  { session, workspace }: Pick<Running, 'session' | 'workspace'>,
  { document, bulletin }: Opened,
  rule: RuleId,
  level: Level,
): Promise<WorkspaceEdit> {
  const file = document.canonicalUri;
  const { profile } = session;
  const config = await nearestConfig(session, file);
  if (config === null) {
    const folder = workspace.rootOf(file) ?? foldersOf(file)[0];
    if (folder === undefined || !profile.createsFiles) return cannot('There is no place for a bulletin.json here.');
    return toNewFile(`${folder}/${CONFIG_FILE}`, newConfig(rule, level));
  }
  if (config.text === null) return cannot('bulletin.json cannot be read.');
  const date = bulletin.issue?.date ?? null;
  const changed = severityEdits(config.text, { path: relativePath(config.folder, file), date }, rule, level);
  if ('problem' in changed) return cannot(changed.problem);
  return toWorkspaceEdit(changed.edits, config.edited, profile);
}

function cannot(reason: string): never {
  throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
