import type { MessageConnection } from 'vscode-languageserver-protocol/node';
import { ARCHIVE_CHANGED_NOTIFICATION, type ArchiveChangedParams } from '../../../server/src/protocol/archive.ts';

/** Listens to what a server tells of its archive. Gives what makes a promise, which resolves when the server next says that the archive is read. */
export function listenForReadings(connection: MessageConnection): () => Promise<void> {
  let tell: () => void = () => undefined;
  connection.onNotification(ARCHIVE_CHANGED_NOTIFICATION, ({ isLoading }: ArchiveChangedParams) => {
    if (!isLoading) tell();
  });
  return () =>
    new Promise((resolve) => {
      tell = resolve;
    });
}
