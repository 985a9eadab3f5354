/** How findings reach the client: one that asks for them is told when to ask again, any other is sent them. */
import { type Diagnostic, DiagnosticRefreshRequest } from 'vscode-languageserver';
import type { Client } from '../client/client.ts';
import type { OpenDocument } from '../documents/openDocument.ts';

export interface FindingsChannel {
  /** A document was opened or edited, or is judged otherwise: that is when a client asks by itself. */
  tell(document: OpenDocument): void;
  /** The findings of some documents are others now, and the client cannot know. */
  tellAgain(documents: readonly OpenDocument[]): void;
  /** Those of any document may be others now: has a client that asks do so for all. */
  askAgain(): void;
  /** Takes back what was sent of a document that is closed. */
  takeBack(uri: string): void;
}

export interface FindingsChannelSetup extends Client {
  /** The findings of an open document that are shown now. */
  readonly diagnosticsOf: (uri: string) => Diagnostic[];
}

export function createFindingsChannel(setup: FindingsChannelSetup): FindingsChannel {
  return setup.profile.pullsDiagnostics ? pulled(setup) : pushed(setup);
}

function pulled({ connection, profile, fail }: FindingsChannelSetup): FindingsChannel {
  const refresh = (): void => {
    if (profile.refreshesDiagnostics) connection.sendRequest(DiagnosticRefreshRequest.type).catch(fail);
  };
  return { tell: () => undefined, tellAgain: refresh, askAgain: refresh, takeBack: () => undefined };
}

function pushed({ connection, diagnosticsOf, fail }: FindingsChannelSetup): FindingsChannel {
  const send = ({ uri, version }: OpenDocument): void => {
    connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(uri) }).catch(fail);
  };
  return {
    tell: send,
    tellAgain: (documents) => documents.forEach(send),
    askAgain: () => undefined,
    takeBack: (uri) => {
      connection.sendDiagnostics({ uri, diagnostics: [] }).catch(fail);
    },
  };
}
