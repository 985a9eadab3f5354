/** A server between `initialize` and `shutdown`: the session, and what keeps it up to date. */
import { type Connection, type InitializeParams, type ProgressToken, ProgressType } from 'vscode-languageserver';
import { Archive } from '../archive/archive.ts';
import type { FileReader } from '../archive/fileSource.ts';
import { ArchiveNews } from './client/archiveNews.ts';
import { BesideText } from './client/besideText.ts';
import type { Client } from './client/client.ts';
import { readClientProfile } from './client/clientProfile.ts';
import { ClientSettings } from './client/clientSettings.ts';
import { askForConfigs } from './configs/configDocuments.ts';
import { ConfigProblems } from './configs/configProblems.ts';
import { Configurations } from './configs/configurations.ts';
import { placeOf } from './documents/unsaved.ts';
import { ClientFiles, questionsTo } from './files/clientFiles.ts';
import { DiskAndClient } from './files/diskAndClient.ts';
import { FolderExcludes } from './files/folderExcludes.ts';
import { createLoadingProgress } from './files/loadingProgress.ts';
import { askToWatch, WatchedFiles } from './files/watchedFiles.ts';
import { Workspace, workspaceFolders } from './files/workspace.ts';
import { diagnosticsOf } from './findings/diagnostics.ts';
import { FindingsAround } from './findings/findingsAround.ts';
import { createFindingsChannel, type FindingsChannel } from './findings/findingsChannel.ts';
import { FindingsSchedule } from './findings/findingsSchedule.ts';
import { WorkspaceChanges } from './findings/workspaceChanges.ts';
import { describe } from './guard.ts';
import type { ServerHost } from './host.ts';
import { Session } from './session.ts';

/** The open documents are answered first; the archive can wait for so long. */
const ARCHIVE_DELAY_MS = 50;

export interface Running {
  readonly session: Session;
  readonly schedule: FindingsSchedule;
  readonly workspace: Workspace;
  readonly files: WatchedFiles;
  /** What findings in files that are not open wait for. */
  readonly workspaceChanges: WorkspaceChanges;
  readonly settings: ClientSettings;
  readonly besideText: BesideText;
  readonly findings: FindingsChannel;
  /** Sends a part of an answer before the whole is there. */
  readonly sendPart: (token: ProgressToken, part: unknown) => void;
  /** The client is ready to be talked to. */
  readonly begin: () => void;
  readonly end: () => void;
}

/** Wires a session to a client that has said what it can do. Nothing is sent before `begin`. */
export function createRunning(connection: Connection, host: ServerHost, params: InitializeParams): Running {
  const { scheduler, turns } = host;
  const profile = readClientProfile(params);
  const fail = (error: unknown): void => connection.console.error(describe(error));
  const client: Client = { connection, profile, fail };
  const files = new WatchedFiles(readerFor(client, host));
  const archive = new Archive();
  const workspaceChanges = new WorkspaceChanges(scheduler);

  const findings = createFindingsChannel({ ...client, diagnosticsOf: (uri) => diagnosticsOf(session, uri) });
  const schedule = new FindingsSchedule({
    scheduler,
    tell: (document) => findings.tell(document),
    release: (document) => findings.tellAgain([document]),
  });
  const configProblems = new ConfigProblems(client);
  const configurations = new Configurations({
    // What stands in the editor counts, saved or not.
    read: async (uri) => session.documents.ofFile(uri)?.text ?? files.read(uri),
    placeOf: (uri) => placeOf(uri, workspace.folders),
    archive,
    onRead: (uri, text, problems) => {
      configProblems.show(uri, text, problems);
      for (const document of session.documents.all()) if (document.isBulletin) schedule.changedAround(document);
      findings.askAgain();
      workspaceChanges.tell();
    },
  });
  const session = new Session({ profile, archive, configurations, rulePages: profile.rulePages ?? host.rulePages });
  const besideText = new BesideText({
    ...client,
    scheduler,
    revisionOf: ({ canonicalUri }) => archive.revisionOf(canonicalUri),
  });
  const findingsAround = new FindingsAround({
    session,
    scheduler,
    tellAgain: (documents) => findings.tellAgain(documents),
  });
  const archiveNews = new ArchiveNews({ ...client, scheduler, archive });
  const unsubscribe = archive.onDidChange(() => {
    workspaceChanges.tell();
    besideText.changedAround();
    findingsAround.changed();
    archiveNews.changed();
  });
  const settings = new ClientSettings({ ...client, onChange: () => besideText.refresh() });
  const workspace = new Workspace({
    session,
    files,
    scheduler,
    turns,
    reading: host.reading,
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
    settings,
    besideText,
    findings,
    sendPart: (token, part) => {
      connection.sendProgress(new ProgressType<unknown>(), token, part).catch(fail);
    },
    begin: () => {
      settings.begin();
      archiveNews.changed();
      if (profile.watchesFilesOnDemand) askToWatch(connection).catch(fail);
      if (profile.tellsOfDocumentsOnDemand) askForConfigs(connection).catch(fail);
      cancelLoading = scheduler.after(ARCHIVE_DELAY_MS, () => workspace.begin());
    },
    end: () => {
      cancelLoading();
      unsubscribe();
      for (const each of [besideText, findingsAround, archiveNews, schedule, workspace, workspaceChanges]) each.end();
    },
  };
}

/** Files are read from the disk if there is one, and those that are elsewhere by a client that offers to. */
function readerFor({ connection, profile, fail }: Client, { disk, nextTurn }: ServerHost): FileReader {
  if (disk !== null && !profile.readsFiles) return disk;
  const client = new ClientFiles({ ...questionsTo(connection), nextTurn, fail });
  return disk === null ? client : new DiskAndClient(disk, client);
}
