import type { AnnotatedTextEdit, RenameFilesParams, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { type Renaming, renameInConfig } from '../../features/willRenameFiles.ts';
import { nearestConfig } from '../configs/nearestConfig.ts';
import { toTextEdits } from '../positions/workspaceEdit.ts';
import type { Running } from '../running.ts';
import { canonicalUri, relativePath } from '../uris.ts';

const ANNOTATION = 'renamedFiles';

/**
 * `workspace/willRenameFiles`: has the globs of `bulletin.json` follow the files that they name. Nobody asked for that, so that it is only proposed, to
 * clients that let people choose; null for others. None of it waits for a confirmation: before such an edit VS Code asks whether to make it, look at it, or skip
 * it, and what had to be confirmed would stand in its preview without a tick.
 */
export async function willRenameFiles(
  { session }: Running,
  { files }: RenameFilesParams,
): Promise<WorkspaceEdit | null> {
  if (!session.profile.annotatesEdits) return null;
  const byFolder = new Map<string, { readonly uri: string; readonly renamings: Renaming[] }>();
  for (const { oldUri, newUri } of files) {
    const uri = canonicalUri(oldUri);
    const to = canonicalUri(newUri);
    await session.configurations.prepare(uri);
    const folder = session.configurations.nearest(uri);
    if (folder === null || !to.startsWith(`${folder}/`)) continue;
    const known = byFolder.get(folder) ?? { uri, renamings: [] };
    known.renamings.push({ from: relativePath(folder, uri), to: relativePath(folder, to) });
    byFolder.set(folder, known);
  }
  const documentChanges: TextDocumentEdit[] = [];
  for (const { uri, renamings } of byFolder.values()) {
    const config = await nearestConfig(session, uri);
    const edits = config?.text ? renameInConfig(config.text, renamings) : [];
    if (!config || edits.length === 0) continue;
    const annotated = toTextEdits(edits, config.edited.positions).map(
      (edit): AnnotatedTextEdit => ({ ...edit, annotationId: ANNOTATION }),
    );
    const { uri: of, version } = config.edited;
    documentChanges.push({ textDocument: { uri: of, version }, edits: annotated });
  }
  if (documentChanges.length === 0) return null;
  const label = 'bulletin.json goes on to name what is renamed';
  return { documentChanges, changeAnnotations: { [ANNOTATION]: { label } } };
}
