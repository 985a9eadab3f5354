import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Alias, aliasEdits } from '../../features/rename/aliasEdits.ts';
import { nearestConfig } from '../configs/nearestConfig.ts';
import { forThisVersion } from '../documents/versions.ts';
import { toFilesEdit } from '../positions/filesEdit.ts';
import { toTextEdits } from '../positions/workspaceEdit.ts';
import type { Running } from '../running.ts';
import type { Session } from '../session.ts';

/** `textDocument/prepareRename`: the name of a source; null for all else. */
export function prepareRename(
  session: Session,
  { textDocument, position }: PrepareRenameParams,
): PrepareRenameResult | null {
  const opened = session.opened(textDocument.uri);
  if (!opened) return null;
  const { service, document } = opened;
  const found = service.renamableAt(document.canonicalUri, document.positions.toOffset(position));
  return found && { range: document.positions.toRange(found.span), placeholder: found.written };
}

/**
 * `textDocument/rename`: a source under another name wherever it is cited. To clients that show edits before they are made it also offers to keep the old
 * name in `bulletin.json` as another name of the new one, so that whoever types it is understood: the one edit that waits for a confirmation.
 */
export async function rename(
  running: Running,
  { textDocument, position, newName }: RenameParams,
): Promise<WorkspaceEdit | null> {
  const opened = running.session.openedAmongOthers(textDocument.uri);
  if (!opened) return null;
  const { service, document } = opened;
  const uri = document.canonicalUri;
  const found = service.renamableAt(uri, document.positions.toOffset(position));
  if (!found) return null;
  return forThisVersion(opened, () => renameSource(running, uri, found.source, newName));
}

/**
 * The edits that write a source, by its canonical name, under another name; `uri` is a file that cites it: the `bulletin.json` there learns the old name.
 * @throws ResponseError with a sentence for the user where it cannot be called so
 */
export async function renameSource(
  running: Running,
  uri: string,
  source: string,
  newName: string,
): Promise<WorkspaceEdit> {
  const { service } = running.session.configurations.contextOf(uri);
  const problem = service.problemOfName(newName);
  if (problem !== null) throw new ResponseError(LSPErrorCodes.RequestFailed, problem);
  const files = service.renameEdits(source, newName);
  const edit = await toFilesEdit(running, { label: `${source} is cited as ${newName}`, files });
  const kind = service.knowledge.sources.lookup(source)?.kind ?? 'other';
  return withAlias(running, uri, edit, { name: newName, kind, old: source });
}

const ALIAS_ANNOTATION = 'alias';

async function withAlias({ session }: Running, uri: string, edit: WorkspaceEdit, alias: Alias): Promise<WorkspaceEdit> {
  if (!edit.changeAnnotations || alias.name === alias.old) return edit;
  const config = await nearestConfig(session, uri);
  const edits = config?.text ? aliasEdits(config.text, alias) : null;
  if (!config || !edits) return edit;
  const { edited } = config;
  const annotated = toTextEdits(edits, edited.positions).map((each) => ({ ...each, annotationId: ALIAS_ANNOTATION }));
  return {
    documentChanges: [
      ...(edit.documentChanges ?? []),
      { textDocument: { uri: edited.uri, version: edited.version }, edits: annotated },
    ],
    changeAnnotations: {
      ...edit.changeAnnotations,
      [ALIAS_ANNOTATION]: {
        label: `${alias.old} stays known as another name (bulletin.json)`,
        needsConfirmation: true,
      },
    },
  };
}
