import type {
  Command,
  CompletionParams,
  CompletionItem as LspItem,
  CompletionList as LspList,
} from 'vscode-languageserver';
import type { CompletionItem } from '../../features/completion/completionList.ts';
import type { CompletionProfile } from '../client/clientProfile.ts';
import type { Positions } from '../positions/positions.ts';
import type { Session } from '../session.ts';

/** `textDocument/completion`: the feature's list in the client's form. */
export function completion(session: Session, { textDocument, position }: CompletionParams): LspList | null {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return null;
  const { document, service, bulletin } = opened;
  const { positions } = document;
  const { items, incomplete } = service.complete(bulletin, positions.toOffset(position), document.canonicalUri);
  return {
    isIncomplete: incomplete,
    items: items.map((item) => toLsp(item, positions, session.profile.completion)),
  };
}

function toLsp(item: CompletionItem, positions: Positions, profile: CompletionProfile): LspItem {
  const { label, detail, description, kind, sortText, filterText, documentation, insert } = item;
  return {
    label,
    kind,
    sortText,
    ...(filterText !== '' && { filterText }),
    ...details(detail, description, profile),
    ...(documentation !== '' && { documentation }),
    // Not an edit that leaves what stands behind the cursor where the client likes it so: of a name or a date, no half may stay.
    textEdit: { range: positions.toRange(insert), newText: insert.text },
    ...(item.retrigger && profile.retriggerCommand !== null && { command: retrigger(profile.retriggerCommand) }),
  };
}

/** Beside the label where the client can show something there, else in the one place that every client has. */
function details(
  detail: string,
  description: string,
  { labelDetails }: CompletionProfile,
): Pick<LspItem, 'labelDetails' | 'detail'> {
  if (!labelDetails) {
    const both = [detail, description].map((part) => part.replace(/^[\s·]+/, '')).filter((part) => part !== '');
    return both.length === 0 ? {} : { detail: both.join(' · ') };
  }
  if (detail === '' && description === '') return {};
  return { labelDetails: { ...(detail !== '' && { detail }), ...(description !== '' && { description }) } };
}

/** The client's own command: it knows how its list is opened. */
function retrigger(command: string): Command {
  return { title: 'Complete further', command };
}
