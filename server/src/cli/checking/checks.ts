import path from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { readBulletin } from '../../bulletin/readBulletin.ts';
import { type Check, createCheck } from '../../check/checkBulletin.ts';
import type { Finding } from '../../check/finding.ts';
import type { Silenced } from '../../check/stet.ts';
import { rulesFor } from '../../config/readConfig.ts';
import { layer, type RuleSettings } from '../../config/ruleSettings.ts';
import { slashes } from '../../disk/slashes.ts';
import type { FolderConfig } from '../files/configFiles.ts';
import type { Found } from './sift.ts';

/** What is wrong in a text. `onSilenced` is told what `stet` comments let stand. */
export type SilencingCheck = (text: string, onSilenced?: (silenced: Silenced) => void) => Finding[];

/** What a check finds in a text, and what `stet` comments let stand in it. */
export function foundBy(check: SilencingCheck, text: string): Found {
  const silenced: Silenced[] = [];
  return { text, findings: check(text, (each) => silenced.push(each)), silenced };
}

/** The checks of one run. Files for which no override speaks share the check of their `bulletin.json`. */
export class Checks {
  readonly #rules: RuleSettings;
  readonly #shared = new Map<RuleSettings, Check>();
  readonly #archive: Archive | null;

  /** `rules`: what the command line says of rules, stronger than any `bulletin.json`. `archive`: what files are compared with, under their absolute paths. */
  constructor(rules: RuleSettings, archive: Archive | null = null) {
    this.#rules = rules;
    this.#archive = archive;
  }

  /** The check under the settings that hold for a file. */
  of(file: string, { config, knowledge, folder }: FolderConfig): SilencingCheck {
    const rulesOf = folder === null ? null : rulesFor(config, slashes(path.relative(folder, file)));
    // A file is checked again and again while it is repaired, mostly as an issue of the same date.
    const ofFile = new Map<RuleSettings, Check>();
    const checkBy = (rules: RuleSettings): Check => {
      const check = this.#shared.get(rules) ?? ofFile.get(rules) ?? createCheck(layer(rules, this.#rules));
      (rules === config.rules ? this.#shared : ofFile).set(rules, check);
      return check;
    };
    const archive = this.#archive;
    const record = archive?.get(file) ?? null;
    const held = archive && record ? { archive, file: record } : null;
    return (text, onSilenced) => {
      const bulletin = readBulletin(text, knowledge);
      const rules = rulesOf ? rulesOf(bulletin.issue?.date ?? null) : config.rules;
      return checkBy(rules)(bulletin, { held, onSilenced });
    };
  }
}
