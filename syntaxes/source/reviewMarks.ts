/**
 * Review marks (CriticMarkup) and what newsrooms type for things to come. As in the reading, a mark ends at the first closing sign of its
 * own kind, over as many lines as it takes, and holds no other marks; what it adds or leaves standing is coloured as if the mark were not there.
 */
import type { Rule } from './rule.ts';

const r = String.raw;

/** Where a mark that began within a parenthesis gives way, lest the parenthesis go on to the next one's end. */
export const CLOSING_SIGN = r`(?=\))`;

/**
 * The rules of all five marks. `content` are the rules for the text that stays when every suggestion is accepted; `stop` is what ends such
 * text before the mark's own sign does.
 */
export function reviewMarks(content: readonly Rule[], stop?: string): Rule[] {
  const or = stop === undefined ? '' : `|${stop}`;
  return [
    {
      name: 'markup.inserted.bulletin',
      begin: r`\{\+\+`,
      beginCaptures: punctuation('inserted.begin'),
      end: r`\+\+\}${or}`,
      endCaptures: punctuation('inserted.end'),
      patterns: content,
    },
    {
      name: 'markup.changed.bulletin',
      begin: r`\{~~`,
      beginCaptures: punctuation('changed.begin'),
      end: r`~~\}${or}`,
      endCaptures: punctuation('changed.end'),
      patterns: [
        {
          comment: 'The new words: all that is left of the substitution behind its arrow.',
          begin: '~>',
          beginCaptures: punctuation('changed.arrow'),
          contentName: 'markup.inserted.bulletin',
          end: r`(?=~~\})${or}`,
          patterns: content,
        },
        { comment: 'The old words.', name: 'markup.deleted.bulletin', match: '(?:[^~]|~(?![>~]))+' },
      ],
    },
    {
      name: 'markup.bold.highlighted.bulletin',
      begin: r`\{==`,
      beginCaptures: punctuation('highlighted.begin'),
      end: r`==\}${or}`,
      endCaptures: punctuation('highlighted.end'),
      patterns: content,
    },
    { include: '#deletion' },
    { include: '#stet' },
    { include: '#comment' },
  ];
}

export const reviewMarkRepository: Readonly<Record<string, Rule>> = {
  deletion: {
    name: 'markup.deleted.bulletin',
    begin: r`\{--`,
    beginCaptures: punctuation('deleted.begin'),
    end: r`--\}`,
    endCaptures: punctuation('deleted.end'),
  },
  stet: {
    comment: 'A comment that silences rules: what is silenced stands out of the reason given.',
    name: 'comment.block.stet.bulletin',
    begin: r`(\{>>)\s*(stet)\b(?!-)`,
    beginCaptures: {
      1: { name: 'punctuation.definition.comment.begin.bulletin' },
      2: { name: 'keyword.control.stet.bulletin' },
    },
    end: r`<<\}`,
    endCaptures: punctuation('comment.end'),
    patterns: [
      {
        comment: 'Up to the colon that begins the reason: the rules, by their ids.',
        begin: r`\G`,
        end: r`:|(?=<<\})`,
        patterns: [{ name: 'entity.other.attribute-name.rule.bulletin', match: r`[a-z][a-z-]*/(?:[a-z][a-z-]*|\*)` }],
      },
    ],
  },
  comment: {
    name: 'comment.block.bulletin',
    begin: r`\{>>`,
    beginCaptures: punctuation('comment.begin'),
    end: r`<<\}`,
    endCaptures: punctuation('comment.end'),
  },
  placeholder: {
    patterns: [
      { comment: 'To come.', name: 'keyword.other.placeholder.bulletin', match: r`\b(?:TK)+\b` },
      { comment: 'Checked, and correct as it is.', name: 'keyword.other.checked.bulletin', match: r`\[CQ\]` },
    ],
  },
};

function punctuation(what: string): { readonly 0: { readonly name: string } } {
  return { 0: { name: `punctuation.definition.${what}.bulletin` } };
}
