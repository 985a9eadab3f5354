import type { StatisticsResult } from '../../protocol/archive.ts';
import type { Running } from '../running.ts';

/** `bulletin/statistics`: the archive in numbers, open documents as they are now. */
export function statistics({ session }: Running): StatisticsResult {
  session.readAll();
  const { service } = session.contextAt(null);
  return { ...service.statistics(), isComplete: session.archive.isComplete };
}
