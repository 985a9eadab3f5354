/** The one place that wires the core together: every host makes its answers through here. */
import { Archive } from './archive/archive.ts';
import { sameDate } from './archive/dating.ts';
import type { Bulletin, Knowledge } from './bulletin/bulletin.ts';
import { dated } from './bulletin/dated.ts';
import { createKnowledge } from './bulletin/knowledge.ts';
import { type EarlierVersion, readBulletin } from './bulletin/readBulletin.ts';
import { type Asked, type Check, createCheck } from './check/checkBulletin.ts';
import { FINAL, openMatters } from './check/final.ts';
import type { Finding } from './check/finding.ts';
import { type Fixed, fixRounds, type TextCheck } from './check/fixAll.ts';
import { withoutHeld } from './check/held.ts';
import type { RulesByDate } from './config/readConfig.ts';
import { layer, type RuleSettings } from './config/ruleSettings.ts';
import { addressesOf } from './export/addresses.ts';
import { editionOf } from './export/edition.ts';
import type { FormatId } from './export/formatList.ts';
import { writeOne } from './export/formats.ts';
import { type ArchiveNode, archiveChildren, archivePath } from './features/archiveTree.ts';
import {
  incomingLinks,
  outgoingLinks,
  type ThreadLink,
  type ThreadStory,
  threadStory,
} from './features/callHierarchy.ts';
import { letStand } from './features/codeAction/letStand.ts';
import { type QuickFix, quickFixes } from './features/codeAction/quickFix.ts';
import { type Restoration, restoreHeadline } from './features/codeAction/restoreHeadline.ts';
import { type ReviewOffer, reviewOffers } from './features/codeAction/review.ts';
import { codeLenses, type StoryLens } from './features/codeLens.ts';
import { complete } from './features/completion/complete.ts';
import type { CompletionList } from './features/completion/completionList.ts';
import { definition } from './features/definition/definition.ts';
import type { Definition } from './features/definition/found.ts';
import { documentHighlights } from './features/documentHighlight/documentHighlight.ts';
import { documentLinks, type IssueLink, linkTarget } from './features/documentLink.ts';
import { documentSymbols, type OutlineSymbol } from './features/documentSymbol.ts';
import type { FilePlace, LinkTo } from './features/filePlace.ts';
import { type FoldingLines, foldingRanges } from './features/foldingRange.ts';
import { formatDocument, formatParenthesis, formatRange } from './features/formatting/formatting.ts';
import { type Hover, hover } from './features/hover/hover.ts';
import type { MarkupFormat } from './features/hover/markup.ts';
import { type InlayHint, type InlayHintChoice, inlayHints } from './features/inlayHint.ts';
import { type Move, type MoveDirection, type MoveRefusal, moveItem } from './features/moveItem.ts';
import { type IssueOffer, issueOffers, type NewIssue, newIssue, type Wanted } from './features/newIssue.ts';
import { type PreviewPiece, preview } from './features/preview/preview.ts';
import type { PreviewView } from './features/preview/view.ts';
import type { References } from './features/references/found.ts';
import { references } from './features/references/references.ts';
import { sourceReferences } from './features/references/source.ts';
import { type ReferredItem, referredToBy } from './features/referredToBy.ts';
import {
  type FileEdits,
  problemOfName,
  type Renamable,
  renamableAt,
  renameEdits,
  spellingsBeside,
} from './features/rename/rename.ts';
import { selectionRange } from './features/selectionRange.ts';
import { createSourceList, type ListedSource } from './features/sourceList.ts';
import { type ArchiveStatistics, archiveStatistics } from './features/statistics.ts';
import { storyReference } from './features/storyReference.ts';
import { type BulletinSummary, summary } from './features/summary.ts';
import { type Imported, importBulletin } from './import/importBulletin.ts';
import { reportHtml } from './report/reportHtml.ts';
import { reportMarkdown } from './report/reportMarkdown.ts';
import { reviewReport } from './report/reviewReport.ts';
import { type ReviewState, reviewState } from './report/reviewState.ts';
import { type ReviewAction, reviewEdits } from './review/action.ts';
import { type CommentThread, commentsOf, type Suggestion, suggestionsOf } from './review/review.ts';
import type { LineIndex } from './text/lineIndex.ts';
import type { Span } from './text/span.ts';
import type { TextEdit } from './text/textEdit.ts';

/** What a service is made of; what is left out is what is built in. */
export interface LanguageServiceSetup {
  readonly knowledge?: Knowledge;
  /** The other bulletins around; may be shared with other services, and filled at any time. */
  readonly archive?: Archive;
}

