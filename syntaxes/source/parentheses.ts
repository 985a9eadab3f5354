/**
 * Parentheses, told apart as the parser does: citation, cross-reference, note or gloss. Where the closing sign stands on the same line, all
 * is decided at the opening one, by looking ahead.
 */
import { DASHES } from './pieces/dates.ts';
import { regex } from './regex.ts';
import { CLOSING_SIGN, reviewMarks } from './reviewMarks.ts';
import type { Rule, Stretch } from './rule.ts';

const r = String.raw;

export const BEGIN = { name: 'punctuation.definition.parenthesis.begin.bulletin' };
export const END = { name: 'punctuation.definition.parenthesis.end.bulletin' };

/** Every parenthesis has the first scope, which shows where it ends even if no sign does; the second tells what it is. */
export const KIND = {
  citation: 'meta.parenthesis.bulletin meta.citation.bulletin',
  reference: 'meta.parenthesis.bulletin meta.cross-reference.bulletin',
  note: 'meta.parenthesis.bulletin meta.note.bulletin',
  gloss: 'meta.parenthesis.bulletin meta.gloss.bulletin',
} as const;

export const CITATION: readonly Rule[] = [{ include: '#citation-content' }];
export const REFERENCE: readonly Rule[] = [{ include: '#reference-content' }];

/** What a citation may have in front of its closing sign. */
export const CLOSES = r`\g<gap>\.?\g<gap>\)`;
/** At the end of a review mark that was opened before the parenthesis: the mark goes first. */
export const MARK_ENDS = r`(?=[+=~]{2}\})`;
/** Where a citation that nobody closed may stop: at the end, before punctuation, a dash or another parenthesis. */
const STOPS = r`(?=\g<gap>(?:$|[.,;:(\]${DASHES}]))`;

/** All else is prose, left to the colour of prose. */
const GLOSS = closed(KIND.gloss, r`\g<nested>\)`, [{ include: '#gloss-content' }]);

export const parenthesisRepository: Readonly<Record<string, Rule>> = {
  'parentheses-in-a-row': {
    comment: 'More than can be nested here: all but the last three stay prose.',
    match: r`\(+(?=\({3})`,
  },
  'closed-parenthesis': {
    comment: 'Opened and closed on one line.',
    ...atOpeningSign(r`\g<nested>\)`, [
      {
        name: KIND.note,
        match: r`(\()\s*([1-9]\d?|0[1-9])\s*(\))`,
        captures: { 1: BEGIN, 2: { name: 'constant.numeric.note.bulletin' }, 3: END },
      },
      {
        comment: 'What follows `see` may be a source.',
        ...closed(
          KIND.citation,
          r`\g<aNumber>\g<gap>\g<see>(?:the\s+)?\g<known>\g<gap>,\g<gap>\g<dates>${CLOSES}`,
          CITATION,
        ),
      },
      {
        comment: 'A source and its date without their comma, and no words that lead in to `see`.',
        ...closed(KIND.citation, r`\g<aNumber>\g<knownBeforeSee>(?:\g<nextGroup>){0,6}${CLOSES}`, CITATION),
      },
      closed(KIND.reference, r`\g<aNumberOrSee>\g<gap>\g<reference>(?:\g<nextReference>){0,6}${CLOSES}`, REFERENCE),
      closed(KIND.citation, r`\g<aNumber>\g<citation>${CLOSES}`, CITATION),
      {
        comment: 'Behind a sentence, known names alone are a citation without its date.',
        name: KIND.citation,
        begin: regex(
          r`(?<=\p{Ll}[.?!…]\s|\p{Ll}[.?!…]["”’]\s)\((?=\g<gap>\g<knownNames>\g<gap>\)\s*(?:$|(?<=\s)\g<upper>))`,
        ),
        beginCaptures: { 0: BEGIN },
        end: r`\)|${MARK_ENDS}|$`,
        endCaptures: { 0: END },
        patterns: CITATION,
      },
      { include: '#doubtful-parenthesis' },
      closed(KIND.citation, r`\g<knownAndMonth>${CLOSES}`, CITATION),
      GLOSS,
    ]),
  },
  'doubtful-parenthesis': atOpeningSign(r`\g<aNumberOrParenthesis>\g<nested>\)`, [
    {
      comment: 'With a slip before the date or a remark behind it, only a known source makes a citation.',
      ...closed(
        KIND.citation,
        r`(?:(?:\g<knownCitation>|\g<knownAround>|\g<knownAndDash>|\g<gap>\g<knownFigures>(?:\g<nextGroup>){0,6})${CLOSES}|\g<knownAndRemark>\))`,
        CITATION,
      ),
    },
    {
      comment: 'Behind a name that is no source, what points elsewhere does so all the same.',
      ...closed(
        KIND.reference,
        r`\g<gap>\g<looseNames>\g<gap>[,.:]?\g<gap>\g<dates>;\g<gap>\g<pointer>${CLOSES}`,
        REFERENCE,
      ),
    },
    GLOSS,
  ]),
  'inner-parenthesis': {
    comment: 'Within a citation: what points elsewhere; places and remarks are no parentheses of their own.',
    ...atOpeningSign(r`[^()\n]*\)`, [
      closed(KIND.reference, r`\g<gap>\g<reference>${CLOSES}`, REFERENCE),
      { match: r`\([^()\n]*\)` },
    ]),
  },
  'gloss-content': {
    patterns: [
      ...reviewMarks([{ include: '#gloss-content' }], CLOSING_SIGN),
      { include: '#placeholder' },
      { include: '#parentheses-in-a-row' },
      { include: '#closed-parenthesis' },
      { include: '#bracket' },
    ],
  },
  'unclosed-parenthesis': {
    comment: 'A citation or cross-reference without its closing sign ends with its last date.',
    ...atOpeningSign('', [
      { include: '#stopped-parenthesis' },
      unclosed(KIND.citation, r`\g<aNumber>\g<knownCitation>`, CITATION),
    ]),
  },
  'stopped-parenthesis': {
    comment: 'What stands behind that date shows that nothing is to follow.',
    patterns: [
      unclosed(KIND.reference, r`\g<aNumberOrSee>\g<gap>\g<reference>${STOPS}`, REFERENCE),
      unclosed(KIND.citation, r`\g<aNumber>\g<citation>${STOPS}`, CITATION),
    ],
  },
};

/**
 * Tries rules at an opening sign, with `ahead` behind it, and nowhere else. So the text around needs to look for no more than the sign, and
 * the long expressions of those rules are compiled once, not once for every place that they may stand in.
 */
export function atOpeningSign(ahead: string, patterns: readonly Rule[]): Stretch {
  return { begin: regex(r`(?=\(${ahead})`), end: r`(?!\()`, patterns };
}

/** `ahead` is what has to stand behind the opening sign. */
function closed(kind: string, ahead: string, patterns: readonly Rule[]): Rule {
  return {
    name: kind,
    begin: regex(r`\((?=${ahead})`),
    beginCaptures: { 0: BEGIN },
    end: r`\)|${MARK_ENDS}|$`,
    endCaptures: { 0: END },
    patterns,
  };
}

/** `content` is all that stands behind the opening sign and belongs to it. */
function unclosed(kind: string, content: string, patterns: readonly Rule[]): Rule {
  return { name: kind, match: regex(r`(\()(${content})`), captures: { 1: BEGIN, 2: { patterns } } };
}
