/** "Let it stand": the comment that silences rules, `{>>stet rule/id, group/*: reason<<}`. */
import type { ReviewMark } from '../../syntax/reviewMarks.ts';

export interface Stet {
  readonly mark: ReviewMark;
  /** Rule ids and `group/*`, as written; null for every rule. */
  readonly names: readonly string[] | null;
  /** What its author says for it, behind the colon; empty when nothing. */
  readonly reason: string;
}

/** What a review mark silences; null for every mark that is no such comment. It may begin with its author and a day. */
export function readStet(source: string, mark: ReviewMark): Stet | null {
  if (mark.kind !== 'comment' || !mark.closed) return null;
  const found = STET.exec(source.slice(mark.content.start, mark.content.end));
  if (!found) return null;
  const names = (found[1] ?? '').split(/[\s,]+/).filter((word) => word.includes('/'));
  return { mark, names: names.length > 0 ? names : null, reason: (found[2] ?? '').trim() };
}

const STET = /^\s*(?:@\S+(?:\s\d{4}-\d\d-\d\d)?:\s*)?stet\b([^:]*)(?::(.*))?/is;
