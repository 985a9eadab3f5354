/** What other programs may use: the core, without editor, protocol or disk. */
export { Archive } from './archive/archive.ts';
export type { FileRecord } from './archive/record.ts';
export { type Resolution, resolveReference } from './archive/resolve.ts';
export type { ArchivedIssue } from './archive/volume.ts';
export type {
  Bulletin,
  CitationGroup,
  CitedDate,
  CitedPublication,
  CitedSource,
  CrossReferenceGroup,
  Group,
  Issue,
  Item,
  Knowledge,
  Paragraph,
  Parenthesis,
} from './bulletin/bulletin.ts';
export { createKnowledge } from './bulletin/knowledge.ts';
export type { DateCertainty, IssueDate } from './calendar/dateOfIssue.ts';
export type { PlainDate } from './calendar/plainDate.ts';
export type { Finding } from './check/finding.ts';
export { type Fixed, fixAll, type TextCheck } from './check/fixAll.ts';
export { type Config, type ConfigReading, readConfig, rulesFor } from './config/readConfig.ts';
export type { RuleSettings } from './config/ruleSettings.ts';
export { type Edition, editionOf, type Story } from './export/edition.ts';
export { FORMAT_IDS, FORMAT_LIST, type FormatId } from './export/formatList.ts';
export type { Imported } from './import/importBulletin.ts';
export type { Publication } from './publication/publication.ts';
export type { Source } from './publication/sources.ts';
export { type ReviewAction, suggestChanges } from './review/action.ts';
export { type Comment, type CommentThread, commentsOf, type Suggestion, suggestionsOf } from './review/review.ts';
export type { Signature } from './review/writeMarks.ts';
export { ALL_RULES } from './rules/registry.ts';
export type { Fix, Rule, RuleId, Severity } from './rules/rule.ts';
export { createLanguageService, type LanguageService, type LanguageServiceSetup } from './service.ts';
export type { Span } from './text/span.ts';
export { applyEdits, type TextEdit } from './text/textEdit.ts';
