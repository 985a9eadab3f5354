/** Words that begin small and end openly, as one of a list or a reason does, where they stand for themselves. */
export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.?!]$/.test(words) ? '' : '.'}`;
}
