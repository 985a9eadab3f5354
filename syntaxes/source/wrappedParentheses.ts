/**
 * Parentheses of hard-wrapped text that close on a later line, if at all. The first line decides what they are if it can: when it comes to a
 * date. Otherwise the next lines do, and the first one keeps the colour of prose.
 */
import { atOpeningSign, BEGIN, CITATION, CLOSES, END, KIND, MARK_ENDS, REFERENCE } from './parentheses.ts';
import { DASHES } from './pieces/dates.ts';
import { regex } from './regex.ts';
import type { Rule } from './rule.ts';

const r = String.raw;

const UNDECIDED = 'meta.parenthesis.bulletin';
const BLANK = r`^(?=\s*$)`;
/** Another parenthesis opens before this one is closed: this one never is. */
const OPENS_ANOTHER = r`^(?=[^()\n]*\()`;
/** Behind the dates of a later line: the end, or what parts groups. */
const GOES_ON = r`\g<gap>(?:[).;]|and\b|[,&]?\s*$)`;

const DATE_AT_END = r`\g<gap>(?:\g<names>\g<comma>|,\g<gap>)(?:\g<month>|Nos?\.|N)\s*$`;
const LATER_GROUP = r`\g<citation>(?:\s*[;,.&${DASHES}]|\s+and\b)[^()\n]*$`;
const PUBLICATION_AT_END = r`\g<gap>(?:(?:\g<leadIn>)?\g<anySee>(?:the\s+)?(?=\g<upper>)\g<words>|\g<publication>)\g<gap>(?:,\g<gap>(?:\g<month>\s*)?|\g<month>\s*)$`;
const DATES_AT_END = r`\g<gap>\g<reference>(?:\s*[;,.&]|\s+and\b)?[^()\n]*$`;

export const wrappedParenthesisRepository: Readonly<Record<string, Rule>> = {
  'wrapped-parenthesis': atOpeningSign('', [
    { include: '#wrapped-reference' },
    { include: '#wrapped-citation' },
    { include: '#stopped-parenthesis' },
    {
      comment: 'What is left is a gloss, or will turn out to be a cross-reference. It may hold others.',
      ...wrapped(UNDECIDED, '', BLANK, [
        { include: '#later-reference' },
        { include: '#gloss-content' },
        atOpeningSign('', [{ include: '#wrapped-reference' }, { include: '#wrapped-citation' }]),
      ]),
    },
  ]),
  'wrapped-citation': {
    patterns: [
      {
        comment: 'The line ends with a date: the next one has to go on as a list of dates or groups does.',
        ...wrapped(KIND.citation, r`\g<citation>\s*$`, r`^(?!\s*(?:[),;.&${DASHES}]|and\b))`, CITATION),
      },
      {
        comment: 'It breaks off behind a month, or within a later group.',
        ...wrapped(KIND.citation, `(?:${DATE_AT_END}|${LATER_GROUP})`, `${BLANK}|${OPENS_ANOTHER}`, CITATION),
      },
      {
        comment:
          'Only names so far, which may be no sources. The last one is complete: a comma follows, or it is known.',
        ...wrapped(UNDECIDED, r`(?:\g<gap>\g<names>\g<comma>|\g<gap>\g<known>\s*[.:;]?)\s*$`, BLANK, [
          { include: '#later-dates' },
          { include: '#later-name-and-dates' },
          { include: '#later-reference' },
          { include: '#gloss-content' },
        ]),
      },
      {
        comment: 'Or it is not.',
        ...wrapped(UNDECIDED, r`\g<gap>\g<names>\s*$`, BLANK, [
          { include: '#later-name-and-dates' },
          {
            comment: 'A line with nothing but more names.',
            begin: r`^(?=[^()\n]*,[^()\n]*$)`,
            end: r`(?=\))|${MARK_ENDS}|${BLANK}`,
            patterns: [
              { include: '#later-dates' },
              { include: '#later-name-and-dates' },
              { include: '#gloss-content' },
            ],
          },
          { include: '#later-reference' },
          { include: '#gloss-content' },
        ]),
      },
    ],
  },
  'wrapped-reference': {
    patterns: [
      {
        comment: 'The line breaks off behind the publication, or within its dates.',
        ...wrapped(KIND.reference, `(?:${PUBLICATION_AT_END}|${DATES_AT_END})`, `${BLANK}|${OPENS_ANOTHER}`, REFERENCE),
      },
      {
        comment: 'It breaks off before.',
        ...wrapped(UNDECIDED, r`\g<gap>(?:\g<leadIn>)?\g<anySee>(?:the\s+)?(?:\g<words>\s*)?$`, BLANK, [
          { include: '#later-target' },
          { include: '#gloss-content' },
        ]),
      },
    ],
  },
  'later-dates': {
    comment: 'The line before ended with a name and its comma. This one comes to a date, so there were sources.',
    ...later(
      'meta.citation.bulletin',
      r`(?!\g<rangeInWords>)(?:\g<names>\g<comma>)?\g<weekday>\g<dates>${GOES_ON}`,
      CITATION,
    ),
  },
  'later-name-and-dates': {
    comment: 'The line before broke off within a name.',
    ...later(
      'meta.citation.bulletin',
      r`(?!\g<rangeInWords>)(?:\g<words>)?\g<gap>(?:\g<place>)?\g<comma>(?:\g<names>\g<comma>)?\g<weekday>\g<dates>${GOES_ON}`,
      CITATION,
    ),
  },
  'later-target': {
    comment: 'The line before ended in `see` or in words of the target.',
    ...later(
      'meta.cross-reference.bulletin',
      r`(?:also\s+)?(?:\g<within>\g<gap>(?:[).;]|$)|\g<targets>${GOES_ON})`,
      REFERENCE,
    ),
  },
  'later-reference': {
    comment: 'The line before held no more than a lead-in.',
    ...later('meta.cross-reference.bulletin', r`\g<reference>${CLOSES}`, REFERENCE),
  },
};

/** `ahead` is the rest of the first line; `stop` is what ends the parenthesis without its closing sign. */
function wrapped(scope: string, ahead: string, stop: string, patterns: readonly Rule[]): Rule {
  return {
    name: scope,
    begin: regex(ahead === '' ? r`\(` : r`\((?=${ahead})`),
    beginCaptures: { 0: BEGIN },
    end: r`\)|${MARK_ENDS}|${stop}`,
    endCaptures: { 0: END },
    patterns,
  };
}

/** The rest of an undecided parenthesis, from the line that decides. */
function later(kind: string, ahead: string, patterns: readonly Rule[]): Rule {
  return {
    name: kind,
    begin: regex(r`^(?=\s*${ahead})`),
    end: r`(?=\))|${MARK_ENDS}|${BLANK}|${OPENS_ANOTHER}`,
    patterns,
  };
}
