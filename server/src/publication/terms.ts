/** The words that a house writes in one form only. */
import { oneLine } from '../text/oneLine.ts';

export interface Term {
  /** The house form. */
  readonly use: string;
  /** The forms that it replaces. */
  readonly not: readonly string[];
}

/** Which words have a capital at a place whatever they are: none, the first (it begins something), each main word (title case), or all their letters do. */
export type Capitals = 'none' | 'first' | 'words' | 'all';

export interface Terms {
  /** Finds the forms to be replaced, as whole words in any case, in a stretch of text; null when there are none to look for. */
  readonly pattern: RegExp | null;
  /** What the house writes for a word that the pattern found, where capitals stand for a reason of their own; null when the word may stand. */
  houseForm(written: string, capitals: Capitals): string | null;
}

/** A form to be replaced, whatever its case; several of them, when it is their case alone that is wrong. */
interface Replaced {
  readonly forms: readonly [string, ...string[]];
  readonly use: string;
}

/** Of two terms that replace the same form, the later one wins. */
export function createTerms(all: readonly Term[]): Terms {
  const replaced = new Map<string, Replaced>();
  for (const { use, not } of all) {
    for (const written of not) {
      const form = oneLine(written);
      if (form === '') continue;
      const key = form.toLowerCase();
      const others = key === use.toLowerCase() && replaced.get(key)?.use === use ? replaced.get(key)?.forms : undefined;
      replaced.set(key, { forms: others ? [...others, form] : [form], use });
    }
  }
  return {
    pattern: replaced.size === 0 ? null : patternOf([...replaced.keys()]),
    houseForm(text, capitals) {
      const written = oneLine(text);
      const found = replaced.get(written.toLowerCase());
      if (!found) return null;
      const { forms, use } = found;
      if (use.toLowerCase() !== written.toLowerCase()) return inCaseOf(written, forms[0], use);
      const isWrong = forms.some((form) => written === inPlace(written, form, capitals));
      const right = inPlace(written, use, capitals);
      return isWrong && right !== written ? right : null;
    },
  };
}

/** Longer forms first, so that `cease fire zone` is not taken for `cease fire`. */
function patternOf(forms: readonly string[]): RegExp {
  const ordered = [...forms].sort((a, b) => b.length - a.length);
  const alternatives = ordered.map((form) => form.replace(/[^\p{L}\p{N}\s]/gu, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}@/_])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}@/_])`, 'giu');
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

/** A form that differs from `written` in case alone, with those capitals of `written` that the place gives it. */
function inPlace(written: string, form: string, capitals: Capitals): string {
  if (capitals === 'all' && written === written.toUpperCase()) return written;
  if (capitals === 'none') return form;
  const words = written.split(' ');
  return form
    .split(' ')
    .map((word, index) =>
      (index === 0 || capitals !== 'first') && words[index] === capitalized(word) ? capitalized(word) : word,
    )
    .join(' ');
}

function isSmall(form: string): boolean {
  return form === form.toLowerCase();
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