/** How a review looks at a bulletin. */
export interface ReviewSetup {
  readonly settings: RuleSettings;
  /** The file's in the archive. */
  readonly uri: string;
  /** What the file goes by where no header names an issue. */
  readonly name: string;
}

/** An earlier version of a text, and what it is called. */
export interface Earlier {
  readonly text: string;
  /** `the last commit`, `May 5`: what has changed since. */
  readonly since: string;
}

/** Everything that can be asked about a bulletin. Offsets are those of the file's text; nothing throws for any text. */
export interface LanguageService {
  // What is in a text, and what is wrong in it.

  readonly knowledge: Knowledge;
  readonly archive: Archive;
  /** Reads a text; the answers below are about what this returned. With `earlier`, an earlier version that this service has read, an edit costs less. */
  read(text: string, earlier?: EarlierVersion | null): Bulletin;
  /** The bulletin with the date of its issue as the archive narrows it; itself where the archive knows no better. */
  dated(bulletin: Bulletin): Bulletin;
  /** What the rules find, in the order of the places. With `uri`, the file's in the archive, it is compared with the other files, too. */
  check(bulletin: Bulletin, settings?: RuleSettings, uri?: string): readonly Finding[];
  /** Leaves out what concerns the text that is being typed at `caret`, the end of the last edit. */
  withoutHeld(findings: readonly Finding[], bulletin: Bulletin, caret: number): readonly Finding[];
  quickFixes(findings: readonly Finding[], range: Span): readonly QuickFix[];
  /** Applies all safe fixes of what `check` finds, stopping after each round of them. */
  fixRounds(text: string, check: TextCheck): Generator<void, Fixed>;
  /** The edit that writes a comment which silences a finding; `findings` are all those that `check` finds in the bulletin. */
  letStand(bulletin: Bulletin, finding: Finding, findings: readonly Finding[], check: TextCheck): TextEdit | null;

  // One document.

  documentSymbols(bulletin: Bulletin): readonly OutlineSymbol[];
  foldingRanges(bulletin: Bulletin, lines: LineIndex): readonly FoldingLines[];
  selectionRange(bulletin: Bulletin, offset: number): readonly Span[];
  /** `uri` is the bulletin's own in the archive; `link` makes what an editor follows to a place, null where it follows nothing. */
  hover(bulletin: Bulletin, offset: number, format: MarkupFormat, uri: string, link: LinkTo): Hover | null;
  /** The years and weekdays of the days that are cited within a span of the file. */
  inlayHints(bulletin: Bulletin, range: Span, choice: InlayHintChoice): readonly InlayHint[];
  /** `cursor` is an offset of the file. */
  summary(bulletin: Bulletin, cursor: number | null): BulletinSummary;
  /** Lets the item at an offset of the file change places with the one above or below it, or says why not. */
  moveItem(bulletin: Bulletin, offset: number, direction: MoveDirection): Move | MoveRefusal;
  /** The bulletin typeset, in pieces; `path` is its file, as the user knows it. */
  preview(bulletin: Bulletin, view: PreviewView, findings: readonly Finding[], path: string): readonly PreviewPiece[];

  // From file to file. `uri` is a file's in the archive, `offset` one in the file.

  /** Where a cross-reference or a teaser leads; `uri` is the file's in the archive, `offset` one in it. */
  definition(uri: string, offset: number): Definition | null;
  /** The days of cross-references that lead to an issue which is held. */
  documentLinks(uri: string): readonly IssueLink[];
  /** Where the link at a place leads. */
  linkTarget(uri: string, offset: number): FilePlace | null;
  /** What leads to the thing at a place: to a story, to an issue. */
  references(uri: string, offset: number): References | null;
  /** What belongs together with the thing at a place of its file. */
  documentHighlights(uri: string, offset: number): readonly Span[] | null;
  /** A line for each story of a file that other issues refer to. */
  codeLenses(uri: string): readonly StoryLens[];
  /** What refers to the item at an offset of a file, and what it refers to; `uri` is the file's in the archive. */
  referredToBy(uri: string, offset: number): ReferredItem | null;
  /** The story at a place, as a knot of its thread. */
  threadStory(uri: string, offset: number): ThreadStory | null;
  /** What refers to the story that begins at `start`. */
  incomingLinks(uri: string, start: number): readonly ThreadLink[];
  /** What that story refers to. */
  outgoingLinks(uri: string, start: number): readonly ThreadLink[];

  // The archive as a whole.

