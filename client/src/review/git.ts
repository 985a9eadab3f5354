// What Bulletin asks of VS Code's own Git extension, where that is there and on.
import * as vscode from 'vscode';

/** The part of its API (version 1) that is used here. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): {
    /** Opens the repository of a file if it is not open yet. */
    openRepository(root: vscode.Uri): Promise<Repository | null>;
    getRepository(uri: vscode.Uri): Repository | null;
    getRepositoryRoot?(uri: vscode.Uri): Promise<vscode.Uri | null>;
  };
}

interface Repository {
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
  buffer(ref: string, path: string): Promise<Uint8Array>;
}

/** The bytes of a file as they were last committed; undefined where it is in no repository, or was not committed yet. */
export async function committedBytes(file: vscode.Uri): Promise<Uint8Array | undefined> {
  const repository = await repositoryOf(file);
  return repository?.buffer('HEAD', file.fsPath).catch(() => undefined);
}

/** The name that its user has told Git; undefined where nobody has, or the file is in no repository. */
export async function gitUserName(file: vscode.Uri): Promise<string | undefined> {
  const repository = await repositoryOf(file);
  if (repository === undefined) return undefined;
  const own = await repository.getConfig('user.name').catch(() => '');
  return own || (await repository.getGlobalConfig('user.name').catch(() => '')) || undefined;
}

async function repositoryOf(file: vscode.Uri): Promise<Repository | undefined> {
  if (file.scheme !== 'file') return undefined;
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  const git = extension && (await Promise.resolve(extension.activate()).catch(() => undefined));
  if (!git?.enabled) return undefined;
  const api = git.getAPI(1);
  const known = api.getRepository(file);
  if (known) return known;
  const root = await api.getRepositoryRoot?.(vscode.Uri.joinPath(file, '..'));
  return (root && (await api.openRepository(root))) ?? undefined;
}
