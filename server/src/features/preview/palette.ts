/** Which source has which colour. */
import type { Bulletin } from '../../bulletin/bulletin.ts';

/** So many colours of a theme can be told apart; the other sources share one more. */
const COLOURS = 7;

export interface Palette {
  /** The class of a source, by its canonical name: `source-1` for the most cited. */
  readonly classOf: (source: string) => string;
  /** The most cited first, those cited alike in the order of the text. */
  readonly sources: readonly { readonly name: string; readonly citations: number }[];
}

export function paletteOf({ references }: Bulletin): Palette {
  const counts = new Map<string, number>();
  for (const { parenthesis } of references) {
    for (const group of parenthesis.groups) {
      if (group.role !== 'citation') continue;
      for (const { name } of group.sources) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const sources = [...counts]
    .map(([name, citations]) => ({ name, citations }))
    .sort((a, b) => b.citations - a.citations);
  const ranks = new Map(sources.map(({ name }, index) => [name, index]));
  return {
    sources,
    classOf: (source) => `source-${Math.min(ranks.get(source) ?? COLOURS, COLOURS) + 1}`,
  };
}