  /** The archive as a tree: the children of a node, the publications for null. */
  archiveChildren(id: string | null): readonly ArchiveNode[];
  /** The nodes from the publication down to what stands at an offset of a file; `uri` is the file's in the archive. */
  archivePath(uri: string, offset: number): readonly ArchiveNode[];
  /** How the bulletin `from` refers to an issue or item of that tree; null where it is not sure on which day it came out. */
  storyReference(id: string, from: Bulletin | null): string | null;
  /** The archive in numbers, for charts. */
  statistics(): ArchiveStatistics;
  /** The sources that the archive cites, the most cited first; with a filter, those that hold it in their names. */
  sourceList(filter: string): readonly ListedSource[];
  /** Every citation of a source, by its canonical name. */
  sourceReferences(source: string): References;

  // What is written for people.

  /** What can be put in at a place. `uri` is the bulletin's own in the archive: its own issue does not count when the next one is sought. */
  complete(bulletin: Bulletin, offset: number, uri: string | null): CompletionList;
  /** The headline that an item without one had, as the teaser before it tells it, on the header line. */
  restoreHeadline(bulletin: Bulletin, uri: string, range: Span): Restoration | null;
  /** The edits that put spaces, commas, blank lines and line ends in order where that is certain; a formatted bulletin needs none. */
  formatDocument(bulletin: Bulletin): readonly TextEdit[];
  formatRange(bulletin: Bulletin, range: Span): readonly TextEdit[];
  /** Formats the citation that ends at an offset. */
  formatParenthesis(bulletin: Bulletin, offset: number): readonly TextEdit[];
  /** The publications of which a new issue can be made, each with the next one. */
  issueOffers(): readonly IssueOffer[];
  /** The next issue of a publication, or the one that is wanted; null where nothing tells its number. */
  newIssue(publication: string, wanted: Wanted): NewIssue | null;
  /** The source that can be renamed at an offset of a file; `uri` is the file's in the archive. */
  renamableAt(uri: string, offset: number): Renamable | null;
  /** How many citations of a source, by its canonical name, spell it in another way. */
  spellingsBeside(source: string): number;
  /** Why a source cannot be called so, as a sentence; null when it can. */
  problemOfName(name: string): string | null;
  /** The edits that write a source, by its canonical name, under another name in the whole archive. */
  renameEdits(source: string, name: string): FileEdits;

  // Review.

  /** The comments with their answers, and the suggestions; what belongs to a suggestion is with it. */
  comments(bulletin: Bulletin): readonly CommentThread[];
  suggestions(bulletin: Bulletin): readonly Suggestion[];
  /** What a reviewer may want to do at a place, and the edits of whatever a reviewer does; null where there is nothing to do. */
  reviewOffers(bulletin: Bulletin, range: Span): readonly ReviewOffer[];
  reviewEdits(bulletin: Bulletin, action: ReviewAction): readonly TextEdit[] | null;
  /** What must be dealt with before the bulletin goes out: errors, placeholders, open review marks. */
  openMatters(bulletin: Bulletin, settings?: RuleSettings, uri?: string): readonly Finding[];
  /** Everything that is still to be looked at before a bulletin goes out. */
  reviewState(bulletin: Bulletin, about: ReviewSetup): ReviewState;
  /** The page that a review ends with; `earlier` is a version of the text to compare with, and what it is called. */
  reviewReport(bulletin: Bulletin, about: ReviewSetup, format: 'markdown' | 'html', earlier: Earlier | null): string;

  // Other formats.

  /** A bulletin in another format, whatever is open in it. `path` is its file, as the user knows it. */
  export(bulletin: Bulletin, format: FormatId, path: string): string;
  /** Makes a bulletin of HTML or plain text, repaired where that is certain. */
  import(source: string, rulesFor?: RulesByDate): Imported;
}

const NO_SETTINGS: RuleSettings = {};

