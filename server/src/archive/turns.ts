/** Divides long work, so that whoever asks something meanwhile is answered. Injected, so that nothing in the core needs a clock. */
export interface Turns {
  /** Null as long as the work may go on; else resolves when those who wait have had their turn. To be asked between two small pieces of work. */
  pause(): Promise<void> | null;
}
