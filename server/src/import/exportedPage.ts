/** A page that `bulletin export` made: what it says of the issue becomes header line, date line and by-lines again. */
import { formatDate } from '../calendar/format.ts';
import { type PlainDate, plainDate } from '../calendar/plainDate.ts';
import type { Element, HtmlBlock } from './htmlBlocks.ts';

export interface ExportedPage {
  /** The blocks of the bulletin with blank lines between them. */
  readonly text: string;
  /** The day that the page gives and the bulletin did not state. */
  readonly date: PlainDate | null;
}

/** Null for a page that was not exported from a bulletin. */
export function exportedPage(blocks: readonly HtmlBlock[]): ExportedPage | null {
  const [title] = blocks;
  const top = title?.element?.parentNode;
  if (title?.element?.tagName !== 'h1' || !top || !('tagName' in top)) return null;
  if (top.tagName !== 'header' || classOf(top) !== 'issue') return null;
  const edition = blocks[1]?.element?.parentNode === top ? blocks[1] : null;
  const stories = blocks.slice(edition ? 2 : 1).map(writtenAs);
  const date = dateIn(edition?.element ?? null);
  const header = classOf(title.element) === 'publication' ? [headerOf(title.text, edition?.text ?? '', date)] : [];
  return { text: `${[...header, ...stories].join('\n\n')}\n`, date: date?.isStated === false ? date.day : null };
}

interface PageDate {
  readonly day: PlainDate;
  readonly isStated: boolean;
}

function headerOf(publication: string, edition: string, date: PageDate | null): string {
  const number = (name: string): string[] => {
    const [, value] = new RegExp(`(?:^|· )${name} (\\d+)(?: ·|$)`).exec(edition) ?? [];
    return value === undefined ? [] : [`${name}: ${value}`];
  };
  const line = [`Publication: ${publication}`, ...number('Volume'), ...number('Issue')].join(' ');
  return date?.isStated ? `${line}\nDate: ${formatDate(date.day)}` : line;
}

/** The date of the edition; null where the page gives only a bound. */
function dateIn(edition: Element | null): PageDate | null {
  const time = edition?.childNodes.find((node): node is Element => node.nodeName === 'time');
  const certainty = time && attributeOf(time, 'data-certainty');
  if (!time || certainty === 'bounded') return null;
  const [year, month, date] = (attributeOf(time, 'datetime') ?? '').split('-').map(Number);
  const day = plainDate(year ?? Number.NaN, month ?? Number.NaN, date ?? Number.NaN);
  return day && { day, isStated: certainty === 'stated' };
}

function writtenAs({ text, element }: HtmlBlock): string {
  return element && classOf(element) === 'byline' ? text.replace(/^By /, 'By: ') : text;
}

function classOf(element: Element): string | null {
  return attributeOf(element, 'class');
}

function attributeOf({ attrs }: Element, name: string): string | null {
  return attrs.find((each) => each.name === name)?.value ?? null;
}
