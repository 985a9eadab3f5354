/** The shapes of a TextMate grammar, as far as this one needs them. Patterns are Oniguruma regular expressions that see one line at a time. */

/** One rule: it includes another, matches within a line, or opens a stretch that lasts until its `end`. */
export type Rule = Include | Match | Stretch | Choice;

/** `#name` for a rule of the repository, a scope name for another grammar. */
export interface Include {
  readonly include: string;
}

export interface Match {
  readonly comment?: string;
  readonly match: string;
  readonly name?: string;
  readonly captures?: Captures;
}

export interface Stretch {
  readonly comment?: string;
  /** The scope of the whole, signs included. */
  readonly name?: string;
  /** The scope of what stands between the signs. */
  readonly contentName?: string;
  readonly begin: string;
  readonly beginCaptures?: Captures;
  /** Where the stretch ends, which may be on a later line; or, as `while`, what every further line has to begin with. */
  readonly end?: string;
  readonly endCaptures?: Captures;
  readonly while?: string;
  readonly patterns?: readonly Rule[];
}

/** Rules tried in order at each place, the leftmost match first. */
export interface Choice {
  readonly comment?: string;
  readonly patterns: readonly Rule[];
}

/** By number of the group. */
export type Captures = Readonly<Record<string, { readonly name?: string; readonly patterns?: readonly Rule[] }>>;

export interface Grammar {
  readonly name: string;
  readonly scopeName: string;
  readonly injectionSelector?: string;
  readonly comment?: string;
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, Rule>>;
}
