import path from 'node:path';
import { readBulletin } from '../bulletin/readBulletin.ts';
import { type Check, createCheck } from '../check/checkBulletin.ts';
import type { Finding } from '../check/finding.ts';
import { rulesFor } from '../config/readConfig.ts';
import { layer, type RuleSettings } from '../config/ruleSettings.ts';
import type { FolderConfig } from './configFiles.ts';
import { slashes } from './readFile.ts';

/** The checks of one run. Files for which no override speaks share the check of their `bulletin.json`. */
export class Checks {
  readonly #rules: RuleSettings;
  readonly #shared = new Map<RuleSettings, Check>();

  /** `rules`: what the command line says of rules, stronger than any `bulletin.json`. */
  constructor(rules: RuleSettings) {
    this.#rules = rules;
  }

  /** What is wrong in a text, under the settings that hold for a file. */
  of(file: string, { config, knowledge, folder }: FolderConfig): (text: string) => Finding[] {
    const ofFile = folder === null ? config.rules : rulesFor(config, slashes(path.relative(folder, file)));
    const check = this.#shared.get(ofFile) ?? createCheck(layer(ofFile, this.#rules));
    if (ofFile === config.rules) this.#shared.set(ofFile, check);
    return (text) => check(readBulletin(text, knowledge));
  }
}
