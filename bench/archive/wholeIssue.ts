/** An issue of any length, as an author writes it: one header, and below it items with their headlines. */
import { archiveFiles } from './archive.ts';

export function wholeIssue(length: number): string {
  const parts = ['Publication: Monitor Volume: 5 Issue: 156'];
  let written = 0;
  let count = 0;
  for (const { text } of archiveFiles(Math.ceil(length / 3000))) {
    const body = text.split('\n\n').filter((part) => part.includes('. '));
    const item = [`THE FERRY IS LATE, DAY ${++count}.`, ...body].join('\n\n');
    parts.push(item);
    written += item.length + 2;
    if (written >= length) break;
  }
  return parts.join('\n\n').slice(0, length);
}
