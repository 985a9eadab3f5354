/** What is told of a file by the issue that it belongs to. */
import type { PlainDate } from '../calendar/plainDate.ts';
import type { Archive } from './archive.ts';
import type { FileRecord } from './record.ts';

/** The likeliest day of a file's issue; null where there is none. */
export function dateOfFile(archive: Archive, file: FileRecord): PlainDate | null {
  return (archive.issues.ofFile(file)?.date ?? file.issue?.date)?.date ?? null;
}

/** Tells issues apart: files of one issue have one key, one whose header gives no number has a key of its own, and one without a header is no issue and has none. */
export function issueKey({ uri, issue }: FileRecord): string | null {
  if (!issue) return null;
  if (issue.volume === null || issue.number === null) return uri;
  return `${issue.volume}/${issue.number} ${issue.publication}`;
}
