/** The hover of a citation: who its sources are, and which days its dates are. */
import type { Bulletin, CitationGroup, CitedSource } from '../../bulletin/bulletin.ts';
import type { SourceKind } from '../../publication/sources.ts';
import { afterIssueNote, describeDate } from './citedDate.ts';
import type { Run, Section } from './markup.ts';

const KINDS: Readonly<Record<SourceKind, string>> = {
  agency: 'news agency',
  newspaper: 'newspaper',
  magazine: 'magazine',
  television: 'television',
  radio: 'radio',
  website: 'website',
  collective: 'several sources, not named',
  organization: 'organization',
  other: 'listed source',
};

export function citationSection({ tree, issue }: Bulletin, { sources, dates }: CitationGroup): Section {
  const lines: (readonly Run[])[] = sources.map(describeSource);
  for (const date of dates) {
    lines.push([describeDate(tree.text, date, issue)]);
    const note = afterIssueNote(date, issue);
    if (note) lines.push([note]);
  }
  return lines;
}

function describeSource({ name, written, source }: CitedSource): readonly Run[] {
  const kind = source ? KINDS[source.kind] : 'not in the list of sources';
  const alias = name === written ? '' : `, written “${written}”`;
  return [{ strong: name }, ` — ${kind}${alias}`];
}
