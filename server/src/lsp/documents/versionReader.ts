import type { Bulletin } from '../../bulletin/bulletin.ts';
import type { LanguageService } from '../../service.ts';

/**
 * UTF-16 units of texts. What is taken over from an earlier version may hold pieces of its text, which to the engine means the whole of it; after so much of it a
 * version is read from nothing.
 */
const MOST_HELD = 32_000_000;

/** Reads one version of a document after the other, when somebody asks for it: each once, and only from where it differs from the one that was read before. */
export class VersionReader {
  #read: { readonly service: LanguageService; readonly bulletin: Bulletin; readonly held: number } | null = null;
  /** So many units from its start on are as they were when the text was last read; all of them while nobody has edited it. */
  #same = Infinity;

  /** The text was edited, after its first `same` UTF-16 units. */
  edited(same: number): void {
    this.#same = Math.min(this.#same, same);
  }

  /** The model of the text as it is now, as a service reads it. */
  read(text: string, service: LanguageService): Bulletin {
    const before = this.#read?.service === service ? this.#read : null;
    if (before && this.#same === Infinity) return before.bulletin;
    const earlier = before && before.held < MOST_HELD ? before : null;
    const bulletin = service.read(text, earlier && { bulletin: earlier.bulletin, same: this.#same });
    this.#read = { service, bulletin, held: (earlier?.held ?? 0) + text.length };
    this.#same = Infinity;
    return bulletin;
  }

  /** What was read of the text as it is now; null when nobody has asked for it yet. */
  get known(): Bulletin | null {
    return this.#same === Infinity ? (this.#read?.bulletin ?? null) : null;
  }
}
