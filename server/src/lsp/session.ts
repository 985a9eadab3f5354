/** What the handlers of one talk with one client share, from `initialize` to `shutdown`. */
import type { Archive } from '../archive/archive.ts';
import type { Bulletin } from '../bulletin/bulletin.ts';
import type { Finding } from '../check/finding.ts';
import type { RulesByDate } from '../config/readConfig.ts';
import type { RuleSettings } from '../config/ruleSettings.ts';
import { type ArchiveSymbol, createSymbolSearch } from '../features/workspaceSymbol.ts';
import type { LanguageService } from '../service.ts';
import type { ClientProfile } from './client/clientProfile.ts';
import type { Configurations, FileContext } from './configs/configurations.ts';
import { Documents } from './documents/documents.ts';
import type { OpenDocument } from './documents/openDocument.ts';
import { canonicalUri } from './uris.ts';

export interface SessionSetup {
  readonly profile: ClientProfile;
  readonly archive: Archive;
  readonly configurations: Configurations;
  readonly rulePages: string | null;
}

/** An open bulletin with all that is needed to answer about it. */
export interface Opened {
  readonly document: OpenDocument;
  readonly service: LanguageService;
  readonly rules: RuleSettings;
  readonly bulletin: Bulletin;
}

/** From so many UTF-16 units on, to take a document into the archive at each letter would be felt: a hundred items and more. */
const LONG_DOCUMENT = 300_000;

export class Session {
  readonly profile: ClientProfile;
  readonly archive: Archive;
  readonly configurations: Configurations;
  readonly documents: Documents;
  /** The URI of the folder with the rules' pages; null where there is none. */
  readonly rulePages: string | null;
  /** Finds headlines and sources of the whole archive. */
  readonly symbols: (query: string) => readonly ArchiveSymbol[];
  /** Numbers the sets of rules, so that what was found by an old one is not taken for news of the new. */
  readonly #rulesSeen = new WeakMap<RuleSettings | RulesByDate, number>();
  #rulesCount = 0;

  constructor({ profile, archive, configurations, rulePages }: SessionSetup) {
    this.profile = profile;
    this.archive = archive;
    this.configurations = configurations;
    this.documents = new Documents(profile.positionEncoding);
    this.rulePages = rulePages;
    this.symbols = createSymbolSearch(archive);
  }

  /** An open bulletin, read as it is now; null for what is not open or no bulletin. What it says is in the archive from then on. */
  opened(uri: string): Opened | null {
    const document = this.documents.bulletin(uri);
    if (!document) return null;
    const { service } = this.configurations.contextOf(document.canonicalUri);
    document.record(document.bulletin(service), (read) => this.archive.update(document.canonicalUri, read));
    return this.#asItIs(document);
  }

  /**
   * The same for an answer that is wanted at each letter that is typed: what a very long document says comes into the archive when the typing rests, or
   * somebody asks for it. Until then it is compared with no other file.
   */
  openedWhileTyping(uri: string): Opened | null {
    const document = this.documents.bulletin(uri);
    const isLong = document !== null && document.caret !== null && document.text.length >= LONG_DOCUMENT;
    return isLong ? this.#asItIs(document) : this.opened(uri);
  }

  #asItIs(document: OpenDocument): Opened {
    const { archive } = this;
    const { service, rulesFor } = this.configurations.contextOf(document.canonicalUri);
    const read = document.bulletin(service);
    const bulletin = document.dated(read, archive.revisionOf(document.canonicalUri), () => service.dated(read));
    return { document, service, rules: rulesFor(bulletin.issue?.date ?? null), bulletin };
  }

  /** An open bulletin, as `opened`, and with every other open one in the archive as it is now: for answers that lead to other files. */
  openedAmongOthers(uri: string): Opened | null {
    this.readAll();
    return this.opened(uri);
  }

  /** What holds at a place, given as the client writes it: what is built in where it names none. */
  contextAt(uri: string | null): FileContext {
    return this.configurations.contextOf(typeof uri === 'string' ? canonicalUri(uri) : '');
  }

  /** Null when it is known what holds at a place, given as the client writes it; else to be waited for. */
  prepareAt(uri: string | null): Promise<void> | null {
    return typeof uri === 'string' ? this.configurations.prepare(canonicalUri(uri)) : null;
  }

  /** Puts every open bulletin into the archive as it is now. */
  readAll(): void {
    for (const document of this.documents.all()) this.opened(document.uri);
  }

  /** All that is found in a text under the settings of an open bulletin; its own text is checked once. */
  findingsIn({ document, service, rules, bulletin }: Opened, text: string): readonly Finding[] {
    if (text !== document.text) return service.check(service.read(text), rules);
    const { canonicalUri, isRecorded } = document;
    const state = `${this.numberOf(rules)}.${this.archive.revisionOf(canonicalUri)}.${isRecorded}`;
    return document.findings(bulletin, state, () =>
      service.check(bulletin, rules, isRecorded ? canonicalUri : undefined),
    );
  }

  /** The findings to be shown now: without those on what is being typed. */
  shownFindings(opened: Opened): readonly Finding[] {
    const { document, service, bulletin } = opened;
    const findings = this.findingsIn(opened, document.text);
    document.told(this.archive.revisionOf(document.canonicalUri));
    return document.caret === null ? findings : service.withoutHeld(findings, bulletin, document.caret);
  }

  /** A name for all that the shown findings depend on: the same name, the same findings. */
  stateOf({ document, rules }: Opened): string {
    const { serial, version, caret, canonicalUri } = document;
    const around = this.archive.revisionOf(canonicalUri);
    return [serial, version, caret === null ? 'rest' : 'typing', this.numberOf(rules), around].join('.');
  }

  /** A number that is the same for the same set of rules only, or for what gives them by date. */
  numberOf(rules: RuleSettings | RulesByDate): number {
    const number = this.#rulesSeen.get(rules) ?? this.#rulesCount++;
    this.#rulesSeen.set(rules, number);
    return number;
  }
}
