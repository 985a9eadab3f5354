import { RequestType } from 'vscode-languageserver';
import { archiveStatistics } from '../../features/statistics.ts';
import { STATISTICS_REQUEST, type StatisticsResult } from '../../protocol/archive.ts';
import type { Running } from '../running.ts';

export const StatisticsRequest = new RequestType<object, StatisticsResult, void>(STATISTICS_REQUEST);

/** `bulletin/statistics`: the archive in numbers, open documents as they are now. */
export function statistics({ session }: Running): StatisticsResult {
  session.readAll();
  const { archive } = session;
  return { ...archiveStatistics(archive), isComplete: archive.isComplete };
}
