import type {
  CancellationToken,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { inBatches } from '../files/inBatches.ts';
import { shownDiagnostics } from '../findings/diagnostics.ts';
import { throwIfCancelled } from '../guard.ts';
import { Positions } from '../positions/positions.ts';
import type { Running } from '../running.ts';
import { canonicalUri } from '../uris.ts';

/**
 * `workspace/diagnostic`: what is found in the files that are not open, of those only for which the client has not got it yet. While nothing is new the
 * answer waits, as the protocol allows, so that a client that asks again and again costs nothing.
 */
export async function workspaceDiagnostic(
  running: Running,
  { previousResultIds, partialResultToken }: WorkspaceDiagnosticParams,
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const { workspaceChanges, sendPart } = running;
  const report: Report | null = partialResultToken === undefined ? null : (part) => sendPart(partialResultToken, part);
  const previous = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), value]));
  for (;;) {
    const items = await newReports(running, previous, token, report);
    if (items === null) await workspaceChanges.next(token);
    else return { items };
    throwIfCancelled(token);
  }
}

type Report = (part: WorkspaceDiagnosticReport) => void;

/** The reports of all files about which there is news, less those that were sent through `report` already; null when there is no news at all. */
async function newReports(
  running: Running,
  previous: ReadonlyMap<string, string>,
  token: CancellationToken,
  report: Report | null,
): Promise<WorkspaceFullDocumentDiagnosticReport[] | null> {
  const { session } = running;
  const { archive, documents } = session;
  if (!archive.isComplete) return null;
  const gone = [...previous.keys()].filter((uri) => !archive.get(uri)).map(nothingIn);
  const changed = [...archive.files()]
    .map(({ uri }) => uri)
    .filter((uri) => previous.get(uri) !== stateOf(running, uri) && !documents.ofFile(uri));
  if (gone.length + changed.length === 0) return null;
  let items: WorkspaceFullDocumentDiagnosticReport[] = gone;
  for await (const some of inBatches(changed, token, (uri) => reportOf(running, uri))) {
    items.push(...some);
    if (!report) continue;
    report({ items });
    items = [];
  }
  return items;
}

/** What hangs on neither the archive nor the rules is the text, and a file's text changes with its record. */
function stateOf({ session }: Running, uri: string): string {
  return `${session.numberOf(session.configurations.contextOf(uri).rulesFor)}.${session.archive.revisionOf(uri)}`;
}

/** Null for a file that cannot be read: what the archive knew of it is about to go. */
async function reportOf(running: Running, uri: string): Promise<WorkspaceFullDocumentDiagnosticReport | null> {
  const { session, files } = running;
  const resultId = stateOf(running, uri);
  const text = await files.read(uri);
  if (text === null) return null;
  const { service, rulesFor } = session.configurations.contextOf(uri);
  const bulletin = service.dated(service.read(text));
  const findings = service.check(bulletin, rulesFor(bulletin.issue?.date ?? null), uri);
  const positions = new Positions(text, session.profile.positionEncoding);
  return { kind: 'full', uri, version: null, resultId, items: shownDiagnostics(session, findings, positions) };
}

function nothingIn(uri: string): WorkspaceFullDocumentDiagnosticReport {
  return { kind: 'full', uri, version: null, items: [] };
}
