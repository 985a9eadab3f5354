/** What a reporter is: it prints findings, file by file, in one format. */
import type { Finding } from '../../check/finding.ts';
import type { Silenced } from '../../check/stet.ts';
import type { Severity } from '../../rules/rule.ts';

export interface CheckedFile {
  /** As it is shown. */
  readonly path: string;
  readonly text: string;
  /** By place. */
  readonly findings: readonly Finding[];
  /** Those that a baseline accepts: not among `findings`, and counted nowhere. */
  readonly accepted: readonly Finding[];
  /** Those that a comment in the text lets stand, by place: counted nowhere either. */
  readonly silenced: readonly Silenced[];
}

export interface Summary {
  /** How many files were checked. */
  readonly files: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many fixes were applied; null where none was asked for. */
  readonly fixed: number | null;
  /** How many findings the baseline accepts; null where there is none. */
  readonly accepted: number | null;
  /** Why some of what was asked for could not be done, in the order in which stderr says it; empty where all was. */
  readonly problems: readonly string[];
}

export interface Reporter {
  /** Takes the files in their order. */
  file(checked: CheckedFile): void;
  /** After the last file. */
  end(summary: Summary): void;
}
