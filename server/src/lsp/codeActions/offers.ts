/** Which code actions are offered for a selection, in the order in which people see them. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Finding } from '../../check/finding.ts';
import { hasSafeFix, rulesToFixAll } from '../../features/codeAction/fixAll.ts';
import { mayStand } from '../../features/codeAction/letStand.ts';
import { findingsAt } from '../../features/codeAction/quickFix.ts';
import { otherLevels } from '../../features/codeAction/severity.ts';
import { diagnostic } from '../../features/diagnostic.ts';
import { draftReviewMark } from '../../rules/draft/reviewMark.ts';
import { headlineMissing } from '../../rules/headline/missing.ts';
import type { Severity } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import { toDiagnostic } from '../findings/diagnostics.ts';
import { toWorkspaceEdit } from '../positions/workspaceEdit.ts';
import type { Opened, Session } from '../session.ts';
import { foldersOf } from '../uris.ts';
import { FIX_ALL_KIND, RESTORE_HEADLINE_KIND } from './kinds.ts';
import type { Task } from './task.ts';

/** A code action that is whole, or one whose edit is made by its task. */
export interface Offer {
  readonly action: CodeAction;
  readonly task: Task | null;
}

/** With more than so many findings in a selection nobody means a single one of them; then only repairs are offered. */
const MOST_FINDINGS = 3;

/** The offers for a selection of those kinds that are wanted. */
export function offersFor(session: Session, opened: Opened, range: Span, wants: (kind: string) => boolean): Offer[] {
  return [
    ...(wants(RESTORE_HEADLINE_KIND) ? restored(session, opened, range) : []),
    ...(wants(CodeActionKind.QuickFix) ? aboutFindings(session, opened, range) : []),
    ...(wants(CodeActionKind.RefactorRewrite) ? spelling(opened, range) : []),
    ...(wants(FIX_ALL_KIND) ? fixAll(session, opened) : []),
  ];
}

function aboutFindings(session: Session, opened: Opened, range: Span): Offer[] {
  const shown = session.shownFindings(opened);
  const here = findingsAt(shown, range);
  const rules = new Set(here.map(({ rule }) => rule));
  const few = here.length <= MOST_FINDINGS ? here : [];
  return [
    ...reviewing(session, opened, range, here),
    ...quickFixes(session, opened, shown, range),
    ...rulesToFixAll(shown, rules).map((rule) =>
      quick(`Fix all of ${rule} in this document`, { kind: 'fixAll', rule }),
    ),
    ...few.filter(mayStand).map((finding) => stet(session, opened, finding)),
    ...firstOfEach(few).flatMap((finding) => about(session, opened, finding)),
  ];
}

function fixAll(session: Session, opened: Opened): Offer[] {
  if (!hasSafeFix(session.findingsIn(opened, opened.document.text))) return [];
  const action = { title: 'Fix all that can be fixed for certain', kind: FIX_ALL_KIND };
  return [{ action, task: { kind: 'fixAll', rule: null } }];
}

/** With the findings that a decision settles: editors list what mends a finding before what lets it stand. */
function reviewing(session: Session, opened: Opened, range: Span, here: readonly Finding[]): Offer[] {
  const { service, bulletin, document } = opened;
  const settled = here.filter(({ rule }) => rule === draftReviewMark.id);
  const diagnostics = settled.map((finding) => toDiagnostic(session, finding, document.positions));
  return service.reviewOffers(bulletin, range).flatMap(({ title, action }) => {
    const edits = service.reviewEdits(bulletin, action);
    if (!edits) return [];
    const edit = toWorkspaceEdit(edits, document, session.profile);
    const more = diagnostics.length > 0 ? { diagnostics } : {};
    return [{ action: { title, kind: CodeActionKind.QuickFix, ...more, edit }, task: null }];
  });
}

/** The headline that the teaser before an item still tells: the repair of one that is missing, also where no rule asks for it. */
function restored(session: Session, opened: Opened, range: Span): Offer[] {
  const { service, bulletin, document } = opened;
  const found = service.restoreHeadline(bulletin, document.canonicalUri, range);
  if (!found) return [];
  const missing = findingsAt(session.shownFindings(opened), range).filter(({ rule }) => rule === headlineMissing.id);
  const edit = toWorkspaceEdit([found.edit], document, session.profile);
  const diagnostics = missing.map((finding) => toDiagnostic(session, finding, document.positions));
  const action = {
    title: `Put in the headline “${found.headline}”`,
    kind: RESTORE_HEADLINE_KIND,
    ...(diagnostics.length > 0 && { diagnostics, isPreferred: true }),
    edit,
  };
  return [{ action, task: null }];
}

/** "Use one spelling", on a source that the archive cites in more than one. */
function spelling({ service, document }: Opened, range: Span): Offer[] {
  const found = service.renamableAt(document.canonicalUri, range.start);
  const others = found ? service.spellingsBeside(found.source) : 0;
  if (!found || others === 0) return [];
  const which = others === 1 ? 'the one citation that spells' : `all ${others} citations that spell`;
  const title = `Write “${found.source}” in ${which} it otherwise`;
  const action = { title, kind: CodeActionKind.RefactorRewrite };
  return [{ action, task: { kind: 'oneSpelling', source: found.source } }];
}

function quickFixes(session: Session, { service, document }: Opened, shown: readonly Finding[], range: Span): Offer[] {
  const { positions } = document;
  return service.quickFixes(shown, range).map((fix) => ({
    action: {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(session, fix.finding, positions)],
      ...(fix.preferred && { isPreferred: true }),
      edit: toWorkspaceEdit(fix.edits, document, session.profile),
    },
    task: null,
  }));
}

function stet(session: Session, { document }: Opened, finding: Finding): Offer {
  const { rule, start, end } = finding;
  const diagnostics = [toDiagnostic(session, finding, document.positions)];
  return quick(`Let it stand here (${rule})`, { kind: 'letStand', rule, start, end }, { diagnostics });
}

/** What concerns the rule of a finding everywhere: its severity, its page. */
function about({ profile, configurations, rulePages }: Session, { document }: Opened, finding: Finding): Offer[] {
  const { rule, severity } = finding;
  const offers: Offer[] = [];
  const uri = document.canonicalUri;
  if (configurations.nearest(uri) !== null || (profile.createsFiles && foldersOf(uri).length > 0)) {
    for (const level of otherLevels(severity)) {
      const title = level === 'off' ? `Turn ${rule} off` : `Make ${rule} ${NOUNS[level]}`;
      offers.push(quick(`${title} (bulletin.json)`, { kind: 'severity', rule, level }));
    }
  }
  const { href } = diagnostic(finding, rulePages);
  if (profile.rulePageCommand !== null && href !== null) {
    const title = `Open the page of ${rule}`;
    const command = { title, command: profile.rulePageCommand, arguments: [href] };
    offers.push({ action: { title, kind: CodeActionKind.QuickFix, command }, task: null });
  }
  return offers;
}

const NOUNS: Readonly<Record<Severity, string>> = {
  error: 'an error',
  warning: 'a warning',
  information: 'information',
  hint: 'a hint',
};

function quick(title: string, task: Task, more: Partial<CodeAction> = {}): Offer {
  return { action: { title, kind: CodeActionKind.QuickFix, ...more }, task };
}

function firstOfEach(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index);
}
