import type { Matter } from './reviewState.ts';

/** Whose a matter is, and of which day; empty where nobody knows. The words of a comment say by themselves whose they are. */
export function signatureOf({ kind, author, day }: Pick<Matter, 'kind' | 'author' | 'day'>): string {
  return [author === null || kind === 'comment' ? '' : `@${author}`, day ?? ''].filter((part) => part !== '').join(' ');
}
