import { CONFIG_FILE } from '../../config/configFile.ts';
import { Positions } from '../positions/positions.ts';
import type { Edited } from '../positions/workspaceEdit.ts';
import type { Session } from '../session.ts';

/** The `bulletin.json` that holds for a file, as it is in the editor, or else on the disk. */
export interface ConfigText {
  /** Its folder. */
  readonly folder: string;
  /** Null where it cannot be read. */
  readonly text: string | null;
  readonly edited: Edited;
}

/** Null for a file, given by its canonical URI, for which no `bulletin.json` holds. */
export async function nearestConfig(
  { configurations, documents, profile }: Session,
  uri: string,
): Promise<ConfigText | null> {
  const folder = configurations.nearest(uri);
  if (folder === null) return null;
  const config = `${folder}/${CONFIG_FILE}`;
  const open = documents.ofFile(config);
  if (open) return { folder, text: open.text, edited: open };
  const text = await configurations.read(folder);
  const positions = new Positions(text ?? '', profile.positionEncoding);
  return { folder, text, edited: { uri: config, version: null, positions } };
}
