/** What the check of a file hangs on, beside the software: its bytes, and what is set for it. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { RuleSettings } from '../../config/ruleSettings.ts';
import { slashes } from '../../disk/slashes.ts';
import type { FolderConfig } from '../files/configFiles.ts';

/** 128 bits: no two of a million files have the same by chance. */
const LENGTH = 22;

/** Gives equal keys to what is checked with the same result, whenever that is; made for one run. */
export class ContentKeys {
  readonly #folder: string;
  readonly #rules: string;
  readonly #settings = new Map<FolderConfig, string>();

  /** `folder`: from which the cache names files. `rules`: what the command line says of rules. */
  constructor(folder: string, rules: RuleSettings) {
    this.#folder = folder;
    this.#rules = JSON.stringify(rules);
  }

  of(bytes: Uint8Array, settings: FolderConfig): string {
    return createHash('sha256').update(this.#settingsKey(settings)).update(bytes).digest('base64').slice(0, LENGTH);
  }

  /** The folder counts, too, since the globs of a `bulletin.json` start there. */
  #settingsKey(settings: FolderConfig): string {
    const known = this.#settings.get(settings);
    if (known !== undefined) return known;
    const { folder, written } = settings;
    const from = folder === null ? null : slashes(path.relative(this.#folder, folder));
    const key = JSON.stringify([this.#rules, from, written]);
    this.#settings.set(settings, key);
    return key;
  }
}
