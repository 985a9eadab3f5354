/** Tells a client that shows the archive when to ask again. */
import { NotificationType } from 'vscode-languageserver';
import type { Archive } from '../../archive/archive.ts';
import { ARCHIVE_CHANGED_NOTIFICATION, type ArchiveChangedParams } from '../../protocol/archive.ts';
import type { Scheduler } from '../scheduler.ts';
import type { Client } from './client.ts';

/** Lists beside the text may be a moment old; whoever types is left alone until the typing rests for so long. */
export const NEWS_DELAY_MS = 500;

const ArchiveChangedNotification = new NotificationType<ArchiveChangedParams>(ARCHIVE_CHANGED_NOTIFICATION);

export interface ArchiveNewsSetup extends Client {
  readonly scheduler: Scheduler;
  readonly archive: Archive;
}

export class ArchiveNews {
  readonly #setup: ArchiveNewsSetup;
  #cancel: (() => void) | null = null;

  constructor(setup: ArchiveNewsSetup) {
    this.#setup = setup;
  }

  /** Something in the archive has changed. As long as it is being filled nothing is told but that. */
  changed(): void {
    const { profile, scheduler } = this.#setup;
    if (!profile.showsArchive) return;
    this.#cancel?.();
    this.#cancel = scheduler.after(NEWS_DELAY_MS, () => this.tell());
  }

  /** Tells at once how it stands. */
  tell(): void {
    const { connection, profile, archive, fail } = this.#setup;
    if (!profile.showsArchive) return;
    this.#cancel?.();
    this.#cancel = null;
    connection.sendNotification(ArchiveChangedNotification, { isLoading: archive.isLoading }).catch(fail);
  }

  end(): void {
    this.#cancel?.();
  }
}
