/** The `bulletin.json` files of a run: found upwards from each folder, read once. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Knowledge } from '../../bulletin/bulletin.ts';
import { createKnowledge } from '../../bulletin/knowledge.ts';
import { CONFIG_FILE } from '../../config/configFile.ts';
import { type Config, DEFAULT_CONFIG, readConfig } from '../../config/readConfig.ts';
import { slashes } from '../../disk/slashes.ts';
import { ALL_RULES } from '../../rules/registry.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import { CommandError } from '../commandError.ts';
import { readTextFile } from './readFile.ts';

/** What holds for the files of a folder. */
export interface FolderConfig {
  readonly config: Config;
  readonly knowledge: Knowledge;
  /** The folder of the `bulletin.json`, from which its globs start; null when there is none. */
  readonly folder: string | null;
  /** What stands in it; empty when there is none. */
  readonly written: string;
}

export class ConfigFiles {
  readonly #cwd: string;
  readonly #found = new Map<string, FolderConfig>();
  readonly #default: FolderConfig = { config: DEFAULT_CONFIG, knowledge: createKnowledge(), folder: null, written: '' };

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  /** The nearest configuration from an absolute folder upwards. @throws CommandError that names every mistake in it */
  of(folder: string): FolderConfig {
    const known = this.#found.get(folder);
    if (known) return known;
    const parent = path.dirname(folder);
    const file = path.join(folder, CONFIG_FILE);
    const found = existsSync(file) ? this.#read(file) : parent === folder ? this.#default : this.of(parent);
    this.#found.set(folder, found);
    return found;
  }

  #read(file: string): FolderConfig {
    const shown = slashes(path.relative(this.#cwd, file));
    const { text } = readTextFile(file, shown);
    const { config, problems } = readConfig(text, ALL_RULES);
    if (config) return { config, knowledge: createKnowledge(config), folder: path.dirname(file), written: text };
    const lines = new LineIndex(text);
    const said = problems.map(({ start, message }) => `${shown}:${lines.placeText(start)}: ${message}`);
    throw new CommandError(said);
  }
}
