// *Turn changes into suggestions*: what the text is compared with.
import * as vscode from 'vscode';
import { decode } from '../../../server/src/text/decode.ts';
import { committedBytes } from './git.ts';

/** Another version of a document, and how people call it. */
export interface OldVersion {
  readonly name: string;
  /** With the line ends of the document: VS Code changes them as it reads a file, and so they are no change of its user's. */
  readonly text: string;
}

/** What a version is asked for by: the last commit, the disk, or a file. */
export type Wanted = 'committed' | 'saved' | vscode.Uri;

/** Reads a version; undefined, after the user has been told, where it cannot be had. */
export async function readOld(document: vscode.TextDocument, wanted: Wanted): Promise<OldVersion | undefined> {
  const bytes = await bytesOf(document, wanted);
  const decoded = bytes && decode(bytes);
  if (decoded?.kind === 'text') {
    const end = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
    return { name: NAMES[kindOf(wanted)], text: decoded.text.replace(/\r\n|\r|\n/g, end) };
  }
  void vscode.window.showWarningMessage(`There is no text to compare with: ${PROBLEMS[kindOf(wanted)]}`);
  return undefined;
}

/** Lets the user choose a version. */
export async function chooseOld(document: vscode.TextDocument): Promise<Wanted | undefined> {
  const isFile = document.uri.scheme !== 'untitled';
  const items: (vscode.QuickPickItem & { readonly wanted: Wanted | 'file' })[] = [
    ...(isFile
      ? [{ label: 'Last committed', description: 'the version that Git has', wanted: 'committed' as const }]
      : []),
    ...(isFile ? [{ label: 'Last saved', description: 'the file on the disk', wanted: 'saved' as const }] : []),
    { label: 'Another file…', description: 'that you choose', wanted: 'file' },
  ];
  const chosen = await vscode.window.showQuickPick(items, {
    title: 'Turn changes into suggestions',
    placeHolder: 'Changes since which version?',
  });
  if (chosen?.wanted !== 'file') return chosen?.wanted;
  const [file] = (await vscode.window.showOpenDialog({ title: 'The version before', openLabel: 'Compare' })) ?? [];
  return file;
}

type Kind = 'committed' | 'saved' | 'file';

const NAMES: Readonly<Record<Kind, string>> = {
  committed: 'the last commit',
  saved: 'the file on the disk',
  file: 'the other file',
};

const PROBLEMS: Readonly<Record<Kind, string>> = {
  committed: 'this file is in no Git repository, or has not been committed yet.',
  saved: 'this file cannot be read from the disk.',
  file: 'that file cannot be read, or is no text.',
};

function kindOf(wanted: Wanted): Kind {
  return typeof wanted === 'string' ? wanted : 'file';
}

async function bytesOf({ uri }: vscode.TextDocument, wanted: Wanted): Promise<Uint8Array | undefined> {
  if (wanted === 'committed') return committedBytes(uri);
  try {
    return await vscode.workspace.fs.readFile(wanted === 'saved' ? uri : wanted);
  } catch {
    return undefined;
  }
}
