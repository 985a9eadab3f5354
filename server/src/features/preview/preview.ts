/**
 * What the custom request `bulletin/preview` answers: a bulletin typeset, in pieces of which an edit changes few. Each is the HTML of one item (or of
 * what stands before and after the items): elements and text, without scripts, styles and event handlers, whatever the bulletin holds. `data-start` and
 * `data-end` are offsets in the file less the `start` of the piece, so that a piece stays the same when it only moves.
 */
import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { Finding } from '../../check/finding.ts';
import { editionHead } from '../../export/edition.ts';
import { renderTop } from '../../export/html.ts';
import { attribute, escapeHtml } from '../../export/markup.ts';
import { draftReviewMark } from '../../rules/draft/reviewMark.ts';
import { digestOf } from './digest.ts';
import { layOut, type PageBlock, type PageGroup } from './layout.ts';
import { type PageLinks, pageLinksOf } from './pageLinks.ts';
import { type Palette, paletteOf } from './palette.ts';
import { textSetter } from './setText.ts';
import type { PreviewView } from './view.ts';

export interface PreviewPiece {
  /** The same for the same HTML. */
  readonly id: string;
  /** Where it begins in the file. */
  readonly start: number;
  readonly html: string;
}

export interface PreviewSetup {
  readonly view: PreviewView;
  /** In order; shown with the sources. */
  readonly findings: readonly Finding[];
  /** What the file goes by where no header names an issue. */
  readonly name: string;
}

/** More underlines in one block than this help nobody; the list under the item ends there as well. */
const MOST_FINDINGS = 100;

export function preview(bulletin: Bulletin, { view, findings, name }: PreviewSetup): PreviewPiece[] {
  const palette = view === 'sources' ? paletteOf(bulletin) : null;
  const links = pageLinksOf(bulletin);
  const setText = textSetter({ bulletin, palette, links });
  const groups = layOut(bulletin, view);
  // What is proposed and said is seen with the marks.
  const found = findingsByBlock(
    groups,
    view === 'sources' ? findings.filter(({ rule }) => rule !== draftReviewMark.id) : [],
  );
  const findingsIn = (block: PageBlock): readonly Finding[] => found.get(block) ?? [];
  const write = (block: PageBlock): string => setText(block, findingsIn(block).slice(0, MOST_FINDINGS));
  return groups.map((group, index) => {
    const start = index === 0 ? 0 : (group.blocks[0]?.start ?? 0);
    const body =
      index === 0 ? renderFront({ bulletin, name, group, palette, write }) : renderBlocks(group, start, write);
    const html = wrap(group, index === 0 ? null : links, [...body, ...listOf(group.blocks.flatMap(findingsIn), start)]);
    return { id: digestOf(html), start, html };
  });
}

/** Each finding belongs to the block that it begins in, or to the next one. */
function findingsByBlock(
  groups: readonly PageGroup[],
  findings: readonly Finding[],
): ReadonlyMap<PageBlock, readonly Finding[]> {
  const blocks = groups.flatMap((group) => group.blocks).sort((a, b) => a.start - b.start);
  const found = new Map<PageBlock, Finding[]>();
  let at = 0;
  for (const finding of findings) {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) <= finding.start) at++;
    const block = blocks[at];
    if (!block) break;
    const own = found.get(block);
    if (own) own.push(finding);
    else found.set(block, [finding]);
  }
  return found;
}

/** `links` is null for what stands before the items. */
function wrap({ item, blocks }: PageGroup, links: PageLinks | null, body: readonly string[]): string {
  if (!links) return ['<div class="front">', ...body, '</div>'].join('\n');
  if (item?.teaser) return ['<aside class="teaser">', ...body, '</aside>'].join('\n');
  if (item) return [`<article${attribute('id', links.idOf(item))} class="item">`, ...body, '</article>'].join('\n');
  const kind = blocks.some((block) => block.kind === 'colophon') ? 'colophon' : 'rest';
  return [`<footer class="${kind}">`, ...body, '</footer>'].join('\n');
}

interface Front {
  readonly bulletin: Bulletin;
  readonly name: string;
  readonly group: PageGroup;
  readonly palette: Palette | null;
  readonly write: (block: PageBlock) => string;
}

/** Publication, numbers and date; the line itself only where something is proposed, said or found in it. */
function renderFront({ bulletin, name, group, palette, write }: Front): string[] {
  const lines = group.blocks.map((block) => ({ block, text: write(block) }));
  const marked = lines.filter(
    ({ block, text }) => block.stretches.some(({ kind }) => kind !== 'plain') || text.includes('<'),
  );
  return [
    renderTop(editionHead(bulletin, name)),
    ...marked.map(({ block, text }) => element('p', block, text, 0, 'header-line')),
    ...(palette ? [legend(palette)] : []),
  ];
}

/** The colours with their names: what is told apart by colour can be read as well. */
function legend({ sources, classOf }: Palette): string {
  if (sources.length === 0) return '<p class="legend">No source is cited.</p>';
  const entries = sources.map(
    ({ name, citations }) =>
      `<li><span class="source ${classOf(name)}">${escapeHtml(name)}</span> <span class="count">${citations}</span></li>`,
  );
  return `<ul class="legend" aria-label="Sources, with how often each is cited">${entries.join('')}</ul>`;
}

function renderBlocks({ blocks }: PageGroup, origin: number, write: (block: PageBlock) => string): string[] {
  return blocks.flatMap((block, index) => {
    const [before, after] = [blocks[index - 1], blocks[index + 1]];
    const line = renderBlock(block, write(block), origin);
    if (block.kind !== 'bullet') return [line];
    const opens = before?.kind === 'bullet' ? [] : ['<ul>'];
    const closes = after?.kind === 'bullet' ? [] : ['</ul>'];
    return [...opens, line, ...closes];
  });
}

function renderBlock(block: PageBlock, text: string, origin: number): string {
  switch (block.kind) {
    case 'headline':
      return element('h2', block, text, origin);
    case 'bullet':
      return element('li', block, text, origin);
    case 'paragraph':
      return element('p', block, text, origin);
    case 'teaser':
      return element('p', block, `<span class="label">Next</span> ${text}`, origin);
    case 'byline':
    case 'cut':
    case 'header':
    case 'colophon':
      return element('p', block, text, origin, block.kind);
  }
}

function element(
  name: string,
  { start, end }: PageBlock,
  content: string,
  origin: number,
  kind: string | null = null,
): string {
  const place = attribute('data-start', start - origin) + attribute('data-end', end - origin);
  return `<${name}${attribute('class', kind)}${place}>${content}</${name}>`;
}

/** What is found in a piece, for whoever does not point at it. */
function listOf(findings: readonly Finding[], origin: number): string[] {
  const some = findings.slice(0, MOST_FINDINGS);
  if (some.length === 0) return [];
  const entries = some.map(({ start, end, severity, message }) => {
    const place = attribute('data-start', start - origin) + attribute('data-end', end - origin);
    return `<li class="${severity}"${place} tabindex="0">${escapeHtml(message)}</li>`;
  });
  const count = some.length === 1 ? 'One finding' : `${some.length} findings`;
  return [`<details class="findings">\n<summary>${count}</summary>`, '<ul>', ...entries, '</ul>', '</details>'];
}
