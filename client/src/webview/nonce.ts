// A word that nobody can guess: what stands in a page cannot know it, so that only our script runs.
import { randomBytes } from 'node:crypto';

export function createNonce(): string {
  return randomBytes(18).toString('base64url');
}
