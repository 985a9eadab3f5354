import type { Capitals } from '../../publication/terms.ts';
import type { ProseBlock } from '../../syntax/prose.ts';
import type { Span } from '../../text/span.ts';
import { FUNCTION_WORDS } from '../text/functionWords.ts';

/** How far a place is looked around: a word and the signs next to it are shorter. */
const NEAR = 60;

/** What a sentence may begin after: the end of another one, a colon, a dash, a parenthesis, an opening quotation mark, a bullet. */
const BEGINNING = /(?:^|[.?!…:)\]]["”’»]*\s|["“„«([–—]|(?:^|\s)['‘*-])\s*$/;
const WORD_BEFORE = /[\p{L}\p{N}][\p{L}\p{N}.’'-]*(?<!\.)(?=\s+$)/u;
const WORD_BEHIND = /^\s+(?:of\s+(?:the\s+)?)?(\p{L}+)/u;

/**
 * Which capitals a place of a headline or paragraph gives to the words there, whatever they are. Next to another capital a word may be a part of a name
 * (`President Vakar`, `Bank of Esk`), and next to a word in capitals a part of a line in capitals.
 */
export function capitalsAt(text: string, block: ProseBlock, { start, end }: Span): Capitals {
  if (block.kind === 'headline' && block.case !== 'sentence') return block.case === 'caps' ? 'all' : 'words';
  const before = text.slice(Math.max(block.start, start - NEAR), start);
  const [previous = ''] = WORD_BEFORE.exec(before) ?? [];
  const [, next = ''] = WORD_BEHIND.exec(text.slice(end, Math.min(block.end, end + NEAR))) ?? [];
  if (isCaps(previous) || isCaps(next)) return 'all';
  if (isCapitalized(next) || (isCapitalized(previous) && !FUNCTION_WORDS.has(previous.toLowerCase()))) return 'words';
  return BEGINNING.test(before) ? 'first' : 'none';
}

function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isCaps(word: string): boolean {
  return /^\p{Lu}[^\p{Ll}]+$/u.test(word);
}
