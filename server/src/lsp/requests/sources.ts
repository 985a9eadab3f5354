import type { Location, WorkspaceEdit } from 'vscode-languageserver';
import type { ListedSource } from '../../features/sourceList.ts';
import type { RenameSourceParams, SourceParams, SourcesParams } from '../../protocol/sources.ts';
import { located, toLocation } from '../positions/archivePositions.ts';
import type { Running } from '../running.ts';
import { renameSource } from './rename.ts';

/** `bulletin/sources`: the most cited first. */
export function sources({ session }: Running, { uri, filter }: SourcesParams): readonly ListedSource[] {
  session.readAll();
  const { service } = session.contextAt(uri);
  return service.sourceList(filter);
}

/** `bulletin/citations`: each citation of a source, by the names of the files. */
export async function citations(running: Running, { source }: SourceParams): Promise<Location[]> {
  const { session } = running;
  session.readAll();
  const { service } = session.contextAt(null);
  return located(running, service.sourceReferences(source).uses, toLocation);
}

/** `bulletin/renameSource`: as a rename at its first citation, but without a document that is open. Null where it is cited nowhere. */
export async function renameCitedSource(
  running: Running,
  { source, newName }: RenameSourceParams,
): Promise<WorkspaceEdit | null> {
  const { session } = running;
  session.readAll();
  const { service } = session.contextAt(null);
  const [first] = service.sourceReferences(source).uses;
  return first ? renameSource(running, first.uri, source, newName) : null;
}
