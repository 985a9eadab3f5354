import { RequestType } from 'vscode-languageserver';
import { STATISTICS_REQUEST, type StatisticsResult } from '../../protocol/archive.ts';
import type { Running } from '../running.ts';

export const StatisticsRequest = new RequestType<object, StatisticsResult, void>(STATISTICS_REQUEST);

/** `bulletin/statistics`: the archive in numbers, open documents as they are now. */
export function statistics({ session }: Running): StatisticsResult {
  session.readAll();
  const { service } = session.contextAt(null);
  return { ...service.statistics(), isComplete: session.archive.isComplete };
}
