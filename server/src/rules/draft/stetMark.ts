/** "Let it stand": the comment that silences rules, `{>>stet rule/id, group/*: reason<<}`. */
import { isStet, readRemark } from '../../syntax/remark.ts';
import type { ReviewMark } from '../../syntax/reviewMarks.ts';

export interface Stet {
  readonly mark: ReviewMark;
  /** Rule ids and `group/*`, as written; null for every rule. */
  readonly names: readonly string[] | null;
  /** What its author says for it, after the colon; empty when nothing. */
  readonly reason: string;
}

/** What a review mark silences; null for every mark that is no such comment. It may begin with its author and a day. */
export function readStet(source: string, mark: ReviewMark): Stet | null {
  if (mark.kind !== 'comment' || !mark.closed) return null;
  const remark = readRemark(source, mark);
  if (!isStet(source, remark)) return null;
  const [named = '', ...reason] = source.slice(remark.words.start, remark.words.end).split(':');
  const names = named.split(/[\s,]/).filter((word) => word.includes('/'));
  return { mark, names: names.length > 0 ? names : null, reason: reason.join(':').trim() };
}
