import { blockRepository } from './blocks.ts';
import { citationRepository } from './citations.ts';
import { parenthesisRepository } from './parentheses.ts';
import { reviewMarkRepository } from './reviewMarks.ts';
import type { Grammar } from './rule.ts';
import { wrappedParenthesisRepository } from './wrappedParentheses.ts';

const GENERATED = 'Generated from syntaxes/source by `npm run generate`.';

/** The grammar of bulletins. */
export const bulletinGrammar: Grammar = {
  comment: GENERATED,
  name: 'Bulletin',
  scopeName: 'text.bulletin',
  patterns: [{ include: '#issue' }, { include: '#block' }],
  repository: {
    ...blockRepository,
    ...parenthesisRepository,
    ...wrappedParenthesisRepository,
    ...citationRepository,
    ...reviewMarkRepository,
  },
};

/** Bulletins in fenced blocks of Markdown: ```` ```bulletin ````. */
export const markdownInjection: Grammar = {
  comment: GENERATED,
  name: 'Bulletin in Markdown',
  scopeName: 'markdown.bulletin.codeblock',
  injectionSelector: 'L:text.html.markdown',
  patterns: [{ include: '#fence' }],
  repository: {
    fence: {
      name: 'markup.fenced_code.block.markdown',
      begin: '^(\\s*(?:>\\s*)*)(`{3,}|~{3,})\\s*((?i:bulletin))(?=[\\s,{:]|$)([^`\\n]*)$',
      beginCaptures: {
        2: { name: 'punctuation.definition.markdown' },
        3: { name: 'fenced_code.block.language.markdown' },
        4: { name: 'fenced_code.block.language.attributes.markdown' },
      },
      end: '^\\s*(?:>\\s*)*\\2[`~]*\\s*$',
      endCaptures: { 0: { name: 'punctuation.definition.markdown' } },
      patterns: [
        {
          comment:
            'Lines that are not the closing fence. As `while`, so that nothing the bulletin leaves open outlives the block.',
          contentName: 'meta.embedded.block.bulletin',
          begin: '\\G$',
          while: '^(?!\\s*(?:>\\s*)*(?:`{3,}|~{3,})\\s*$)',
          patterns: [{ include: 'text.bulletin' }],
        },
      ],
    },
  },
};
