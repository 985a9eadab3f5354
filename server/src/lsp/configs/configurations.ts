/** Which `bulletin.json` holds for a file, and the service that answers by it. */
import type { Archive } from '../../archive/archive.ts';
import { createKnowledge } from '../../bulletin/knowledge.ts';
import { CONFIG_FILE } from '../../config/configFile.ts';
import {
  type Config,
  DEFAULT_CONFIG,
  type RulesByDate,
  readConfig,
  readsAlike,
  rulesFor,
} from '../../config/readConfig.ts';
import type { ConfigProblem } from '../../config/shape.ts';
import { ALL_RULES } from '../../rules/registry.ts';
import { createLanguageService, type LanguageService } from '../../service.ts';
import { fileName } from '../../text/fileName.ts';
import { foldersOf, relativePath } from '../uris.ts';

/** Where there is no `bulletin.json`: it is for every file. */
const DEFAULT_RULES = rulesFor(DEFAULT_CONFIG, '');

/** What holds for one open file. */
export interface FileContext {
  readonly service: LanguageService;
  /** By the date of the issue that the file turns out to be; the same function while the configuration says the same. */
  readonly rulesFor: RulesByDate;
}

interface FolderConfig {
  readonly folder: string;
  readonly config: Config;
  readonly service: LanguageService;
}

export interface ConfigurationsSetup {
  /** The text of a `bulletin.json`, by its canonical URI; null where there is none. Never rejects. */
  readonly read: (uri: string) => Promise<string | null>;
  /** Where a document lies that may not be saved yet; both are canonical URIs. */
  readonly placeOf: (uri: string) => string;
  /** Shared by the services of all folders. */
  readonly archive: Archive;
  /** Told of each `bulletin.json` that was read, with its text and what is wrong in it. */
  readonly onRead: (uri: string, text: string, problems: readonly ConfigProblem[]) => void;
}

export class Configurations {
  readonly #setup: ConfigurationsSetup;
  readonly #default: LanguageService;
  /** By folder. Null: there is none in it. A promise while it is being read. */
  readonly #folders = new Map<string, FolderConfig | null | Promise<void>>();
  /** What was read last, by folder; null for a file that was not there. */
  readonly #texts = new Map<string, string | null>();
  /** By file, so that a file's context stays the same object as long as it says the same. */
  readonly #contexts = new Map<string, FileContext>();

  constructor(setup: ConfigurationsSetup) {
    this.#setup = setup;
    this.#default = createLanguageService({ archive: setup.archive });
  }

  /** Looks for the `bulletin.json` of a file, a canonical URI. Null when all that matters is known already; else resolves when it is. */
  prepare(uri: string): Promise<void> | null {
    const pending = this.#foldersOf(uri).flatMap((folder) => {
      const known = this.#folders.get(folder);
      if (known === undefined) return [this.#read(folder)];
      return known instanceof Promise ? [known] : [];
    });
    return pending.length === 0 ? null : Promise.all(pending).then(() => undefined);
  }

  /** The service that reads a file, a canonical URI, and whether the file is a bulletin by its name: by default those called `*.bulletin` are. */
  readerOf(uri: string): { readonly service: LanguageService; readonly isNamed: boolean } {
    const nearest = this.#nearest(uri);
    if (!nearest) return { service: this.#default, isNamed: DEFAULT_CONFIG.isBulletin(fileName(uri)) };
    const { service, config, folder } = nearest;
    return { service, isNamed: config.isBulletin(relativePath(folder, this.#setup.placeOf(uri))) };
  }

  /** What is known to hold for an open file, a canonical URI: by the nearest `bulletin.json` above it that could be read, else by what is built in. */
  contextOf(uri: string): FileContext {
    const context = this.#contexts.get(uri) ?? this.#findContext(uri);
    this.#contexts.set(uri, context);
    return context;
  }

  #findContext(uri: string): FileContext {
    const nearest = this.#nearest(uri);
    if (!nearest) return { service: this.#default, rulesFor: DEFAULT_RULES };
    const path = relativePath(nearest.folder, this.#setup.placeOf(uri));
    return { service: nearest.service, rulesFor: rulesFor(nearest.config, path) };
  }

  #foldersOf(uri: string): string[] {
    return foldersOf(this.#setup.placeOf(uri));
  }

  #nearest(uri: string): FolderConfig | null {
    for (const folder of this.#foldersOf(uri)) {
      const found = this.#folders.get(folder);
      if (isKnown(found)) return found;
    }
    return null;
  }

  /** The folder of the `bulletin.json` that holds for a file, a canonical URI; null where what is built in does. */
  nearest(uri: string): string | null {
    return this.#nearest(uri)?.folder ?? null;
  }

  /** Other folders are open: what is not saved yet may have another place. */
  foldersChanged(): void {
    this.#contexts.clear();
  }

  /** The folders in which a `bulletin.json` was looked for, of those that some URIs name or hold. */
  lookedIn(uris: ReadonlySet<string>): string[] {
    return [...this.#folders.keys()].filter((folder) => foldersOf(`${folder}/`).some((each) => uris.has(each)));
  }

  /** The text of the `bulletin.json` of a folder. */
  read(folder: string): Promise<string | null> {
    return this.#setup.read(`${folder}/${CONFIG_FILE}`);
  }

  /**
   * Reads the `bulletin.json` of a folder anew, if it matters to anybody. A broken one changes nothing: what it said last goes on to hold. Resolves to
   * whether other files are bulletins now, or bulletins are read otherwise.
   */
  async refresh(folder: string): Promise<boolean> {
    return this.#folders.has(folder) && this.look(folder);
  }

  /** The same, since somebody has it open: what is wrong in it is to be told, even if there is no bulletin beside it. */
  async look(folder: string): Promise<boolean> {
    const before = this.#folders.get(folder);
    await this.#read(folder);
    const after = this.#folders.get(folder);
    if (!isKnown(before) || !isKnown(after)) return isKnown(before) !== isKnown(after);
    return !readsAlike(before.config, after.config);
  }

  #read(folder: string): Promise<void> {
    const before = this.#folders.get(folder);
    const last = before instanceof Promise || before === undefined ? null : before;
    const reading = this.#readFolder(folder, last);
    if (last === null) this.#folders.set(folder, reading);
    return reading;
  }

  async #readFolder(folder: string, last: FolderConfig | null): Promise<void> {
    const uri = `${folder}/${CONFIG_FILE}`;
    const text = await this.#setup.read(uri);
    if (this.#texts.get(folder) === text) {
      this.#folders.set(folder, last);
      return;
    }
    this.#texts.set(folder, text);
    this.#contexts.clear();
    if (text === null) {
      this.#folders.set(folder, null);
      if (last) this.#setup.onRead(uri, '', []);
      return;
    }
    const { config, problems } = readConfig(text, ALL_RULES);
    if (config) {
      const service = createLanguageService({ knowledge: createKnowledge(config), archive: this.#setup.archive });
      this.#folders.set(folder, { folder, config, service });
    } else {
      this.#folders.set(folder, last);
    }
    this.#setup.onRead(uri, text, problems);
  }
}

function isKnown(found: FolderConfig | null | Promise<void> | undefined): found is FolderConfig {
  return found !== null && found !== undefined && !(found instanceof Promise);
}
