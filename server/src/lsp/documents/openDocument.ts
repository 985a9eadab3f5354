/** A document as the client has it, with what is made of it: each once per version, when first asked for. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { Finding } from '../../check/finding.ts';
import type { LanguageService } from '../../service.ts';
import type { PositionEncoding } from '../../text/positionEncoding.ts';
import { Positions } from '../positions/positions.ts';
import { canonicalUri } from '../uris.ts';
import { VersionReader } from './versionReader.ts';

export interface OpenDocumentSetup {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  /** How many documents were opened before it: tells it from an earlier one of the same URI. */
  readonly serial: number;
  readonly encoding: PositionEncoding;
}

const LANGUAGE_ID = 'bulletin';
const EXTENSION = '.bulletin';

export class OpenDocument {
  readonly uri: string;
  /** By which the archive and the configuration know its file. */
  readonly canonicalUri: string;
  readonly serial: number;
  /** False for what a client opened with another language and no name of ours: it is kept in step and otherwise left alone. */
  readonly isBulletin: boolean;
  readonly #encoding: PositionEncoding;
  #version: number;
  #text: string;
  #caret: number | null = null;
  #told: { readonly version: number; readonly revision: number } | null = null;
  #positions: Positions | null = null;
  readonly #reader = new VersionReader();
  #recorded: Bulletin | null = null;
  #dated: { readonly read: Bulletin; readonly revision: number; readonly bulletin: Bulletin } | null = null;
  #checked: {
    readonly bulletin: Bulletin;
    readonly state: string;
    readonly findings: readonly Finding[];
  } | null = null;

  constructor({ uri, languageId, version, text, serial, encoding }: OpenDocumentSetup) {
    this.uri = uri;
    this.canonicalUri = canonicalUri(uri);
    this.serial = serial;
    this.isBulletin = languageId === LANGUAGE_ID || uri.toLowerCase().endsWith(EXTENSION);
    this.#encoding = encoding;
    this.#version = version;
    this.#text = text;
  }

  get version(): number {
    return this.#version;
  }

  get text(): string {
    return this.#text;
  }

  get positions(): Positions {
    this.#positions ??= new Positions(this.#text, this.#encoding);
    return this.#positions;
  }

  /** Where the last edit ended, as long as it is taken that someone is typing there; null otherwise. */
  get caret(): number | null {
    return this.#caret;
  }

  /** The findings of this version were told as they are at this revision of what is around it. */
  told(revision: number): void {
    this.#told = { version: this.#version, revision };
  }

  /** Whether the findings of this very version were told, but for another revision of what is around it. After an edit they are told anyway. */
  isToldOtherwise(revision: number): boolean {
    return this.#told !== null && this.#told.version === this.#version && this.#told.revision !== revision;
  }

  /** Takes it that nobody is typing any more. Returns whether that is news. */
  restCaret(): boolean {
    const wasTyping = this.#caret !== null;
    this.#caret = null;
    return wasTyping;
  }

  /** Applies the changes of one notification, each to the text that the one before it left. */
  change(version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.#version = version;
    for (const change of changes) {
      if ('range' in change && change.range) {
        const { start, end } = this.positions.toSpan(change.range);
        // Joined, not added: a sum is a rope to the engine, and reading a rope letter by letter takes ten times as long.
        const text = [this.#text.slice(0, start), change.text, this.#text.slice(end)].join('');
        this.#replace(text, { same: start, caret: start + change.text.length });
      } else {
        this.#replace(change.text, difference(this.#text, change.text));
      }
    }
  }

  /** The model of this version, as a service reads it. */
  bulletin(service: LanguageService): Bulletin {
    return this.#reader.read(this.#text, service);
  }

  /** Has a model of this version taken into the archive, unless it is there already. */
  record(read: Bulletin, take: (read: Bulletin) => void): void {
    if (this.#recorded === read) return;
    this.#recorded = read;
    take(read);
  }

  /** Whether the archive holds what this version says. */
  get isRecorded(): boolean {
    return this.#recorded !== null && this.#recorded === this.#reader.known;
  }

  /** What `make` makes of a model with what the archive knows, made once for each model and `revision` of what is around it. */
  dated(read: Bulletin, revision: number, make: () => Bulletin): Bulletin {
    if (this.#dated?.read !== read || this.#dated.revision !== revision) {
      const bulletin = make();
      this.#dated = { read, revision, bulletin };
    }
    return this.#dated.bulletin;
  }

  /** What `make` finds in a model, made once for each model and `state` of all else that findings hang on. */
  findings(bulletin: Bulletin, state: string, make: () => readonly Finding[]): readonly Finding[] {
    if (this.#checked?.bulletin !== bulletin || this.#checked.state !== state) {
      this.#checked = { bulletin, state, findings: make() };
    }
    return this.#checked.findings;
  }

  #replace(text: string, { same, caret }: Difference): void {
    this.#text = text;
    this.#caret = caret;
    this.#positions = null;
    this.#reader.edited(same);
    this.#recorded = null;
    this.#dated = null;
    this.#checked = null;
  }
}

interface Difference {
  /** So many UTF-16 units from the start on are as they were. */
  readonly same: number;
  /** Where, in the new text, it ends to differ from the old one. */
  readonly caret: number;
}

/** What a client has edited that always sends whole texts. */
function difference(old: string, text: string): Difference {
  const shorter = Math.min(old.length, text.length);
  let same = 0;
  while (same < shorter && old.charCodeAt(same) === text.charCodeAt(same)) same++;
  let sameEnd = 0;
  while (
    sameEnd < shorter - same &&
    old.charCodeAt(old.length - 1 - sameEnd) === text.charCodeAt(text.length - 1 - sameEnd)
  ) {
    sameEnd++;
  }
  return { same, caret: text.length - sameEnd };
}
