/** The files that the client reads for the server, which cannot: it has no disk, or they are on none. */
import type { Connection } from 'vscode-languageserver';
import type { FileReader } from '../../archive/fileSource.ts';
import type { PathMatcher } from '../../config/globs.ts';
import { comesBy, GITIGNORE, WalkedFolder } from '../../config/walkedFolder.ts';
import { LIST_FOLDERS_REQUEST, type ListFoldersResult } from '../../protocol/listFolders.ts';
import { READ_FILES_REQUEST, type ReadFilesResult } from '../../protocol/readFiles.ts';
import { ownRequest } from '../client/ownRequest.ts';
import { foldersOf, relativePath } from '../uris.ts';

/** How many folders or files one question is about: enough that an archive takes few of them, few enough that an answer stays small. */
const ASKED_TOGETHER = 64;

/** Where folders lie on a disk, so that those above the one that is open may make up a repository with it. */
const DISK = /^(?:file|vscode-remote):/;

export interface ClientFilesSetup {
  readonly listFolders: (folders: readonly string[]) => Promise<ListFoldersResult>;
  readonly readFiles: (files: readonly string[]) => Promise<ReadFilesResult>;
  /** Resolves when all that goes on now has come to where it waits. */
  readonly nextTurn: () => Promise<void>;
  /** Told why a question was not answered; what it was about counts as not there. */
  readonly fail: (error: unknown) => void;
}

/** What asks the client of a connection. */
export function questionsTo(connection: Connection): Pick<ClientFilesSetup, 'listFolders' | 'readFiles'> {
  return {
    listFolders: (folders) => connection.sendRequest(ownRequest(LIST_FOLDERS_REQUEST), { folders }),
    readFiles: (files) => connection.sendRequest(ownRequest(READ_FILES_REQUEST), { files }),
  };
}

interface WantedFile {
  readonly text: Promise<string | null>;
  readonly give: (text: string | null) => void;
}

/** URIs given out are canonical, if those of the folders are. */
export class ClientFiles implements FileReader {
  readonly #setup: ClientFilesSetup;
  /** What was asked for since the last question, by URI. */
  #wanted = new Map<string, WantedFile>();
  /** The repository's own folder of each folder that changes are told of, until it is listed anew. */
  readonly #tops = new Map<string, Promise<string>>();

  constructor(setup: ClientFilesSetup) {
    this.#setup = setup;
  }

  async *list(folder: string, isExcluded: PathMatcher): AsyncIterable<string> {
    this.#tops.delete(folder);
    const root = await this.#walkedRoot(folder, await this.#topOf(folder), isExcluded);
    const waiting = [{ uri: folder, walked: root }];
    while (waiting.length > 0) {
      const asked = waiting.splice(0, ASKED_TOGETHER);
      const listings = await this.#listFolders(asked.map(({ uri }) => uri));
      const gitignores = await Promise.all(
        asked.map(({ uri }, index) =>
          listings[index]?.some(({ name }) => name === GITIGNORE) ? this.read(`${uri}/${GITIGNORE}`) : null,
        ),
      );
      for (const [index, { uri, walked }] of asked.entries()) {
        const governed = walked.governedBy(gitignores[index] ?? null);
        for (const { name, kind } of listings[index] ?? []) {
          if (governed.passesOver(name, kind)) continue;
          const within = `${uri}/${encodeURIComponent(name)}`;
          if (kind === 'file') yield within;
          else waiting.push({ uri: within, walked: governed.inner(name) });
        }
      }
    }
  }

  async lists(folder: string, uri: string, isExcluded: PathMatcher): Promise<boolean> {
    const names = relativePath(folder, uri).split('/');
    // What is left out whatever a `.gitignore` says needs no question: packages that are installed change by the thousand.
    if (!comesBy(WalkedFolder.root([], noGitignore, isExcluded), names, noGitignore)) return false;
    const finding = this.#tops.get(folder) ?? this.#topOf(folder);
    this.#tops.set(folder, finding);
    const top = await finding;
    const folders = foldersOf(uri).slice(0, names.length).reverse();
    const root = this.#walkedRoot(folder, top, isExcluded);
    const [walked, gitignores] = await Promise.all([root, this.#gitignoresOf(folders)]);
    return comesBy(walked, names, (depth) => gitignores[depth] ?? null);
  }

  /** All that is asked for within one turn of the event loop is one question, or some; each file is in it once. */
  read(uri: string): Promise<string | null> {
    const known = this.#wanted.get(uri);
    if (known) return known.text;
    if (this.#wanted.size === 0) void this.#setup.nextTurn().then(() => this.#readWanted());
    let give: WantedFile['give'] = () => undefined;
    const text = new Promise<string | null>((resolve) => {
      give = resolve;
    });
    this.#wanted.set(uri, { text, give });
    return text;
  }

  #readWanted(): void {
    const wanted = [...this.#wanted];
    this.#wanted = new Map();
    while (wanted.length > 0) void this.#readFiles(wanted.splice(0, ASKED_TOGETHER));
  }

  async #readFiles(asked: readonly (readonly [uri: string, file: WantedFile])[]): Promise<void> {
    const texts = await this.#setup.readFiles(asked.map(([uri]) => uri)).catch((error) => {
      this.#setup.fail(error);
      return [];
    });
    for (const [index, [, { give }]] of asked.entries()) give(texts[index] ?? null);
  }

  async #listFolders(folders: readonly string[]): Promise<ListFoldersResult> {
    try {
      return await this.#setup.listFolders(folders);
    } catch (error) {
      this.#setup.fail(error);
      return [];
    }
  }

  async #walkedRoot(folder: string, top: string, isExcluded: PathMatcher): Promise<WalkedFolder> {
    const way = top === folder ? [] : relativePath(top, folder).split('/');
    const gitignores = await this.#gitignoresOf(foldersOf(folder).slice(0, way.length).reverse());
    return WalkedFolder.root(way, (depth) => gitignores[depth] ?? null, isExcluded);
  }

  #gitignoresOf(folders: readonly string[]): Promise<readonly (string | null)[]> {
    return Promise.all(folders.map((folder) => this.read(`${folder}/${GITIGNORE}`)));
  }

  /** The nearest folder that is a repository's own: its `.git` is a folder with a `HEAD`, or a file that names one. The folder itself where there is none. */
  async #topOf(folder: string): Promise<string> {
    const folders = DISK.test(folder) ? [folder, ...foldersOf(folder)] : [];
    const signs = (each: string): string[] => [`${each}/.git/HEAD`, `${each}/.git`];
    const found = await Promise.all(
      folders.map(async (each) => {
        const texts = await Promise.all(signs(each).map((sign) => this.read(sign)));
        return texts.some((text) => text !== null);
      }),
    );
    return folders[found.indexOf(true)] ?? folder;
  }
}

function noGitignore(): null {
  return null;
}
