/** What stands inside a citation or a cross-reference: names, dates, the words that lead elsewhere, and the signs between them. */
import { regex } from './regex.ts';
import { CLOSING_SIGN, reviewMarks } from './reviewMarks.ts';
import type { Rule } from './rule.ts';

const r = String.raw;

/** The rules of what stands inside, by the names under which parentheses include them. */
export const citationRepository: Readonly<Record<string, Rule>> = {
  'citation-content': {
    patterns: [
      ...reviewMarks([{ include: '#citation-content' }], CLOSING_SIGN),
      {
        comment: 'A cross-reference attached to the citation takes all that follows.',
        name: 'meta.attached-reference.bulletin',
        begin: r`(?=\b(?:[Aa]lso\s+)?(?:[Ss]ee|SEE)\b|(?<=;\s)the\s+\p{Lu})`,
        end: r`(?=\))|$`,
        patterns: [{ include: '#reference-content' }],
      },
      { include: '#date' },
      { comment: 'No names begin with these: they go on with a list of dates.', match: r`\b(?:and|also)\b` },
      {
        comment:
          'Words up to a separator, or up to a date that lacks one. A period or colon in place of the comma is no part of the name.',
        name: 'entity.name.type.source.bulletin',
        match: regex(r`(?!\g<date>)\g<inName>(?:\s++(?!\g<date>|&\s|[Ss]ee\b)\g<inName>)*+`),
      },
      { include: '#bracket' },
      { include: '#inner-parenthesis' },
      { include: '#separator' },
    ],
  },
  'reference-content': {
    patterns: [
      ...reviewMarks([{ include: '#reference-content' }], CLOSING_SIGN),
      { name: 'keyword.other.see.bulletin', match: r`\b(?:also\s+)?(?:[Ss]ee|SEE)(?:\s+(?:also|ALSO))?\b|\balso\b` },
      {
        name: 'markup.underline.link.within-issue.bulletin',
        match: regex(r`\b\g<within>(?=\g<gap>\.?\g<gap>(?:[;)]|$))`),
      },
      { include: '#date' },
      {
        comment:
          'The publication: capitalised words before a date. What leads in to it, and what says where in the issue, stays prose.',
        name: 'markup.underline.link.publication.bulletin',
        match: regex(
          r`(?!\g<date>)(?:\bthe\s+)?\p{Lu}\g<inName>?(?:\s++(?!\g<date>|(?:and|see|also)\b|&\s)\g<inName>)*+(?=\g<gap>,?\g<gap>(?:\g<date>|$))`,
        ),
      },
      { include: '#inner-parenthesis' },
      { include: '#separator' },
    ],
  },
  date: {
    patterns: [
      {
        comment:
          'A month with its day, days or year; or the number of an issue. A month at the end of a line may have them on the next one.',
        name: 'constant.numeric.date.bulletin',
        match: regex(
          r`\b(?:\g<month>\g<mark>(?:\s*\g<dayOrYear>|[/‐-―−-]\g<monthName>\s*\d{4}|(?=\g<gap>\d)|\s*$)|(?=[VNnI])\g<number>)|[#№]{1,2}\s?\d{1,5}`,
        ),
      },
      { name: 'constant.numeric.date.bulletin', match: regex(r`(?<![\d.])\g<oneInFigures>`) },
      {
        comment:
          'Further days of the month before, a year, or a day before its month. Digits that begin a name are not followed by a separator.',
        name: 'constant.numeric.date.bulletin',
        match: regex(r`\b\g<dayOrYear>(?:\.?\s*(?:of\s+)?\g<month>)?(?=\g<gap>(?:[),;.&]|and\b|also\b|$))`),
      },
    ],
  },
  separator: {
    patterns: [
      { name: 'punctuation.separator.group.bulletin', match: ';' },
      { name: 'punctuation.separator.list.bulletin', match: '[,&]' },
    ],
  },
};
