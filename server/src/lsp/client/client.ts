import type { Connection } from 'vscode-languageserver';
import type { ClientProfile } from './clientProfile.ts';

/** Whom the server talks to. */
export interface Client {
  readonly connection: Connection;
  /** What it can do. */
  readonly profile: ClientProfile;
  /** Told of what it would not hear or answer. */
  readonly fail: (error: unknown) => void;
}
