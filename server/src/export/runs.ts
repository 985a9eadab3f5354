/** A paragraph cut up for export: prose, and the parentheses that cite or point somewhere. */
import type { Bulletin, CrossReferenceGroup, Paragraph, Parenthesis } from '../bulletin/bulletin.ts';
import type { Span } from '../text/span.ts';
import { issuesMeant } from './issueId.ts';
import { WHITE_SPACE } from './runOn.ts';

/** A stretch of a paragraph of one kind. Notes and glosses are prose. The texts of all parts together are the paragraph's, on one line. */
export interface Run {
  readonly kind: 'prose' | 'citation' | 'crossReference';
  readonly parts: readonly Part[];
}

export interface Part {
  readonly text: string;
  /** The issues that these words point to; mostly none. */
  readonly issues: readonly string[];
  /** The story of the same issue that they point to; it may lie in another file. */
  readonly story: string | null;
}

/** The id of the story that `below` or `above` means; null where that is not clear. */
export type StoryMeant = (group: CrossReferenceGroup) => string | null;

type Target = Span & Omit<Part, 'text'>;

const NOWHERE: Omit<Part, 'text'> = { issues: [], story: null };

/** The runs of a paragraph, less its first `skip` characters (those of a bullet's sign). */
export function runsOf(bulletin: Bulletin, paragraph: Paragraph, skip: number, storyMeant: StoryMeant): Run[] {
  const writer = new Writer(bulletin.tree.text, skip);
  const runs: Run[] = [];
  const add = (kind: Run['kind'], parts: readonly Part[]): void => {
    const written = parts.filter(({ text }) => text !== '');
    if (written.length > 0) runs.push({ kind, parts: written });
  };
  let at = paragraph.start;
  for (const parenthesis of paragraph.parentheses) {
    const { kind, start, end } = parenthesis;
    // A citation within a citation has been written with it.
    if (start < at || (kind !== 'citation' && kind !== 'crossReference')) continue;
    add('prose', [writer.part({ start: at, end: start })]);
    add(kind, partsOf(parenthesis, writer, storyMeant));
    at = end;
  }
  add('prose', [writer.last({ start: at, end: paragraph.end })]);
  return runs;
}

function partsOf(parenthesis: Parenthesis, writer: Writer, storyMeant: StoryMeant): Part[] {
  const parts: Part[] = [];
  let at = parenthesis.start;
  for (const { start, end, ...where } of parenthesis.groups.flatMap((group) =>
    group.role === 'crossReference' ? targetsOf(group, storyMeant) : [],
  )) {
    if (start < at) continue;
    parts.push(writer.part({ start: at, end: start }), writer.part({ start, end }, where));
    at = end;
  }
  parts.push(writer.part({ start: at, end: parenthesis.end }));
  return parts;
}

/** The words that point: the publication's name with the first date, and every date after it; or all of `see below`. */
function targetsOf(group: CrossReferenceGroup, storyMeant: StoryMeant): Target[] {
  if (group.direction !== 'dated') {
    const { start, end } = group;
    return [{ start, end, issues: [], story: storyMeant(group) }];
  }
  return group.dates.map((date, index) => {
    const start = index === 0 && group.publication ? Math.min(group.publication.start, date.start) : date.start;
    return { start, end: date.end, issues: issuesMeant(group, date), story: null };
  });
}

/** Writes stretches of a text one after the other, on one line. */
class Writer {
  readonly #text: string;
  #skip: number;
  #endsInSpace = true;

  constructor(text: string, skip: number) {
    this.#text = text;
    this.#skip = skip;
  }

  part({ start, end }: Span, where = NOWHERE): Part {
    let text = this.#text.slice(start, end).replaceAll(WHITE_SPACE, ' ');
    if (this.#endsInSpace && text.startsWith(' ')) text = text.slice(1);
    const skipped = Math.min(this.#skip, text.length);
    this.#skip -= skipped;
    text = text.slice(skipped);
    if (text !== '') this.#endsInSpace = text.endsWith(' ');
    return { text, ...where };
  }

  /** The last one, which points nowhere and ends without white space. */
  last(span: Span): Part {
    const { text } = this.part(span);
    return { text: text.replace(/ $/, ''), ...NOWHERE };
  }
}
