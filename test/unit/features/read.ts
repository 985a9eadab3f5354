/** A fixture of one file, read with what is built in. */

import type { Bulletin } from '../../../server/src/bulletin/bulletin.ts';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { readOnlyFile } from '../../harness/fixture.ts';

const BUILT_IN = createKnowledge();

export interface ReadFixture {
  readonly bulletin: Bulletin;
  readonly text: string;
  /** The offset of `$0`; 0 where there is none. */
  readonly cursor: number;
}

export function read(fixture: string): ReadFixture {
  const { text, cursor } = readOnlyFile(fixture);
  return { bulletin: readBulletin(text, BUILT_IN), text, cursor: cursor ?? 0 };
}
