/** What stands where on the page: the blocks of a bulletin with the stretches of the file that each of them shows. */
import type { Bulletin, Item, Paragraph } from '../../bulletin/bulletin.ts';
import { bulletSignOf } from '../../export/edition.ts';
import type { Block } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import type { PreviewView } from './view.ts';

/** A block as it is set. The span, in the file, takes in the marks at its edges. */
export interface PageBlock extends Span {
  readonly kind: 'header' | 'headline' | 'teaser' | 'byline' | 'paragraph' | 'bullet' | 'cut' | 'colophon';
  readonly stretches: readonly Stretch[];
  /** Of a paragraph or bullet. */
  readonly paragraph: Paragraph | null;
}

/** The blocks that are set together: what stands before the items, an item, the publisher's note. */
export interface PageGroup {
  readonly item: Item | null;
  readonly blocks: readonly PageBlock[];
}

interface Placed {
  readonly kind: PageBlock['kind'];
  readonly group: object | null;
  readonly item: Item | null;
  readonly paragraph: Paragraph | null;
  readonly source: Span;
}

/** The groups in the order of the text; the first is that of the header, even if it is empty. */
export function layOut(bulletin: Bulletin, view: PreviewView): PageGroup[] {
  const { reading } = bulletin;
  const placed = place(bulletin);
  const top: PageBlock[] = [];
  const groups: { readonly key: object | null; readonly item: Item | null; readonly blocks: PageBlock[] }[] = [];
  const add = (owner: Placed | undefined, block: PageBlock): void => {
    if (!owner || owner.kind === 'header') top.push(block);
    else if (groups.at(-1)?.key === owner.group) groups.at(-1)?.blocks.push(block);
    else groups.push({ key: owner.group, item: owner.item, blocks: [block] });
  };
  let gap = gapBetween(bulletin, 0, placed[0]?.source.start ?? reading.source.length, view);
  const between = (owner: Placed | undefined): void => {
    for (const stretch of gap.middle) add(owner, cut(stretch));
  };
  placed.forEach((each, index) => {
    // What is cut between two items goes with the one before it, what is cut before the first with the first.
    if (index === 0) between(each);
    const next = placed[index + 1];
    const before = index === 0 ? [...gap.head, ...gap.tail] : gap.tail;
    const own = stretchesOf(reading, each.source, view);
    gap = gapBetween(bulletin, each.source.end, next?.source.start ?? reading.source.length, view);
    const { kind, paragraph } = each;
    add(each, { kind, paragraph, ...around([...before, ...own, ...gap.head], each.source) });
    between(each);
  });
  // A file of nothing but marks.
  if (placed.length === 0)
    for (const stretch of [...gap.head, ...gap.middle, ...gap.tail]) add(undefined, cut(stretch));
  return [{ item: null, blocks: top }, ...groups];
}

function place(bulletin: Bulletin): Placed[] {
  const { items, tree, reading } = bulletin;
  const owners = new Map<Block, { readonly item: Item; readonly paragraph: Paragraph | null }>();
  for (const item of items) {
    for (const block of [item.headline, item.byline]) if (block) owners.set(block, { item, paragraph: null });
    for (const paragraph of item.paragraphs) owners.set(paragraph.node, { item, paragraph });
  }
  return tree.blocks.flatMap((block): Placed[] => {
    if (block.kind === 'blank') return [];
    const { item = null, paragraph = null } = owners.get(block) ?? {};
    const sign = paragraph ? bulletSignOf(tree.text.slice(block.start, block.start + 2)) : '';
    const kind = kindOf(block, sign);
    const source = reading.toSourceSpan({ start: block.start + sign.length, end: block.end });
    return [{ kind, item, paragraph, group: kind === 'colophon' ? NOTE : item, source }];
  });
}

/** The group of the publisher's note, which belongs to no item. */
const NOTE = {};

function kindOf(block: Block, bulletSign: string): PageBlock['kind'] {
  switch (block.kind) {
    case 'headline':
      return block.role === 'teaser' ? 'teaser' : 'headline';
    case 'paragraph':
      return bulletSign === '' ? 'paragraph' : 'bullet';
    case 'byline':
    case 'colophon':
      return block.kind;
    case 'header':
    case 'date':
    case 'blank':
      return 'header';
  }
}

interface Gap {
  /** What stands on the last line of the block before, and on the first line of the block after. */
  readonly head: readonly Stretch[];
  readonly tail: readonly Stretch[];
  /** What is cut, or said, between the two. */
  readonly middle: readonly Stretch[];
}

const NO_GAP: Gap = { head: [], tail: [], middle: [] };

/** Between blocks, the text as accepted has nothing but blank lines: only what is cut and what is said can be seen there. */
function gapBetween({ reading }: Bulletin, start: number, end: number, view: PreviewView): Gap {
  if (view !== 'marks' || reading.marks.length === 0) return NO_GAP;
  const { source } = reading;
  const all = stretchesOf(reading, { start, end }, view);
  const breaks = (each: Stretch): boolean =>
    each.kind !== 'comment' && /[\r\n]/.test(source.slice(each.start, each.end));
  const seen = (each: Stretch): boolean => source.slice(each.start, each.end).trim() !== '';
  const line = (part: readonly Stretch[]): readonly Stretch[] => (part.some(seen) ? part : []);
  const first = all.findIndex(breaks);
  if (first < 0) return { head: line(all), tail: [], middle: [] };
  const last = all.findLastIndex(breaks);
  return {
    head: line(all.slice(0, first)),
    tail: line(all.slice(last + 1)),
    middle: all.slice(first, last + 1).filter(seen),
  };
}

function cut(stretch: Stretch): PageBlock {
  const { start, end } = stretch;
  return { kind: 'cut', stretches: [stretch], paragraph: null, start, end };
}

function around(stretches: readonly Stretch[], source: Span): Span & { readonly stretches: readonly Stretch[] } {
  const start = Math.min(source.start, stretches[0]?.start ?? source.start);
  const end = Math.max(source.end, stretches.at(-1)?.end ?? source.end);
  return { stretches, start, end };
}
