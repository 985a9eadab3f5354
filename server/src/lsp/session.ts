import type { LanguageService } from '../service.ts';
import type { ClientProfile } from './capabilities.ts';
import type { Documents } from './documents.ts';

/** What the handlers of one talk with one client share, from `initialize` to `shutdown`. */
export interface Session {
  readonly profile: ClientProfile;
  readonly documents: Documents;
  /** The service that answers for a file: the one of the nearest `bulletin.json` above it, else that of what is built in. */
  serviceFor(uri: string): LanguageService;
}
