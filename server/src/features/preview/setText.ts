/** The text of one block, with what a way of seeing it says about its parts. */
import type { Bulletin, Parenthesis } from '../../bulletin/bulletin.ts';
import type { Finding } from '../../check/finding.ts';
import { attribute, escapeHtml } from '../../export/markup.ts';
import { annotationsIn } from '../../review/review.ts';
import { isStet, readRemark } from '../../syntax/remark.ts';
import type { ReviewMark } from '../../syntax/reviewMarks.ts';
import type { Span } from '../../text/span.ts';
import { byStart, type Decoration, decorated } from './decorate.ts';
import type { PageBlock } from './layout.ts';
import type { PageLinks } from './pageLinks.ts';
import type { Palette } from './palette.ts';
import type { Stretch } from './stretches.ts';

export interface TextSetup {
  readonly bulletin: Bulletin;
  /** With colours for the sources; null where citations are no more than that. */
  readonly palette: Palette | null;
  readonly links: PageLinks;
}

/** Makes the function that sets the text of one block; `findings` are those that begin in it, in order. */
export function textSetter({
  bulletin,
  palette,
  links,
}: TextSetup): (block: PageBlock, findings: readonly Finding[]) => string {
  const { source } = bulletin.reading;
  const authors = authorsOf(bulletin);
  const write = (stretch: Stretch, decorations: readonly Decoration[]): string => {
    if (stretch.kind === 'comment') return note(source, stretch.mark);
    const text = decorated(source, stretch, decorations);
    const by = attribute('title', (stretch.mark && authors.get(stretch.mark)) ?? null);
    switch (stretch.kind) {
      case 'plain':
        return text;
      case 'insertion':
        return `<ins${by}>${text}</ins>`;
      case 'deletion':
        return `<del${by}>${text}</del>`;
      case 'highlight':
        return `<mark>${text}</mark>`;
    }
  };
  return ({ paragraph, stretches }, findings) => {
    const decorations = [
      ...(paragraph
        ? paragraph.parentheses.flatMap((each) => [...citationParts(each, palette), ...linksIn(each, links)])
        : []
      ).map(({ start, end, ...tags }) => ({ ...bulletin.reading.toSourceSpan({ start, end }), ...tags })),
      ...findings.map(underline),
    ].sort(byStart);
    return stretches.map((stretch) => write(stretch, decorations)).join('');
  };
}

/** Who proposes a change, and when. */
function authorsOf(bulletin: Bulletin): ReadonlyMap<ReviewMark, string> {
  return new Map(
    annotationsIn(bulletin).suggestions.flatMap(({ mark, author, day }): [ReviewMark, string][] =>
      author === null ? [] : [[mark, day === null ? `@${author}` : `@${author}, ${day}`]],
    ),
  );
}

/** Offsets of the reading. */
function citationParts({ kind, groups, ...span }: Parenthesis, palette: Palette | null): Decoration[] {
  if (kind === 'crossReference') return [spanOf('cross-reference', span)];
  if (kind !== 'citation') return [];
  const coloured = groups.flatMap((group) => {
    if (!palette || group.role !== 'citation') return [];
    const [first, ...others] = group.sources;
    const named = [...(first ? [{ ...group, name: first.name }] : []), ...others];
    return named.map(({ start, end, name }) => spanOf(`source ${palette.classOf(name)}`, { start, end }));
  });
  return [spanOf('citation', span), ...coloured];
}

/** What points to an item of the same page leads there. Offsets of the reading. */
function linksIn({ groups }: Parenthesis, links: PageLinks): Decoration[] {
  return groups.flatMap((group) => {
    const id = group.role === 'crossReference' ? links.idMeant(group) : null;
    const { start, end } = group;
    return id === null ? [] : [{ start, end, open: `<a${attribute('href', `#${id}`)}>`, close: '</a>' }];
  });
}

function spanOf(name: string, { start, end }: Span): Decoration {
  return { start, end, open: `<span class="${name}">`, close: '</span>' };
}

function underline({ start, end, severity, message }: Finding): Decoration {
  const said = attribute('title', message) + attribute('aria-description', message);
  return { start, end, open: `<span class="finding ${severity}"${said}>`, close: '</span>' };
}

/** What somebody said; nothing for a comment that only signs. */
function note(source: string, mark: ReviewMark | null): string {
  if (!mark) return '';
  const remark = readRemark(source, mark);
  const { author, day, words } = remark;
  if (words.start === words.end) return '';
  const who = [author === null ? '' : `@${author}`, day ?? ''].filter((part) => part !== '').join(' ');
  const name = who === '' ? '' : `<b>${escapeHtml(who)}</b> `;
  const kind = isStet(source, remark) ? 'note stet' : 'note';
  return `<span class="${kind}" role="note">${name}${escapeHtml(source.slice(words.start, words.end))}</span>`;
}
