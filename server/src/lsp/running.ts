/** A server between `initialize` and `shutdown`: the session, and what keeps it up to date. */
import {
  type Connection,
  DiagnosticRefreshRequest,
  type InitializeParams,
  type ProgressToken,
  ProgressType,
} from 'vscode-languageserver';
import { Archive } from '../archive/archive.ts';
import type { FileReader } from '../archive/fileSource.ts';
import { ArchiveNews } from './archiveNews.ts';
import { BesideText } from './besideText.ts';
import { type ClientProfile, readClientProfile } from './capabilities.ts';
import { ClientFiles, questionsTo } from './clientFiles.ts';
import { ClientSettings } from './clientSettings.ts';
import { askForConfigs } from './configDocuments.ts';
import { configDiagnostics } from './configProblems.ts';
import { Configurations } from './configurations.ts';
import { DiskAndClient } from './diskAndClient.ts';
import { describe } from './errors.ts';
import { FindingsAround } from './findingsAround.ts';
import { FolderExcludes } from './folderExcludes.ts';
import type { ServerHost } from './host.ts';
import { createLoadingProgress } from './loadingProgress.ts';
import type { OpenDocument } from './openDocument.ts';
import { diagnosticsOf } from './requests/diagnostic.ts';
import { FindingsSchedule } from './scheduling.ts';
import { Session } from './session.ts';
import { canonicalUri } from './uris.ts';
import { askToWatch, WatchedFiles } from './watchedFiles.ts';
import { Workspace, workspaceFolders } from './workspace.ts';
import { WorkspaceChanges } from './workspaceChanges.ts';

/** The open documents are answered first; the archive can wait for so long. */
const ARCHIVE_DELAY_MS = 50;

export interface Running {
  readonly session: Session;
  readonly schedule: FindingsSchedule;
  readonly workspace: Workspace;
  readonly files: WatchedFiles;
  /** What findings in files that are not open wait for. */
  readonly workspaceChanges: WorkspaceChanges;
  /** Sends a part of an answer before the whole is there. */
  readonly sendPart: (token: ProgressToken, part: unknown) => void;
  readonly settings: ClientSettings;
  readonly besideText: BesideText;
  /** Takes back what was published of a document. */
  readonly unpublish: (uri: string) => void;
  /** The client is ready to be talked to. */
  readonly begin: () => void;
  readonly end: () => void;
}

export function createRunning(connection: Connection, host: ServerHost, params: InitializeParams): Running {
  const profile = readClientProfile(params);
  const fail = (error: unknown): void => connection.console.error(describe(error));
  const files = new WatchedFiles(readerFor(connection, host, profile, fail));
  const archive = new Archive();
  const workspaceChanges = new WorkspaceChanges(host.scheduler);
  archive.onDidChange(() => workspaceChanges.tell());

  const refresh = (): void => {
    if (profile.refreshesDiagnostics) connection.sendRequest(DiagnosticRefreshRequest.type).catch(fail);
  };
  const publish = (document: OpenDocument): void => {
    const { uri, version } = document;
    connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(session, uri) }).catch(fail);
  };
  const schedule = new FindingsSchedule({
    scheduler: host.scheduler,
    tell: (document) => {
      if (!profile.pullsDiagnostics) publish(document);
    },
    release: (document) => (profile.pullsDiagnostics ? refresh() : publish(document)),
  });
  /** Each `bulletin.json` that had something wrong in it, which is to be taken back when it has not. */
  const complained = new Set<string>();
  const configurations = new Configurations({
    // What stands in the editor counts, saved or not.
    read: async (uri) => session.documents.ofFile(uri)?.text ?? files.read(uri),
    archive,
    onRead: (uri, text, problems) => {
      if (problems.length > 0 || complained.has(uri)) {
        complained.add(uri);
        const diagnostics = configDiagnostics(text, problems, profile);
        connection.sendDiagnostics({ uri, diagnostics }).catch(fail);
      }
      for (const document of session.documents.all()) if (document.isBulletin) schedule.changedAround(document);
      if (profile.pullsDiagnostics) refresh();
      workspaceChanges.tell();
    },
  });
  const session = new Session({ profile, archive, configurations, rulePages: profile.rulePages ?? host.rulePages });
  const revisionOf = ({ uri }: OpenDocument): number => archive.revisionOf(canonicalUri(uri));
  const besideText = new BesideText({ connection, profile, scheduler: host.scheduler, revisionOf, fail });
  const findingsAround = new FindingsAround({
    session,
    scheduler: host.scheduler,
    tellAgain: (documents) => (profile.pullsDiagnostics ? refresh() : documents.forEach(publish)),
  });
  const archiveNews = new ArchiveNews({ connection, profile, scheduler: host.scheduler, archive, fail });
  const unsubscribe = archive.onDidChange(() => {
    besideText.changedAround();
    findingsAround.changed();
    archiveNews.changed();
  });
  const settings = new ClientSettings({ connection, profile, onChange: () => besideText.refresh(), fail });
  const workspace = new Workspace({
    session,
    files,
    turns: host.turns,
    reading: host.reading ?? (() => () => {}),
    folders: workspaceFolders(params),
    excludes: new FolderExcludes({
      ask: profile.givesSettings ? (items) => connection.workspace.getConfiguration(items) : null,
      fail,
    }),
    createProgress: (cancel) => createLoadingProgress(connection, 'Bulletin: reading the archive', cancel),
    warn: (sentence) => connection.window.showWarningMessage(sentence),
    fail,
  });
  let cancelLoading: () => void = () => undefined;

  return {
    session,
    schedule,
    workspace,
    files,
    workspaceChanges,
    sendPart: (token, part) => {
      connection.sendProgress(new ProgressType<unknown>(), token, part).catch(fail);
    },
    settings,
    besideText,
    unpublish: (uri) => {
      if (!profile.pullsDiagnostics) connection.sendDiagnostics({ uri, diagnostics: [] }).catch(fail);
    },
    begin: () => {
      settings.begin();
      archiveNews.changed();
      if (profile.watchesFilesOnDemand) askToWatch(connection).catch(fail);
      if (profile.tellsOfDocumentsOnDemand) askForConfigs(connection).catch(fail);
      cancelLoading = host.scheduler.after(ARCHIVE_DELAY_MS, () => workspace.begin());
    },
    end: () => {
      cancelLoading();
      unsubscribe();
      besideText.end();
      findingsAround.end();
      archiveNews.end();
      schedule.end();
      workspace.end();
      workspaceChanges.end();
    },
  };
}

/** Files are read from the disk if there is one, and those that are elsewhere by a client that offers to. */
function readerFor(
  connection: Connection,
  { disk, nextTurn }: ServerHost,
  { readsFiles }: ClientProfile,
  fail: (error: unknown) => void,
): FileReader {
  if (disk !== null && !readsFiles) return disk;
  const client = new ClientFiles({ ...questionsTo(connection), nextTurn, fail });
  return disk === null ? client : new DiskAndClient(disk, client);
}