/** Wires the core together. Services share nothing: two may be in one process. */
export function createLanguageService(setup: LanguageServiceSetup = {}): LanguageService {
  const { knowledge = createKnowledge(), archive = new Archive() } = setup;
  const checks = new WeakMap<RuleSettings, Check>();
  const checkBy = (settings: RuleSettings = NO_SETTINGS): Check => {
    const check = checks.get(settings) ?? createCheck(settings);
    checks.set(settings, check);
    return check;
  };
  const read = (text: string, earlier?: EarlierVersion | null): Bulletin => readBulletin(text, knowledge, earlier);
  const askedAbout = (uri: string | undefined): Asked => {
    const file = uri === undefined ? null : archive.get(uri);
    return { held: file && { archive, file } };
  };
  const finalFindings = (bulletin: Bulletin, settings: RuleSettings = NO_SETTINGS, uri?: string): readonly Finding[] =>
    createCheck(layer(settings, FINAL))(bulletin, askedAbout(uri));
  return {
    knowledge,
    archive,
    read,
    dated: (bulletin) => {
      const { publication, volume, number, date } = bulletin.issue ?? {};
      if (!publication || typeof volume !== 'number' || typeof number !== 'number') return bulletin;
      const known = archive.issues.get(publication.name, volume, number)?.date ?? null;
      return known === null || sameDate(known, date ?? null) ? bulletin : dated(bulletin, known);
    },
    check: (bulletin, settings, uri) => checkBy(settings)(bulletin, askedAbout(uri)),
    withoutHeld,
    quickFixes,
    fixRounds,
    letStand,

    documentSymbols,
    foldingRanges,
    selectionRange,
    hover: (bulletin, offset, format, uri, link) => hover(bulletin, offset, format, { archive, uri, link }),
    inlayHints,
    summary,
    moveItem,
    preview: (bulletin, view, findings, path) => preview(bulletin, { view, findings, name: nameOf(path) }),

    definition: (uri, offset) => definition(archive, uri, offset),
    documentLinks: (uri) => documentLinks(archive, uri),
    linkTarget: (uri, offset) => linkTarget(archive, uri, offset),
    references: (uri, offset) => references(archive, uri, offset),
    documentHighlights: (uri, offset) => documentHighlights(archive, uri, offset),
    codeLenses: (uri) => codeLenses(archive, uri),
    referredToBy: (uri, offset) => referredToBy(archive, uri, offset),
    threadStory: (uri, offset) => threadStory(archive, uri, offset),
    incomingLinks: (uri, start) => incomingLinks(archive, uri, start),
    outgoingLinks: (uri, start) => outgoingLinks(archive, uri, start),

    archiveChildren: (id) => archiveChildren(archive, id),
    archivePath: (uri, offset) => archivePath(archive, uri, offset),
    storyReference: (id, from) => storyReference(archive, knowledge, id, from),
    statistics: () => archiveStatistics(archive),
    sourceList: createSourceList(archive, knowledge.sources),
    sourceReferences: (source) => sourceReferences(archive, source),

    complete: (bulletin, offset, uri) => complete(bulletin, offset, { archive, uri }),
    restoreHeadline: (bulletin, uri, range) => restoreHeadline(bulletin, archive, uri, range),
    formatDocument: (bulletin) => formatDocument(bulletin, read),
    formatRange: (bulletin, range) => formatRange(bulletin, range, read),
    formatParenthesis: (bulletin, offset) => formatParenthesis(bulletin, offset, read),
    issueOffers: () => issueOffers(archive, knowledge),
    newIssue: (publication, wanted) => newIssue(archive, knowledge, publication, wanted),
    renamableAt: (uri, offset) => renamableAt(archive, uri, offset),
    spellingsBeside: (source) => spellingsBeside(archive, source),
    problemOfName,
    renameEdits: (source, name) => renameEdits(archive, source, name),

    comments: commentsOf,
    suggestions: suggestionsOf,
    reviewOffers,
    reviewEdits,
    openMatters: (bulletin, settings, uri) => openMatters(finalFindings(bulletin, settings, uri)),
    reviewState: (bulletin, { settings, uri, name }) =>
      reviewState(bulletin, finalFindings(bulletin, settings, uri), name),
    reviewReport: (bulletin, { settings, uri, name }, format, earlier) => {
      const findings = finalFindings(bulletin, settings, uri);
      const before = earlier && { bulletin: read(earlier.text), since: earlier.since };
      const report = reviewReport(bulletin, { name, findings, earlier: before });
      return format === 'html' ? reportHtml(report) : reportMarkdown(report);
    },

    export: (bulletin, format, path) => {
      const edition = editionOf(bulletin, { name: nameOf(path) });
      return writeOne(format, { bulletin, edition, path }, addressesOf({ baseUrl: null }));
    },
    import: (source, rulesFor = () => NO_SETTINGS) => {
      const check = (text: string): readonly Finding[] => {
        const bulletin = read(text);
        return checkBy(rulesFor(bulletin.issue?.date ?? null))(bulletin);
      };
      return importBulletin(source, { read, check });
    },
  };
}

/** What a file goes by: its name without folders and ending. */
function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}
