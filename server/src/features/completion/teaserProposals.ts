import { CompletionItemKind } from 'vscode-languageserver-types';
import { nextHeadline } from '../../archive/teasers.ts';
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { headlineKey } from '../../syntax/headline.ts';
import type { Span } from '../../text/span.ts';
import { inHouseCase } from '../headlineForm.ts';
import type { Proposal } from './completionList.ts';
import type { Surroundings } from './headerProposals.ts';

/** On the last line of a stored item: the headline of the next one, as the house sets teasers. */
export function teaserProposals(
  { tree: { text }, style }: Bulletin,
  line: Span,
  cursor: number,
  { archive, uri }: Surroundings,
): Proposal[] {
  const file = uri === null ? null : archive.get(uri);
  const headline = file && nextHeadline(archive, file);
  if (!headline?.key.startsWith(headlineKey(text.slice(line.start, cursor)))) return [];
  const teaser = inHouseCase(headline.text, style.teaserCase);
  return [
    {
      label: teaser,
      description: 'the next item',
      kind: CompletionItemKind.Reference,
      insert: { ...line, text: teaser },
    },
  ];
}
