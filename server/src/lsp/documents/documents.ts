import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import type { PositionEncoding } from '../../text/positionEncoding.ts';
import { OpenDocument } from './openDocument.ts';

/** The documents that the client has open. */
export class Documents {
  readonly #encoding: PositionEncoding;
  #opened = 0;
  readonly #byUri = new Map<string, OpenDocument>();
  readonly #byCanonicalUri = new Map<string, OpenDocument>();

  constructor(encoding: PositionEncoding) {
    this.#encoding = encoding;
  }

  all(): IterableIterator<OpenDocument> {
    return this.#byUri.values();
  }

  /** The open document, bulletin or not; null for one that is not open. */
  get(uri: string): OpenDocument | null {
    return this.#byUri.get(uri) ?? null;
  }

  /** The open document of a file, by its canonical URI, however the client writes it; null when it is not open. */
  ofFile(uri: string): OpenDocument | null {
    return this.#byCanonicalUri.get(uri) ?? null;
  }

  /** The open bulletin; null for a document that is none, or not open. */
  bulletin(uri: string): OpenDocument | null {
    const document = this.get(uri);
    return document?.isBulletin ? document : null;
  }

  /** A document that is opened once more is taken as it comes. */
  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): OpenDocument {
    const document = new OpenDocument({
      uri,
      languageId,
      version,
      text,
      serial: this.#opened++,
      encoding: this.#encoding,
    });
    this.#byUri.set(uri, document);
    this.#byCanonicalUri.set(document.canonicalUri, document);
    return document;
  }

  /** Null for a document that is not open: there is nothing to change. */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): OpenDocument | null {
    const document = this.get(textDocument.uri);
    document?.change(textDocument.version, contentChanges);
    return document;
  }

  close({ textDocument }: DidCloseTextDocumentParams): OpenDocument | null {
    const document = this.get(textDocument.uri);
    this.#byUri.delete(textDocument.uri);
    if (document && this.#byCanonicalUri.get(document.canonicalUri) === document)
      this.#byCanonicalUri.delete(document.canonicalUri);
    return document;
  }
}
