import { RequestType } from 'vscode-languageserver';
import { type ArchiveStatistics, archiveStatistics } from '../../features/statistics.ts';
import type { Running } from '../running.ts';

export interface StatisticsResult extends ArchiveStatistics {
  /** Whether all files are in it. */
  readonly isComplete: boolean;
}

/** The custom request that a client draws the dashboard from. */
export const StatisticsRequest = new RequestType<object, StatisticsResult, void>('bulletin/statistics');

/** `bulletin/statistics`: the archive in numbers, open documents as they are now. */
export function statistics({ session }: Running): StatisticsResult {
  session.readAll();
  const { archive } = session;
  return { ...archiveStatistics(archive), isComplete: archive.isComplete };
}
