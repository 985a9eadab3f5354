// A word that nobody can guess: what stands in a page cannot know it, so that only our script runs.

export function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
