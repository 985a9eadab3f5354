/**
 * What a document is made of: header lines, date lines, bylines, headlines, paragraphs, the colophon; and what the place of a headline says
 * about it. Where the parser looks at the lines around, a grammar knows only those before.
 */
import { PEOPLE } from '../../server/src/syntax/frontLines.ts';
import { regex } from './regex.ts';
import { reviewMarks } from './reviewMarks.ts';
import type { Rule } from './rule.ts';

const r = String.raw;

const HEADER = r`(?=.{1,160}$)\s*\g<headerStart>`;
/** A line longer than this is a paragraph of its own; shorter ones may be hard-wrapped text. */
const LONG = r`.{121}`;
/**
 * Without an end mark, a title-case line is rather the first one of a hard-wrapped paragraph: if it is long, ends in anything but a word or a
 * quotation mark, or leaves a parenthesis open.
 */
const TITLE = r`(?=.{1,57}(?<=[\w"'”’])\g<closingSigns>$|.{1,200}(?<=[.?!:…]|[.?!:…]["'”’])\g<closingSigns>$)(?!.*\([^)\n]*$)\g<titleLine>`;
/** A heading of Markdown, in whatever case. */
const HEADING = r`(?=.{1,200}$)\s*#{1,6}\s+\S.*(?<!\)|\)\.)$`;
const HEADLINE = r`(?:\g<capsLine>|${TITLE}|${HEADING})`;
/** A headline even within a run of lines; a single word in capitals could be the end of a wrapped sentence. */
const CAPS_WORDS = r`(?=\s*\S+\s+\S)\g<capsLine>`;

const NEXT_HEADER = regex(`^(?=${HEADER})`);
const HEADLINE_AHEAD = regex(`^(?=${HEADLINE})`);

const inLine: readonly Rule[] = [
  { include: '#placeholder' },
  { include: '#parentheses-in-a-row' },
  { include: '#closed-parenthesis' },
  { include: '#unclosed-parenthesis' },
  { include: '#bracket' },
];
const inFlow: readonly Rule[] = [
  { include: '#placeholder' },
  { include: '#parentheses-in-a-row' },
  { include: '#closed-parenthesis' },
  { include: '#wrapped-parenthesis' },
  { include: '#bracket' },
];
const inHeadline: readonly Rule[] = [...reviewMarks([{ include: '#placeholder' }]), { include: '#placeholder' }];

export const blockRepository: Readonly<Record<string, Rule>> = {
  issue: {
    comment:
      'A header line and all up to the next. Its first block tells a whole issue (a headline) from a stored item (text).',
    begin: regex(`^(?=${HEADER}).*$`),
    beginCaptures: { 0: { name: 'meta.header.bulletin', patterns: [{ include: '#header-field' }] } },
    end: NEXT_HEADER,
    patterns: [
      {
        comment: 'The rest of a header that was broken over several lines.',
        name: 'meta.header.bulletin',
        match: r`^\s*(?i:volume|vol|issue|no)\b[.:]*\s*[\dIVXL]{1,20}\s*$`,
        captures: { 0: { patterns: [{ include: '#header-field' }] } },
      },
      { include: '#date-line' },
      { include: '#byline' },
      { include: '#colophon' },
      { begin: HEADLINE_AHEAD, end: NEXT_HEADER, patterns: [{ include: '#block' }] },
      {
        comment: 'The text of a stored item. The first headline behind it announces the next item.',
        begin: r`^(?=\s*\S)`,
        end: NEXT_HEADER,
        patterns: [
          {
            begin: regex(`^(?=${HEADLINE}).*$`),
            beginCaptures: { 0: { name: 'markup.heading.teaser.bulletin', patterns: inHeadline } },
            end: NEXT_HEADER,
            patterns: [{ include: '#block' }],
          },
          { include: '#block' },
        ],
      },
    ],
  },
  block: {
    patterns: [{ include: '#colophon' }, { include: '#byline' }, { include: '#headline' }, { include: '#paragraph' }],
  },
  'header-field': {
    patterns: [
      ...reviewMarks([{ include: '#header-field' }]),
      {
        comment: 'A key is followed by a colon; mistyped headers may lack it before a number.',
        match: r`\b([A-Za-z]+\.?)\s*(:)|\b((?i:publication|volume|vol|v|issue|iss|number|num|no|nr)\b\.?)(?=\s*[#№]?\s*\d)|^\s*((?i:publication)\b)`,
        captures: {
          1: { name: 'keyword.other.header.bulletin' },
          2: { name: 'punctuation.separator.key-value.bulletin' },
          3: { name: 'keyword.other.header.bulletin' },
          4: { name: 'keyword.other.header.bulletin' },
        },
      },
      { name: 'constant.numeric.header.bulletin', match: r`(?<![A-Za-z\d-])(?:\d+|[IVXL]+)\b` },
      {
        name: 'entity.name.type.publication.bulletin',
        match: r`[^\s:,;{}]+(?:\s+(?![A-Za-z]+\.?\s*:|(?i:volume|vol|v|issue|iss|no|nr)\b\.?\s*[#№]?\s*\d)[^\s:,;{}]+)*+`,
      },
    ],
  },
  'date-line': {
    name: 'meta.date-line.bulletin',
    match: regex(r`^\s*((?i:date))\b\s*(?:(:)|(?=\g<date>))(.*)$`),
    captures: {
      1: { name: 'keyword.other.header.bulletin' },
      2: { name: 'punctuation.separator.key-value.bulletin' },
      3: { patterns: [{ include: '#date' }] },
    },
  },
  byline: {
    comment:
      'Without its colon nothing but names of people may follow; a headline that reads alike is taken for one, too.',
    name: 'meta.byline.bulletin',
    match: r`^(?=.{1,60}$)\s*(B[Yy]|by)\s+(${PEOPLE})\s*$|^\s*(B[Yy])(:)\s*(.*?)\s*$`,
    captures: {
      1: { name: 'keyword.other.header.bulletin' },
      2: { name: 'entity.name.type.author.bulletin' },
      3: { name: 'keyword.other.header.bulletin' },
      4: { name: 'punctuation.separator.key-value.bulletin' },
      5: { name: 'entity.name.type.author.bulletin' },
    },
  },
  headline: {
    begin: HEADLINE_AHEAD,
    contentName: 'markup.heading.headline.bulletin',
    end: '$',
    patterns: inHeadline,
  },
  paragraph: {
    patterns: [
      {
        comment: 'One line. A review mark that begins in it may still run on.',
        begin: `^(?=${LONG})`,
        end: '$',
        patterns: [...reviewMarks(inLine), ...inLine],
      },
      {
        comment: 'Short lines, which may be hard-wrapped text: up to a blank line, or one that cannot belong to it.',
        begin: r`^(?=\s*\S)`,
        end: regex(r`^(?=\s*$|${LONG}|${HEADER}|${CAPS_WORDS}|\s*\g<colophonStart>)`),
        patterns: [...reviewMarks(inFlow), ...inFlow],
      },
    ],
  },
  bracket: {
    comment: 'What the editor put into a quotation, or the place of a paper.',
    name: 'markup.italic.editorial.bulletin',
    match: r`(\[)[^\[\]\n]{1,200}(\])`,
    captures: {
      1: { name: 'punctuation.definition.bracket.begin.bulletin' },
      2: { name: 'punctuation.definition.bracket.end.bulletin' },
    },
  },
  colophon: {
    comment: 'What the publisher says of itself, to the end of the issue.',
    name: 'comment.block.colophon.bulletin',
    begin: regex(r`^(?=\s*\g<colophonStart>)`),
    end: NEXT_HEADER,
  },
};
