/** The words that a house writes in one form only. */

export interface Term {
  /** The house form. */
  readonly use: string;
  /** The forms that it replaces. */
  readonly not: readonly string[];
}

export interface Terms {
  readonly all: readonly Term[];
  /** Finds the forms to be replaced, as whole words in any case, in a stretch of text; null when there are none to look for. */
  readonly pattern: RegExp | null;
  /** The house form of a word that the pattern found; null when there is none. */
  houseForm(written: string): string | null;
}

/** Of two terms that replace the same form, the later one wins. */
export function createTerms(all: readonly Term[]): Terms {
  const forms = new Map<string, { readonly form: string; readonly use: string }>();
  for (const { use, not } of all) {
    for (const form of not) if (form.trim() !== '') forms.set(fold(form), { form: form.trim(), use });
  }
  return {
    all,
    pattern: forms.size === 0 ? null : patternOf([...forms.values()].map(({ form }) => form)),
    houseForm(written) {
      const found = forms.get(fold(written));
      return found ? inCaseOf(written, found.form, found.use) : null;
    },
  };
}

/** Longer forms first, so that `cease fire zone` is not taken for `cease fire`. */
function patternOf(forms: readonly string[]): RegExp {
  const ordered = [...forms].sort((a, b) => b.length - a.length);
  const alternatives = ordered.map((form) => form.replace(/[^\p{L}\p{N}\s]/gu, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}@/_])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}@/_])`, 'giu');
}

function fold(form: string): string {
  return form.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The house form in the case in which the other is written. Null where a name is sought and a common noun is written: `turkey`. */
function inCaseOf(written: string, form: string, use: string): string | null {
  if (written === form) return use;
  if (written === written.toUpperCase() && /\p{Lu}.*\p{Lu}/su.test(written)) return use.toUpperCase();
  const [first = ''] = written;
  if (first === first.toUpperCase())
    return first.toUpperCase() === use.charAt(0).toUpperCase() || isSmall(form) ? capitalized(use) : use;
  return isSmall(form) ? use : null;
}

function isSmall(form: string): boolean {
  return form === form.toLowerCase();
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
