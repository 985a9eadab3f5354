import type { Bulletin, Item } from '../bulletin/bulletin.ts';
import { formatDate } from '../calendar/format.ts';
import type { Span } from '../text/span.ts';
import { issueName, itemName, singleSpaced } from './names.ts';

/** An entry of the outline. Offsets are those of the file; `nameSpan` lies in `span`, and so do the children. */
export interface OutlineSymbol {
  readonly kind: 'issue' | 'item' | 'teaser';
  readonly name: string;
  /** What is shown beside the name; may be empty. */
  readonly detail: string;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly OutlineSymbol[];
}

/** The outline: the issue, in it the items by their headlines, a teaser marked as such. Without a header, the items alone. */
export function documentSymbols(bulletin: Bulletin): OutlineSymbol[] {
  const items = bulletin.items.map((item) => itemSymbol(bulletin, item));
  const { header, issue, reading, tree } = bulletin;
  if (!header) return items;
  const start = Math.min(header.start, bulletin.items[0]?.start ?? header.start);
  const end = tree.blocks.findLast((block) => block.kind !== 'blank')?.end ?? header.end;
  const name = issue ? issueName(issue) : singleSpaced(tree.text, header);
  return [
    {
      kind: 'issue',
      name,
      detail: issue?.date ? formatDate(issue.date.date) : '',
      span: reading.toSourceSpan({ start, end }),
      nameSpan: reading.toSourceSpan(header),
      children: items,
    },
  ];
}

function itemSymbol(bulletin: Bulletin, item: Item): OutlineSymbol {
  const { reading } = bulletin;
  return {
    kind: item.teaser ? 'teaser' : 'item',
    name: itemName(bulletin, item),
    detail: itemDetail(bulletin, item),
    span: reading.toSourceSpan(item),
    nameSpan: reading.toSourceSpan(item.headline ?? item.paragraphs[0] ?? item),
    children: [],
  };
}

function itemDetail({ tree }: Bulletin, { teaser, headline, byline }: Item): string {
  if (teaser) return 'teaser of the next item';
  if (!headline) return 'no headline';
  return byline ? singleSpaced(tree.text, byline.name) : '';
}
