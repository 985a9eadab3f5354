import { RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { PREVIEW_VIEWS, type PreviewView } from '../../features/preview/view.ts';
import { fileName } from '../../text/fileName.ts';
import type { Session } from '../session.ts';

export interface PreviewParams {
  readonly textDocument: TextDocumentIdentifier;
  /** What is no way of seeing it that we know is taken for `clean`. */
  readonly view: PreviewView;
  /** The ids of the pieces that the client still has. */
  readonly known: readonly string[];
}

/** A bulletin typeset. Offsets, those in the HTML too, count UTF-16 units of the text of this version. */
export interface PreviewResult {
  readonly version: number;
  /** In their order; `html` is null for a piece that the client has. */
  readonly pieces: readonly { readonly id: string; readonly start: number; readonly html: string | null }[];
}

/** The custom request that a client shows a preview from. */
export const PreviewRequest = new RequestType<PreviewParams, PreviewResult | null, void>('bulletin/preview');

/** `bulletin/preview`: null for a document that the server does not have. */
export function preview(session: Session, { textDocument, view, known }: PreviewParams): PreviewResult | null {
  const opened = session.openedWhileTyping(textDocument.uri);
  if (!opened) return null;
  const { bulletin, document, service } = opened;
  const asked = PREVIEW_VIEWS.find((each) => each === view) ?? 'clean';
  const findings = asked === 'sources' ? session.shownFindings(opened) : [];
  const has = new Set(Array.isArray(known) ? known : []);
  const pieces = service.preview(bulletin, asked, findings, fileName(document.uri));
  return {
    version: document.version,
    pieces: pieces.map(({ id, start, html }) => ({ id, start, html: has.has(id) ? null : html })),
  };
}
