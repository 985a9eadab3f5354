/** What catches the eye in running text, found in one pass: quotation marks and brackets, dashes, gaps, odd characters, words twice. */
import { byStart } from '../text/byStart.ts';
import { isDash, isLetter, SPACE } from './characters.ts';
import type { Block, SyntaxTree } from './tree.ts';

export type ProseBlock = Exclude<Block, { kind: 'blank' }>;

/** The remarkable places of one block, each list in the order of the text. They are where to look, not what is wrong. */
export interface ProseMarks {
  readonly block: ProseBlock;
  /** Double quotation marks, parentheses, square brackets. */
  readonly signs: readonly number[];
  /** En and em dashes, and hyphens that have a space or a hyphen before them. */
  readonly dashes: readonly number[];
  /** The second space of each run of spaces within a line. */
  readonly wideGaps: readonly number[];
  /** A `.` `,` `;` `:` `!` `?` after a space. */
  readonly spacedStops: readonly number[];
  /** A letter directly after one of them. */
  readonly tightLetters: readonly number[];
  /** A capital directly after a small letter. */
  readonly humps: readonly number[];
  /** A word that is the word before it again, whatever its case. */
  readonly repeats: readonly number[];
  /** Controls, invisible characters, and letters that are rare but as the damage of a wrong encoding. */
  readonly oddities: readonly number[];
}

/** Scans every block but the blank ones, and those that the tree shares with one that was scanned `earlier`. Linear: each character is looked at once. */
export function scanProse({ text, blocks }: SyntaxTree, earlier: readonly ProseMarks[] = []): ProseMarks[] {
  const all: ProseMarks[] = [];
  const scanned = byStart(earlier, ({ block }) => block.start);
  for (const block of blocks) {
    if (block.kind === 'blank') continue;
    const marks = scanned(block.start);
    all.push(marks?.block === block ? marks : scanBlock(text, block));
  }
  return all;
}

/** Kinds of characters. */
const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const GAP = 3;
const LINE_END = 4;
const STOP = 5;
const SIGN = 6;
const HYPHEN = 7;
const ODD = 8;

const KINDS: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, code) => kindOfAscii(code));

function kindOfAscii(code: number): number {
  const character = String.fromCharCode(code);
  if (character >= 'a' && character <= 'z') return SMALL;
  if (character >= 'A' && character <= 'Z') return CAPITAL;
  if (character === ' ') return GAP;
  if ('\n\r\t\f'.includes(character)) return LINE_END;
  if ('.,;:!?'.includes(character)) return STOP;
  if ('"()[]'.includes(character)) return SIGN;
  if (character === '-') return HYPHEN;
  return code < 0x20 || code === 0x7f ? ODD : OTHER;
}

/** The letters that other encodings leave behind: `Â Ã Ä Å â Ð Ñ É Ò Ó Ô Õ`. */
const DAMAGED_LETTERS: ReadonlySet<number> = new Set(Array.from('ÂÃÄÅâÐÑÉÒÓÔÕ', (letter) => letter.charCodeAt(0)));

/** Of a character beyond ASCII. Letters count as small ones: no capital is sought among them. */
function kindOfWide(code: number): number {
  if (code === 0x201c || code === 0x201d || code === 0x201e) return SIGN;
  if (code === 0x2013 || code === 0x2014) return HYPHEN;
  if (isOdd(code)) return ODD;
  return isLetter(code) ? SMALL : OTHER;
}

/** Controls of the second set, soft hyphen, zero-width space and marks of direction, byte-order mark, and what stands for lost bytes. */
function isOdd(code: number): boolean {
  if (code < 0xa0 || code === 0xad) return true;
  if (code < 0x200b) return false;
  if (code === 0x200b || code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e)) return true;
  return (code >= 0x2060 && code <= 0x2069) || code === 0xfeff || code === 0xfffd;
}

const NONE: readonly number[] = [];

