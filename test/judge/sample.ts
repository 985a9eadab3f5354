/** What is judged: a bulletin with what an editor would say of it, and the language in which that is written down. */
import { type PlainDate, parseIso } from '../../server/src/calendar/plainDate.ts';
import type { CitationPlacement } from '../../server/src/publication/style.ts';
import type { Span } from '../../server/src/text/span.ts';

export type LabelKind = 'headline' | 'teaser' | 'citation' | 'crossReference' | 'note' | 'gloss';

export interface Label extends Span {
  readonly kind: LabelKind;
}

/** A fault that the text really has. */
export interface RealFault extends Span {
  readonly rule: string;
}

export interface Facts {
  /** The day of the issue, where a reader of the text can know it. */
  readonly issued: PlainDate | null;
  readonly placement: CitationPlacement | null;
  /** `whole`: an issue with all its items; `stored`: a file that holds one item. */
  readonly layout: 'whole' | 'stored';
}

export interface Sample extends Facts {
  readonly name: string;
  readonly text: string;
  /** In the order of their starts; those within another behind it. */
  readonly labels: readonly Label[];
  readonly real: readonly RealFault[];
}

const KINDS: Readonly<Record<string, LabelKind>> = {
  h: 'headline',
  H: 'headline',
  t: 'teaser',
  c: 'citation',
  x: 'crossReference',
  n: 'note',
  g: 'gloss',
};

const MARK = /([hHtcxng]|![a-z-]+\/[a-z-]+)¦/g;

/**
 * Reads a labelled text. `h¦` and `t¦` stand before a headline and a teaser, `c¦`, `x¦`, `n¦` and `g¦` before the opening parenthesis of a
 * citation, cross-reference, note or gloss, and `!rule/id¦` before a fault that the text really has; all are taken out. A headline and a fault
 * end with their line, or with their review mark; `H¦` stands before a headline that goes on to the next blank line; a parenthesis ends with
 * its own closing one.
 */
export function readSample(name: string, labelled: string, facts: Facts): Sample {
  const starts: { mark: string; at: number }[] = [];
  let text = '';
  let from = 0;
  for (const found of labelled.matchAll(MARK)) {
    text += labelled.slice(from, found.index);
    starts.push({ mark: found[1] ?? '', at: text.length });
    from = found.index + found[0].length;
  }
  text += labelled.slice(from);
  const labels: Label[] = [];
  const real: RealFault[] = [];
  for (const { mark, at } of starts) {
    const kind = KINDS[mark];
    if (!kind) real.push({ rule: mark.slice(1), start: at, end: reviewMarkEnd(text, at) ?? lineEnd(text, at) });
    else if (mark === 'H') labels.push({ kind, start: at, end: blockEnd(text, at) });
    else labels.push({ kind, start: at, end: isLine(kind) ? lineEnd(text, at) : closing(name, text, at) });
  }
  return { ...facts, name, text, labels, real };
}

/** Reads a hand-written sample: its first line tells the facts, `# 1999-08-26 inside whole`; `-` stands for what is not known. */
export function readWritten(name: string, file: string): Sample {
  const [, issued = '', placement = '', layout = '', labelled = ''] =
    /^# (\S+) (\S+) (whole|stored)\n(.*)$/s.exec(file) ?? [];
  if (layout === '') throw new Error(`${name} does not begin with its facts`);
  return readSample(name, labelled, {
    issued: parseIso(issued),
    placement: isPlacement(placement) ? placement : null,
    layout: layout === 'whole' ? 'whole' : 'stored',
  });
}

function isPlacement(word: string): word is CitationPlacement {
  return ['none', 'note', 'after', 'inside'].includes(word);
}

function isLine(kind: LabelKind): boolean {
  return kind === 'headline' || kind === 'teaser';
}

function lineEnd(text: string, at: number): number {
  const found = text.slice(at).search(/[\r\n]/);
  return found < 0 ? text.length : at + found;
}

function blockEnd(text: string, at: number): number {
  const found = text.slice(at).search(/(?:\r?\n){2}/);
  return found < 0 ? text.length : at + found;
}

const REVIEW_MARK = /^(?:\{\+\+.*?\+\+\}|\{--.*?--\}|\{~~.*?~~\}|\{==.*?==\}|\{>>.*?<<\})/s;

function reviewMarkEnd(text: string, at: number): number | null {
  const mark = REVIEW_MARK.exec(text.slice(at))?.[0];
  return mark === undefined ? null : at + mark.length;
}

function closing(name: string, text: string, at: number): number {
  if (text[at] !== '(')
    throw new Error(`${name}: no parenthesis behind the label at ${at}: ${text.slice(at, at + 20)}`);
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    if (text[end] === '(') depth++;
    else if (text[end] === ')' && --depth === 0) return end + 1;
  }
  throw new Error(`${name}: the parenthesis at ${at} is not closed`);
}
