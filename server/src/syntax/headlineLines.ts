/** Which lines are headlines. A line's case says what it could be; its neighbours and the document's own habit decide. */
import {
  CLOSE_PARENTHESIS,
  COLON,
  countWords,
  EXCLAMATION_MARK,
  isQuote,
  isSpace,
  isUpper,
  PERIOD,
} from './characters.ts';
import { readContent } from './citation.ts';
import { isByline, isByPeople, isDateLine } from './frontLines.ts';
import { endMark, headlineCase } from './headline.ts';
import { BLANK, type Line } from './lines.ts';
import { breaksOff, isLong } from './paragraphs.ts';
import type { HeadlineCase } from './tree.ts';

/** What the document has shown so far. */
export interface Habit {
  /** The kind of the block before. */
  readonly before: 'header' | 'date' | 'byline' | 'headline' | 'paragraph' | 'colophon' | null;
  /** The case of the first headline. */
  readonly firstCase: HeadlineCase | null;
  /** The case of the first headline after the last header: that of a stored item's own headline says nothing of its teaser. */
  readonly firstCaseBehindHeader: HeadlineCase | null;
}

/** A headline: lines `[at, end)`. */
export interface FoundHeadline {
  readonly case: HeadlineCase;
  readonly end: number;
}

/** A headline without an end mark may go on in the next line if it is at least this long. */
const SHORTEST_WRAPPED_HEADLINE = 40;
/** Nobody breaks a headline after fewer characters; lines that are shorter are names, or headlines of their own. */
const SHORTEST_BROKEN_LINE = 15;
/** A line set like prose is a headline only if it is no longer than this. */
const LONGEST_SENTENCE_HEADLINE = 100;
/** Nobody wraps lines at fewer characters. */
const NARROWEST_COLUMN = 60;
/** A few capitalised words below a line that breaks off are abbreviations of its sentence; more are a headline. */
const MOST_ABBREVIATIONS = 3;

/** One word without a mark; `Ends` and `Riga` rather end or sign something. */
const SECTION = /^\p{Lu}\p{Ll}+$/u;
const SHORTEST_SECTION = 5;
/** What follows the title of a section is a text or a headline, and no name in a list. */
const FEWEST_UNDER_SECTION = 3;

/** `R. Salm`, `A. N. Holm`: who signs a letter. A headline names people by more, or says what they did. */
const SIGNATURE = /^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}’'-]+$/u;