function scanBlock(text: string, block: ProseBlock): ProseMarks {
  let signs: number[] | undefined;
  let dashes: number[] | undefined;
  let wideGaps: number[] | undefined;
  let spacedStops: number[] | undefined;
  let tightLetters: number[] | undefined;
  let humps: number[] | undefined;
  let repeats: number[] | undefined;
  let oddities: number[] | undefined;
  let before = LINE_END;
  let wordStart = -1;
  let wordEnd = -1;
  let initial = -1;
  let gapStart = block.start;
  const { end } = block;
  for (let at = block.start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (KINDS[code] ?? OTHER) : kindOfWide(code);
    if (kind === SMALL || kind === CAPITAL) {
      if (before !== SMALL && before !== CAPITAL) {
        if (before === STOP) {
          tightLetters ??= [];
          tightLetters.push(at);
        } else if (
          (code | 0x20) === initial &&
          (before === GAP || before === LINE_END) &&
          gapStart === wordEnd &&
          isRepeat(text, wordStart, wordEnd, at)
        ) {
          repeats ??= [];
          repeats.push(at);
        }
        wordStart = at;
        initial = code | 0x20;
      } else if (kind === CAPITAL && before === SMALL) {
        humps ??= [];
        humps.push(at);
      }
      if (code >= 128 && DAMAGED_LETTERS.has(code)) {
        oddities ??= [];
        oddities.push(at);
      }
      // Most of the text is words in small letters with a space between, where nothing happens unless one begins as the one before it: they are
      // read in a loop of their own, which takes a fifth off the whole scan.
      const first = at;
      while (at + 1 < end) {
        const next = text.charCodeAt(at + 1);
        if (isPlainSmall(next)) {
          at++;
          continue;
        }
        if (next !== SPACE) break;
        const beginning = text.charCodeAt(at + 2);
        if (beginning === initial || !isPlainSmall(beginning)) break;
        at += 2;
        wordStart = at;
        initial = beginning;
      }
      before = at > first ? SMALL : kind;
    } else {
      if (before === SMALL || before === CAPITAL) wordEnd = at;
      if (kind === GAP) {
        if (before !== GAP) {
          if (before !== LINE_END) gapStart = at;
        } else if (at === gapStart + 1) {
          wideGaps ??= [];
          wideGaps.push(at);
        }
      } else if (kind === LINE_END) {
        if (before !== GAP && before !== LINE_END) gapStart = at;
      } else if (kind === STOP) {
        if (before === GAP) {
          spacedStops ??= [];
          spacedStops.push(at);
        }
      } else if (kind === SIGN) {
        signs ??= [];
        signs.push(at);
      } else if (kind === HYPHEN) {
        if (code !== 0x2d || before === GAP || before === HYPHEN) {
          dashes ??= [];
          dashes.push(at);
        }
      } else if (kind === ODD) {
        oddities ??= [];
        oddities.push(at);
      }
      before = kind;
    }
  }
  return {
    block,
    signs: signs ?? NONE,
    dashes: dashes ?? NONE,
    wideGaps: wideGaps ?? NONE,
    spacedStops: spacedStops ?? NONE,
    tightLetters: tightLetters ?? NONE,
    humps: humps ?? NONE,
    repeats: repeats ?? NONE,
    oddities: oddities ?? NONE,
  };
}

function isPlainSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Whether the word at `at` is the word `[start, end)` again; both whole words, without hyphen or apostrophe. */
function isRepeat(text: string, start: number, end: number, at: number): boolean {
  for (let index = start, other = at; index < end; index++, other++) {
    const a = text.charCodeAt(index);
    const b = text.charCodeAt(other);
    if ((a | 0x20) !== (b | 0x20)) return false;
  }
  return isBoundary(text.charCodeAt(start - 1)) && isBoundary(text.charCodeAt(at + end - start));
}

/** Whether no word goes on over this character. */
function isBoundary(code: number): boolean {
  return !(isLetter(code) || isDash(code) || WITHIN_WORDS.has(code));
}

const WITHIN_WORDS: ReadonlySet<number> = new Set(
  Array.from("0123456789'’@/_", (character) => character.charCodeAt(0)),
);
