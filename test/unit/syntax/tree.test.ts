/** What holds of every tree, held against whole documents and damaged ones; `test/property` holds it against random text. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from '../../../server/src/syntax/parse.ts';
import type { Parenthesis } from '../../../server/src/syntax/tree.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { readCorpus } from '../../harness/corpus.ts';
import { assertInvariants } from '../../property/parser/treeInvariants.ts';

describe('a tree holds together', () => {
  for (const { path: file, decoded } of readCorpus()) {
    if (decoded.kind === 'text') it(file, () => assert.ok(assertInvariants(parse(decoded.text)) >= 0));
  }

  it('in every layout', () => {
    const layouts = readFileSync(path.join(import.meta.dirname, 'layouts.txt'), 'utf8').split(/^### /m);
    for (const layout of layouts) assertInvariants(parse(layout.replace(/^. ?/gm, '')));
  });

  const HEAD = 'Publication: Monitor Volume: 5 Issue: 156';
  for (const text of [
    '',
    '\n',
    HEAD,
    `${HEAD}\n`,
    `\n${HEAD}\n\nA PORT.\n\nIt waits.`,
    'It (waits',
    'It) waits',
    '()',
    '(',
    ')(',
  ]) {
    it(JSON.stringify(text), () => assert.ok(assertInvariants(parse(text)) >= 0));
  }
});

/** The parentheses and the prose of the only paragraph: `gloss(…) {nested}`, prose in brackets; `…` marks what is not closed. */
function inlinesOf(text: string): string {
  const [block, ...others] = parse(text).blocks;
  assert.deepEqual(others, []);
  assert.ok(block?.kind === 'paragraph');
  const own = ({ start, end }: Span): string => text.slice(start, end);
  const shown = (parenthesis: Parenthesis): string => {
    const nested = parenthesis.nested.map(shown).join(' ');
    const marks = `${parenthesis.closed ? '' : '…'}${parenthesis.certain ? '' : '?'}`;
    return `${parenthesis.shape}${marks}${own(parenthesis)}${nested === '' ? '' : ` {${nested}}`}`;
  };
  return block.inlines.map((inline) => (inline.kind === 'prose' ? `[${own(inline)}]` : shown(inline))).join(' ');
}

describe('parentheses in', () => {
  const cases: readonly (readonly [text: string, inlines: string])[] = [
    ['It waits.', '[It waits.]'],
    ['(a) It waits (b) and (c)', 'gloss(a) [ It waits ] gloss(b) [ and ] gloss(c)'],
    ['(a)(b)', 'gloss(a) gloss(b)'],
    ['It (a (b) c (d) e) waits.', '[It ] gloss(a (b) c (d) e) {gloss(b) gloss(d)} [ waits.]'],
    ['It ((BNS, May 5)) waits.', '[It ] gloss((BNS, May 5)) {citation(BNS, May 5)} [ waits.]'],
    ['It (waits (b) long', '[It (waits ] gloss(b) [ long]'],
    ['It (waits (b) long (c', '[It (waits ] gloss(b) [ long (c]'],
    ['It waits) long (b)', '[It waits) long ] gloss(b)'],
    ['It) waits', '[It) waits]'],
    ['It: a) waits; b) goes (c)', '[It: a) waits; b) goes ] gloss(c)'],
    ['It (BNS (b), May 5 (c) so', '[It (BNS ] gloss(b) [, May 5 ] gloss(c) [ so]'],
    ['It waits (BNS, May 5 (((((((( so', '[It waits ] citation…(BNS, May 5 [ (((((((( so]'],
    ['It (BNS, May 5. So (b) it is', '[It ] citation…(BNS, May 5 [. So ] gloss(b) [ it is]'],
    ['It (see the Monitor, May 5. So', '[It ] crossReference…(see the Monitor, May 5 [. So]'],
    ['It (BNS, May 5 (b) so', '[It ] citation…(BNS, May 5 [ ] gloss(b) [ so]'],
    [
      '(a (b (c (d (e (f (g (h) g) f) e) d) c) b) a)',
      'gloss(a (b (c (d (e (f (g (h) g) f) e) d) c) b) a) {gloss(b (c (d (e (f (g (h) g) f) e) d) c) b) {gloss(c (d (e (f (g (h) g) f) e) d) c) {gloss(d (e (f (g (h) g) f) e) d) {gloss(e (f (g (h) g) f) e) {gloss(f (g (h) g) f) {gloss(g (h) g) {gloss(h)}}}}}}}',
    ],
    [
      '(0 (a (b (c (d (e (f (g (h) g) f) e) d) c) b) a) 0)',
      '[(0 ] gloss(a (b (c (d (e (f (g (h) g) f) e) d) c) b) a) {gloss(b (c (d (e (f (g (h) g) f) e) d) c) b) {gloss(c (d (e (f (g (h) g) f) e) d) c) {gloss(d (e (f (g (h) g) f) e) d) {gloss(e (f (g (h) g) f) e) {gloss(f (g (h) g) f) {gloss(g (h) g) {gloss(h)}}}}}}} [ 0)]',
    ],
  ];
  for (const [text, inlines] of cases) it(text, () => assert.equal(inlinesOf(text), inlines));
});
