import type { CancellationToken } from 'vscode-languageserver';
import type { FileReview } from '../../protocol/review.ts';
import { compareNames } from '../../text/compareNames.ts';
import { fileName } from '../../text/fileName.ts';
import { inBatches } from '../files/inBatches.ts';
import type { Running } from '../running.ts';

/** `bulletin/reviewFolder`: the bulletins in which something is to be looked at, by name. Reads every file. */
export async function reviewFolder(running: Running, _params: object, token: CancellationToken): Promise<FileReview[]> {
  const uris = [...running.session.archive.files()].map(({ uri }) => uri).sort(compareNames);
  const reviews: FileReview[] = [];
  for await (const some of inBatches(uris, token, (uri) => reviewOf(running, uri))) reviews.push(...some);
  return reviews;
}

/** Null for a file that cannot be read, and for one in which there is nothing to look at. */
async function reviewOf({ session, files }: Running, uri: string): Promise<FileReview | null> {
  const open = session.documents.ofFile(uri);
  const text = open ? open.text : await files.read(uri);
  if (text === null) return null;
  const { service, rulesFor } = session.configurations.contextOf(uri);
  const bulletin = service.dated(service.read(text));
  const settings = rulesFor(bulletin.issue?.date ?? null);
  const {
    title,
    date,
    counts,
    severities,
    open: matters,
  } = service.reviewState(bulletin, {
    settings,
    uri,
    name: fileName(uri),
  });
  const isClean = Object.values(counts).every((count) => count === 0);
  return isClean ? null : { uri: open?.uri ?? uri, title, date, counts, severities, open: matters };
}
