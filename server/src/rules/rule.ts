/** What a rule is. One rule is one object in one file of its group's folder; `registry.ts` lists them. */
import type { Archive } from '../archive/archive.ts';
import type { FileRecord } from '../archive/record.ts';
import type { Bulletin, Knowledge } from '../bulletin/bulletin.ts';
import type { Level, OptionDeclaration } from '../config/ruleSettings.ts';
import type { Term } from '../publication/terms.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** What a finding costs the reader. `error`: it is wrong; `warning`: surely a slip; `information`: for the reviewer; `hint`: style. */
export type Severity = Exclude<Level, 'off'>;

/** Words, `group/name`: at once diagnostic code, configuration key, suppression name and docs page. Never changes. */
export type RuleId = `${string}/${string}`;

/** A repair. A safe one cannot change what is meant and runs in fix-all and on save; any other is one click at one place. Edits are in the reading and do not overlap. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** What a rule says of a stretch of the reading. The message may change at any time; nothing matches on it. */
export interface Report extends Span {
  readonly message: string;
  readonly fix?: Fix | null;
  /** What it is compared with, in other files or in this one. */
  readonly related?: readonly RelatedPlace[];
  /** The offsets, those of the fix too, are in the file: for what the reading does not hold, the review marks themselves. */
  readonly inFile?: true;
}

/** A place in a file, with offsets of the file, and what is to be seen there. */
export interface RelatedPlace extends Span {
  readonly uri: string;
  readonly message: string;
}

/** What a file lies among, for rules that compare it with others. */
export interface Around {
  /** Every file is in it, the one that is checked too. */
  readonly archive: Archive;
  readonly knowledge: Knowledge;
}

/** The options of a rule, as `bulletin.json` sets them. */
export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

/** The values that a rule gets: defaults, or what `bulletin.json` says. */
export type OptionValues<Options extends OptionDeclarations> = {
  readonly [Name in keyof Options]: Options[Name]['default'];
};

export interface RuleDocs {
  /** One sentence: what it finds. */
  readonly summary: string;
  /** Why it matters, for the rule's page: one or two short paragraphs. May cite sentences of docs/format.md (`B-41`). */
  readonly why: string;
  /** The `terms` of the `bulletin.json` that the examples are read with, for a rule that finds nothing without. */
  readonly terms?: readonly Term[];
  /** Bulletins that it finds fault with, in the fixture language, carets under each finding; several files are an archive. Each is run as a test. */
  readonly wrong: readonly string[];
  /** Bulletins in which it finds nothing. Each is run as a test. */
  readonly right: readonly string[];
}

export interface Rule<Options extends OptionDeclarations = OptionDeclarations> {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly options: Options;
  readonly docs: RuleDocs;
  /** Reads the model and reports what it finds. Keeps quiet where what it needs is not known. */
  check?(bulletin: Bulletin, report: (report: Report) => void, options: OptionValues<Options>): void;
  /**
   * Compares what the archive holds of a file with what it holds of the others; spans are in the file. It runs only where the archive is whole, and
   * looks at what the file touches, never at every file.
   */
  checkInArchive?(
    file: FileRecord,
    around: Around,
    report: (report: Report) => void,
    options: OptionValues<Options>,
  ): void;
}

/** Declares a rule; infers the types of its options. */
export function defineRule<const Options extends OptionDeclarations>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
