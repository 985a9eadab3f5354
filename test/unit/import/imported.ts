/** What comes of a text, by what is built in. */
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { checkBulletin } from '../../../server/src/check/checkBulletin.ts';
import { type Imported, importBulletin } from '../../../server/src/import/importBulletin.ts';

const knowledge = createKnowledge();
const read = (text: string) => readBulletin(text, knowledge);

export function imported(source: string): Imported {
  return importBulletin(source, { read, check: (text) => checkBulletin(read(text)) });
}
