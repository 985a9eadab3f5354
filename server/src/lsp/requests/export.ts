import { ErrorCodes, type Range, RequestType, ResponseError, type TextDocumentIdentifier } from 'vscode-languageserver';
import { FORMAT_IDS, type FormatId } from '../../export/formatList.ts';
import type { Session } from '../session.ts';
import { canonicalUri, fileName } from '../uris.ts';

export interface ExportParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly format: FormatId;
  /** Whether open matters are no hindrance. */
  readonly draft: boolean;
}

/** The document in the other format; or what must be dealt with first, in the order of the places. */
export type ExportResult = { readonly text: string } | { readonly open: readonly OpenMatter[] };

export interface OpenMatter {
  readonly range: Range;
  readonly message: string;
}

/** The custom request of the command that exports. */
export const ExportRequest = new RequestType<ExportParams, ExportResult | null, void>('bulletin/export');

/** `bulletin/export`: null for a document that the server does not have. */
export function exportDocument(session: Session, { textDocument, format, draft }: ExportParams): ExportResult | null {
  if (!FORMAT_IDS.includes(format)) {
    throw new ResponseError(ErrorCodes.InvalidParams, `no format "${format}": there are ${FORMAT_IDS.join(', ')}`);
  }
  const opened = session.opened(textDocument.uri);
  if (!opened) return null;
  const { document, service, bulletin, rules } = opened;
  const open = draft ? [] : service.openMatters(bulletin, rules, canonicalUri(textDocument.uri));
  if (open.length > 0) {
    return {
      open: open.map(({ start, end, message }) => ({ range: document.positions.toRange({ start, end }), message })),
    };
  }
  return { text: service.export(bulletin, format, fileName(textDocument.uri)) };
}
