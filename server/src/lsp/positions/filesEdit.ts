/** Edits of several files at once, open or not. */
import type { AnnotatedTextEdit, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../text/textEdit.ts';
import { located, type ReadingSession } from './archivePositions.ts';
import { toTextEdits } from './workspaceEdit.ts';

/** What belongs together in people's eyes, and can be left out together. */
export interface EditGroup {
  readonly label: string;
  /** By the URIs of the archive. */
  readonly files: ReadonlyMap<string, readonly TextEdit[]>;
}

/** The annotation under which the edits of the archive's files stand. */
const ARCHIVE_ANNOTATION = 'archive';

/**
 * The edits of a group. An open document is edited in the version that the server has. None waits for a confirmation: VS Code would show each without
 * its tick, and whoever applied them as they stand would apply nothing. Clients offer a preview of their own.
 */
export async function toFilesEdit(reading: ReadingSession, { label, files }: EditGroup): Promise<WorkspaceEdit> {
  const { profile, documents } = reading.session;
  const places = [...files].map(([uri, edits]) => ({ uri, edits }));
  if (!profile.versionedEdits) {
    const changes = await located(reading, places, ({ edits }, positions) => [
      positions.uri,
      toTextEdits(edits, positions),
    ]);
    return { changes: Object.fromEntries(changes) };
  }
  const annotation = profile.annotatesEdits ? { annotationId: ARCHIVE_ANNOTATION } : {};
  const documentChanges = await located(reading, places, ({ uri, edits }, positions): TextDocumentEdit => {
    const version = documents.ofFile(uri)?.version ?? null;
    const list = toTextEdits(edits, positions).map((edit): AnnotatedTextEdit | typeof edit => ({
      ...edit,
      ...annotation,
    }));
    return { textDocument: { uri: positions.uri, version }, edits: list };
  });
  if (!profile.annotatesEdits) return { documentChanges };
  return { documentChanges, changeAnnotations: { [ARCHIVE_ANNOTATION]: { label } } };
}
