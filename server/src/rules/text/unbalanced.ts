import type { Item, Paragraph, Parenthesis } from '../../bulletin/bulletin.ts';
import { MONTH_NAMES } from '../../syntax/months.ts';
import type { ProseMarks } from '../../syntax/prose.ts';
import type { Headline } from '../../syntax/tree.ts';
import { lazy } from '../../text/lazy.ts';
import { isOpenEnded, openingEllipsis } from '../headlines.ts';
import { defineRule } from '../rule.ts';
import { type JudgedProse, judgedProse } from './judgedProse.ts';
import { isQuotationMark } from './quotations.ts';

export const unbalanced = defineRule({
  id: 'text/unbalanced',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A quotation mark, parenthesis or square bracket without its other half.',
    why:
      'They come in pairs within a paragraph (B-55); without its end, nobody knows how far a quotation goes. One over several paragraphs opens again in ' +
      'each of them. Of quotation marks, only the first fault of a paragraph is reported, since the others usually follow from it.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

“Two ferries, said the captain, tied up there (at last yesterday (BNS, August 25).
^ text/unbalanced
                                              ^ text/unbalanced
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

“Two ferries are there,” the captain’s brother said. “They are 1) wet and 2) late.

“A third [not his own] will come” (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const placeOf = lazy(() => placesOf(bulletin.items));
    const prose = judgedProse(bulletin, mayHoldSigns);
    let next = 0;
    for (const judged of prose) {
      next++;
      const { marks } = judged;
      const all = judged.quotations();
      const single = all.find(({ open, close }) => open === null || close === null);
      if (!single && arePaired(text, marks.signs)) continue;
      const place = placeOf().get(marks.block.start);
      const inHeadline = marks.block.kind === 'headline' && !runsOn(text, marks.block);
      if (!place && !inHeadline) continue;
      for (const at of unpairedBrackets(text, marks, place?.paragraph.parentheses ?? [])) {
        const sign = text.charAt(at);
        const within = place ? 'paragraph' : 'headline';
        report({ start: at, end: at + 1, message: `“${sign}” has no ${PARTNERS.get(sign)} in this ${within}.` });
      }
      if (!place) continue;
      const at = single?.open ?? single?.close ?? null;
      if (!single || at === null) continue;
      const isLast = single.open !== null && single === all.at(-1);
      if (isLast && goesOn(text, place.item.paragraphs[place.index + 1], prose[next])) continue;
      report({
        start: at,
        end: at + 1,
        message: single.open === null ? 'This quotation does not begin.' : 'This quotation does not end.',
      });
    }
  },
});

/** Damage may have been a quotation mark. */
function mayHoldSigns({ signs, oddities }: ProseMarks): boolean {
  return signs.length + oddities.length > 0;
}

const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['(', 'closing parenthesis'],
  [')', 'opening parenthesis'],
  ['[', 'closing bracket'],
  [']', 'opening bracket'],
]);

interface Place {
  readonly item: Item;
  readonly paragraph: Paragraph;
  readonly index: number;
}

/** Each paragraph with its item, by where it begins. */
function placesOf(items: readonly Item[]): Map<number, Place> {
  return new Map(
    items.flatMap((item) => item.paragraphs.map((paragraph, index) => [paragraph.start, { item, paragraph, index }])),
  );
}

/** Whether a headline is half of a sentence, whose other half may close what it opens. */
function runsOn(text: string, headline: Headline): boolean {
  return isOpenEnded(text, headline) || openingEllipsis(text, headline) > 0;
}

/** Whether each bracket closes before the next one opens, as in most paragraphs. */
function arePaired(text: string, signs: readonly number[]): boolean {
  let opened = '';
  for (const at of signs) {
    const sign = text.charAt(at);
    if (sign === '(' || sign === '[') {
      if (opened !== '') return false;
      opened = sign;
    } else if (sign === ')' || sign === ']') {
      if (opened !== (sign === ')' ? '(' : '[')) return false;
      opened = '';
    }
  }
  return opened === '';
}

/** Whether the next paragraph of the item opens the quotation again, with which a paragraph ends. `prose` is of the next block with any signs. */
function goesOn(text: string, next: Paragraph | undefined, prose: JudgedProse | undefined): boolean {
  if (!next) return false;
  return isQuotationMark(text.charCodeAt(next.start)) || prose?.quotations()[0]?.open === next.start;
}

/** An unclosed citation is reported as such, and the parenthesis of an enumerator (`1)`, `a)`) opens nowhere. */
function unpairedBrackets(text: string, { block, signs }: ProseMarks, parentheses: readonly Parenthesis[]): number[] {
  const opened: number[] = [];
  const unpaired: number[] = [];
  for (const at of signs) {
    const sign = text.charAt(at);
    if (sign === '(' || sign === '[') opened.push(at);
    if (sign !== ')' && sign !== ']') continue;
    const last = opened.at(-1);
    if (last !== undefined && (text.charAt(last) === '(') === (sign === ')')) opened.pop();
    else if (!(sign === ')' && isEnumerator(text, at, block.start))) unpaired.push(at);
  }
  // Of a citation, either half may be what is wrong: `(` that nothing closes, or the bracket that should.
  const citations = new Set<number>();
  for (const { start, node, kind, faults } of parentheses) {
    // What looked like an open citation and turned out to be none is nobody else's to report.
    if (node.closed || kind === 'gloss') continue;
    citations.add(start);
    for (const fault of faults) if (fault.kind === 'unclosed') citations.add(fault.start);
  }
  return [...unpaired, ...opened]
    .filter((at) => !citations.has(at))
    .sort((a, b) => a - b)
    .slice(0, MOST_IN_PARAGRAPH);
}

/** A paragraph that lacks the other half of more signs is no prose, and another finding would tell nobody anything. */
const MOST_IN_PARAGRAPH = 10;

/** `1)`, `12)`, `a)`, `iv)`, at the start of a word. */
function isEnumerator(text: string, at: number, start: number): boolean {
  const before = text.slice(Math.max(start, at - LONGEST_BEFORE), at);
  return ENUMERATOR.test(before) && !DAY.test(before);
}

const ENUMERATOR = /(?:^|\s)(?:\d{1,3}|[a-z]|[ivx]{1,4})$/i;
/** `August 25)`: what closes here is a citation. */
const DAY = new RegExp(`(?:${MONTH_NAMES.join('|')})\\s\\d+$`);

/** `September 30` has twelve characters. */
const LONGEST_BEFORE = 12;