export class HeadlineLines {
  readonly #text: string;
  readonly #lines: readonly Line[];

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  /** The headline that begins with the line `at`; null when none does. */
  find(at: number, habit: Habit): FoundHeadline | null {
    const line = this.#line(at);
    if (line.headlineCase && line.marked?.isHeading && !endsInParenthesis(this.#text, line)) {
      return { case: line.headlineCase, end: at + 1 };
    }
    switch (line.headlineCase) {
      case null:
        return null;
      case 'caps':
        return this.#isCaps(at, habit) ? { case: 'caps', end: this.#endOfCaps(at) } : null;
      case 'title':
        return this.#findTitle(at, habit);
      case 'sentence':
        if (this.#isSection(at, habit)) return { case: 'title', end: at + 1 };
        return this.#isSentence(at, habit) ? { case: 'sentence', end: at + 1 } : null;
    }
  }

  #line(index: number): Line {
    return this.#lines[index] ?? BLANK;
  }

  /** A line in capitals is a headline wherever it stands, but for what a sentence around it says in capitals. */
  #isCaps(at: number, habit: Habit): boolean {
    const line = this.#line(at);
    if (endsInCitation(this.#text, line) || this.#isAnnounced(at)) return false;
    const words = countWords(this.#text, line.start, line.end);
    const before = this.#line(at - 1);
    if (words === 1) return this.#standsAlone(at, habit) || (this.#isTopic(line) && !breaksOff(this.#text, before));
    const within = words <= MOST_ABBREVIATIONS && isProse(before) && breaksOff(this.#text, before);
    return !within || this.#isBelowByline(at, habit);
  }

  /** `KESTRIA:`, over what is told of a country. */
  #isTopic({ end }: Line): boolean {
    return this.#text.charCodeAt(end - 1) === COLON;
  }

  #endOfCaps(at: number): number {
    let end = at + 1;
    while (
      this.#line(end).headlineCase === 'caps' &&
      this.#isWrapped(this.#line(at), this.#line(end - 1), this.#line(end))
    ) {
      end++;
    }
    return end;
  }

  /** Whether a headline goes on in the line `next`: those so far are long, or this one has the end mark that they lack. */
  #isWrapped(first: Line, last: Line, next: Line): boolean {
    if (this.#goesOn(first, last)) return true;
    if (last.end - last.start < SHORTEST_BROKEN_LINE || endMark(this.#text, last.start, last.end)) return false;
    return endMark(this.#text, next.start, next.end) !== null && this.#text.charCodeAt(next.end - 1) !== COLON;
  }

  /** Whether the next line may belong to the same headline: its lines so far are long, and no end mark stands yet. */
  #goesOn(first: Line, last: Line): boolean {
    return last.end - first.start > SHORTEST_WRAPPED_HEADLINE && !endMark(this.#text, last.start, last.end);
  }

  /**
   * A line in title case is a headline when no neighbour could be the same wrapped paragraph. Where headlines are set in capitals it needs an
   * end mark, too: there a line without one is a name in a list, or a sentence that is being typed.
   */
  #findTitle(at: number, habit: Habit): FoundHeadline | null {
    const line = this.#line(at);
    if (endsInCitation(this.#text, line) || isByline(this.#text, line) || isDateLine(this.#text, line)) return null;
    if (SIGNATURE.test(this.#text.slice(line.start, line.end))) return null;
    const marked = endMark(this.#text, line.start, line.end) !== null;
    if (habit.firstCaseBehindHeader === 'caps' && !marked) return null;
    if (
      this.#standsAlone(at, habit) ||
      this.#isTightHeadline(at, marked, habit) ||
      (marked && (this.#isTightTeaser(at) || this.#isBetweenLines(at)))
    ) {
      return { case: 'title', end: at + 1 };
    }
    const next = this.#line(at + 1);
    const wrapped = this.#isClearAbove(at, habit) && this.#isWrapped(line, line, next) && parts(this.#line(at + 2));
    return wrapped && this.#isTitle(line, next) && !endsInCitation(this.#text, next)
      ? { case: 'title', end: at + 2 }
      : null;
  }

  /** Whether two lines are in title case, taken together: the second may begin with a small word, and with no bullet. */
  #isTitle({ start }: Line, { headlineCase: own, end }: Line): boolean {
    return own !== null && headlineCase(this.#text, start, end) === 'title';
  }

  /** A headline with its text on the very next line: nobody who wraps lines breaks one that has room for the next word. */
  #isTightHeadline(at: number, marked: boolean, habit: Habit): boolean {
    const line = this.#line(at);
    const next = this.#line(at + 1);
    if (!this.#isClearAbove(at, habit) || !isProse(next) || next.headlineCase === 'title') return false;
    const first = this.#text.charCodeAt(next.start);
    if (!isUpper(first) && !isQuote(first)) return false;
    const withNextWord = line.end - line.start + 1 + firstWordLength(this.#text, next);
    return marked || withNextWord < Math.max(next.end - next.start, NARROWEST_COLUMN);
  }

  /** Below a finished line and above a by-line or a line that nobody wrapped: here each line is a paragraph. */
  #isBetweenLines(at: number): boolean {
    const before = this.#line(at - 1);
    const next = this.#line(at + 1);
    return (isLong(next) || isAnyByline(this.#text, next)) && isProse(before) && !breaksOff(this.#text, before);
  }

  /** The last line of a stored item without blank lines. */
  #isTightTeaser(at: number): boolean {
    const line = this.#line(at);
    const before = this.#line(at - 1);
    const last = this.#nextText(at + 1) === null;
    const words = countWords(this.#text, line.start, line.end);
    return last && isProse(before) && !breaksOff(this.#text, before) && words > MOST_ABBREVIATIONS;
  }

  /**
   * A line set like prose is a headline when it is underlined, when it stands directly before the first header, and as the first line after
   * a header (and then wherever else): short, without an end mark, without a citation, with a longer paragraph after it or after its
   * by-line. With an end mark it is a short first paragraph: most stored items have lost their headline.
   */
  #isSentence(at: number, habit: Habit): boolean {
    const line = this.#line(at);
    if (line.end - line.start > LONGEST_SENTENCE_HEADLINE || endsInParenthesis(this.#text, line)) return false;
    if (this.#isUnderlined(at)) return true;
    if (!this.#standsAlone(at, habit)) return false;
    const next = this.#nextText(isAnyByline(this.#text, this.#line(at + 1)) ? at + 2 : at + 1);
    if (habit.before === null && next?.kind === 'header') return true;
    const isFirst = habit.before === 'header' || habit.before === 'date';
    const fits =
      habit.firstCase === 'sentence' ? isFirst || habit.before === 'paragraph' : isFirst && habit.firstCase === null;
    if (!fits || endMark(this.#text, line.start, line.end)) return false;
    if (next?.kind !== 'text' || next.headlineCase === 'caps') return false;
    const sentence = this.#text.slice(line.start, line.end);
    return next.end - next.start > line.end - line.start && !/[.?!…]["”’)]?\s+\S/.test(sentence);
  }

  /** `Briefs`, `Letters`: where headlines are in title case, a capitalised word alone between a story and another text is the title of a section. */
  #isSection(at: number, habit: Habit): boolean {
    if (habit.firstCaseBehindHeader !== 'title' || habit.before !== 'paragraph' || !this.#standsAlone(at, habit))
      return false;
    const { start, end } = this.#line(at);
    if (end - start < SHORTEST_SECTION || !SECTION.test(this.#text.slice(start, end))) return false;
    const next = this.#nextText(at + 1);
    return next?.kind === 'text' && countWords(this.#text, next.start, next.end) > FEWEST_UNDER_SECTION;
  }

  #isUnderlined(at: number): boolean {
    const rule = this.#line(at + 1);
    if (rule.kind !== 'rule' || !parts(this.#line(at - 1))) return false;
    return /^(?:={4,}|-{4,}|_{4,}|~{4,})$/.test(this.#text.slice(rule.start, rule.end));
  }

  /** Whether no neighbour could be the same wrapped paragraph. */
  #standsAlone(at: number, habit: Habit): boolean {
    const behind = this.#line(at + 1);
    return this.#isClearAbove(at, habit) && (parts(behind) || isAnyByline(this.#text, behind));
  }

  /** Whether the line before parts this one from all text; a date line or by-line under the header, which is a line of text itself, does. */
  #isClearAbove(at: number, habit: Habit): boolean {
    return habit.before === 'date' || this.#isBelowByline(at, habit) || parts(this.#line(at - 1));
  }

  #isBelowByline(at: number, { before }: Habit): boolean {
    return before === 'byline' && isAnyByline(this.#text, this.#line(at - 1));
  }

  /** Whether the text before ends in a colon, as before what a banner said; what ends as headlines do is one all the same. */
  #isAnnounced(at: number): boolean {
    const announced = this.#line(at);
    const mark = endMark(this.#text, announced.start, announced.end);
    if (mark && this.#text.charCodeAt(mark.start) !== EXCLAMATION_MARK) return false;
    const directly = this.#line(at - 1);
    const line = directly.kind === 'blank' ? this.#line(at - 2) : directly;
    const prose = line.kind === 'text' && line.headlineCase !== 'caps' && line.headlineCase !== 'title';
    return prose && this.#text.charCodeAt(line.end - 1) === COLON;
  }

  #nextText(from: number): Line | null {
    let index = from;
    while (index < this.#lines.length && (this.#line(index).kind === 'blank' || this.#line(index).kind === 'rule'))
      index++;
    return this.#lines[index] ?? null;
  }
}

/** Whether a line is a by-line below a headline, with or without its colon. */
function isAnyByline(text: string, line: Line): boolean {
  return line.kind === 'text' && (isByline(text, line) || isByPeople(text, line));
}

/** Whether a line parts what is before it from what is after it. */
function parts(line: Line): boolean {
  return line.kind !== 'text' || line.headlineCase === 'caps' || isLong(line);
}

/** Whether a line can be one of a wrapped paragraph. */
function isProse(line: Line): boolean {
  return !parts(line);
}

/**
 * `(Interfax, December 16)` at the end of a line is a citation: the line is no headline. Nor is one that is nothing but
 * a parenthesis, or the end of one.
 */
function endsInCitation(text: string, line: Line): boolean {
  if (!endsInParenthesis(text, line)) return false;
  const own = text.slice(line.start, line.end);
  const open = own.lastIndexOf('(');
  if (open <= 0) return true;
  const { shape } = readContent(own, open + 1, own.lastIndexOf(')'));
  return shape === 'citation' || shape === 'crossReference';
}

function endsInParenthesis(text: string, line: Line): boolean {
  const last = text.charCodeAt(line.end - 1);
  return last === CLOSE_PARENTHESIS || (last === PERIOD && text.charCodeAt(line.end - 2) === CLOSE_PARENTHESIS);
}

function firstWordLength(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  return at - start;
}
