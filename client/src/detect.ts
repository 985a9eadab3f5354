import * as vscode from 'vscode';
import { CONFIG_FILE } from '../../server/src/config/configFile.ts';
import { LINES_LOOKED_AT, looksLikeBulletin } from './headerLine.ts';
import { LANGUAGE, SCHEMES } from './languageClient.ts';
import { namedByConfig } from './namedByConfig.ts';
import { nearbyConfigs } from './nearbyConfigs.ts';

type Detection = 'ask' | 'always' | 'never';

const THIS_FILE = 'This File';
const ALL_HERE = 'All Such Files in This Workspace';
const NEVER = 'Never';

const PLAIN = SCHEMES.map((scheme) => ({ scheme, language: 'plaintext' }));

/**
 * Finds bulletins among the plain texts that are open or being opened, and makes them documents of language
 * `bulletin`: those that a `bulletin.json` names at once, those with a header line as `bulletin.detect` says.
 */
export function startDetection(log: vscode.LogOutputChannel): vscode.Disposable {
  // A bulletin may be made plain text by hand: it is the same object then, and is left alone.
  const seenAsBulletin = new WeakSet<vscode.TextDocument>();
  const askedFolders = new Set<string>();

  async function consider(document: vscode.TextDocument): Promise<void> {
    if (document.languageId === LANGUAGE) seenAsBulletin.add(document);
    if (vscode.languages.match(PLAIN, document) === 0 || seenAsBulletin.has(document)) return;
    if ((await isWanted(document)) && !document.isClosed) {
      await vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
    }
  }

  async function isWanted(document: vscode.TextDocument): Promise<boolean> {
    if (document.uri.scheme !== 'untitled' && namedByConfig(document.uri.path, await nearbyConfigs(document.uri))) {
      return true;
    }
    if (!looksLikeBulletin(firstLines(document))) return false;
    const detection = vscode.workspace.getConfiguration(LANGUAGE, document).get<Detection>('detect', 'ask');
    return detection === 'always' || (detection === 'ask' && (await ask(document)));
  }

  /** Asks once per folder and session, and writes down an answer that is meant for more than this file. */
  async function ask(document: vscode.TextDocument): Promise<boolean> {
    const folder = vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? vscode.Uri.joinPath(document.uri, '..');
    if (askedFolders.has(folder.toString())) return false;
    askedFolders.add(folder.toString());
    const hasWorkspace = vscode.workspace.workspaceFolders !== undefined;
    const answer = await vscode.window.showInformationMessage(
      `“${vscode.workspace.asRelativePath(document.uri)}” has the header line of a bulletin. Check and outline it as one?`,
      ...(hasWorkspace ? [THIS_FILE, ALL_HERE, NEVER] : [THIS_FILE, NEVER]),
    );
    const target = hasWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
    const settings = vscode.workspace.getConfiguration(LANGUAGE, document);
    if (answer === ALL_HERE) await settings.update('detect', 'always', target);
    if (answer === NEVER) await settings.update('detect', 'never', target);
    return answer === THIS_FILE;
  }

  const look = (document: vscode.TextDocument) => {
    consider(document).catch((error) => log.error(`${document.uri.toString()} could not be looked at.`, error));
  };
  const lookAgain = () => vscode.workspace.textDocuments.forEach(look);
  lookAgain();
  const configs = vscode.workspace.createFileSystemWatcher(`**/${CONFIG_FILE}`);
  return vscode.Disposable.from(
    configs,
    configs.onDidCreate(lookAgain),
    configs.onDidChange(lookAgain),
    vscode.workspace.onDidOpenTextDocument(look),
    // A new text has no header line before someone writes it.
    vscode.workspace.onDidSaveTextDocument(look),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('bulletin.detect')) lookAgain();
    }),
  );
}

function firstLines(document: vscode.TextDocument): string[] {
  const count = Math.min(document.lineCount, LINES_LOOKED_AT);
  return Array.from({ length: count }, (_, line) => document.lineAt(line).text);
}
