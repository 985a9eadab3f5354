import type { Bulletin, CitationGroup, CitedDate, Paragraph } from '../bulletin/bulletin.ts';
import type { PlainDate } from '../calendar/plainDate.ts';
import type { SourceKind } from '../publication/sources.ts';
import { runOn } from './runOn.ts';

/** One source and one of its dates: a report that is cited. */
export interface Citation {
  /** The canonical name; as written when the source is not listed. */
  readonly source: string;
  /** `other` when the source is not listed. */
  readonly kind: SourceKind;
  /** Of `Zolotoi Rog [Vladivostok]`, the place. */
  readonly place: string | null;
  /** Null where none is written. */
  readonly date: CitationDate | null;
}

export interface CitationDate {
  readonly kind: CitedDate['node']['kind'];
  /** Null where what is written is no date, or its year cannot be known. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  /** Of `No. 6, 1999`: 6. */
  readonly number: number | null;
  readonly written: string;
}

/** What a paragraph cites: each source of a group with each of its dates. Cross-references are no citations. */
export function citationsOf(bulletin: Bulletin, { parentheses }: Paragraph): Citation[] {
  return parentheses.flatMap(({ groups }) =>
    groups.flatMap((group) => (group.role === 'citation' ? groupCitations(bulletin, group) : [])),
  );
}

function groupCitations({ tree }: Bulletin, { sources, dates }: CitationGroup): Citation[] {
  const written = dates.length > 0 ? dates.map((date) => dateOf(tree.text, date)) : [null];
  return sources.flatMap(({ name, source, place }) => {
    const cited = {
      source: name,
      kind: source?.kind ?? 'other',
      place: place && runOn(tree.text.slice(place.start, place.end)),
    };
    return written.map((date): Citation => ({ ...cited, date }));
  });
}

function dateOf(text: string, { node, from, to, start, end }: CitedDate): CitationDate {
  return { kind: node.kind, from, to, number: node.number, written: runOn(text.slice(start, end)) };
}
