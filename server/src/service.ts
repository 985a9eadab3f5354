/** The one place that wires the core together: every host makes its answers through here. */
import { Archive } from './archive/archive.ts';
import type { Bulletin, Knowledge } from './bulletin/bulletin.ts';
import { createKnowledge } from './bulletin/knowledge.ts';
import { readBulletin } from './bulletin/readBulletin.ts';
import { documentSymbols, type OutlineSymbol } from './features/documentSymbol.ts';
import { type FoldingLines, foldingRanges } from './features/foldingRange.ts';
import { type Hover, hover } from './features/hover/hover.ts';
import type { MarkupFormat } from './features/hover/markup.ts';
import { selectionRange } from './features/selectionRange.ts';
import { type BulletinSummary, summary } from './features/summary.ts';
import type { LineIndex } from './text/lineIndex.ts';
import type { Span } from './text/span.ts';

/** What a service is made of; what is left out is what is built in. */
export interface LanguageServiceSetup {
  readonly knowledge?: Knowledge;
  /** The other bulletins around; may be shared with other services, and filled at any time. */
  readonly archive?: Archive;
}

/** Everything that can be asked about a bulletin. Offsets are those of the file's text; nothing throws for any text. */
export interface LanguageService {
  readonly knowledge: Knowledge;
  readonly archive: Archive;
  /** Reads a text; the answers below are about what this returned. */
  read(text: string): Bulletin;
  documentSymbols(bulletin: Bulletin): readonly OutlineSymbol[];
  foldingRanges(bulletin: Bulletin, lines: LineIndex): readonly FoldingLines[];
  selectionRange(bulletin: Bulletin, offset: number): readonly Span[];
  hover(bulletin: Bulletin, offset: number, format: MarkupFormat): Hover | null;
  summary(bulletin: Bulletin): BulletinSummary;
}

export function createLanguageService(setup: LanguageServiceSetup = {}): LanguageService {
  const { knowledge = createKnowledge(), archive = new Archive() } = setup;
  return {
    knowledge,
    archive,
    read: (text) => readBulletin(text, knowledge),
    documentSymbols,
    foldingRanges,
    selectionRange,
    hover,
    summary,
  };
}
