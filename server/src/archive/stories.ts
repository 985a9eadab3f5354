/** The stories of an issue, whichever files they lie in. */

import { teaserOf } from './itemOrder.ts';
import type { FileRecord, ItemRecord } from './record.ts';
import type { ArchivedIssue } from './volume.ts';

export interface Story {
  readonly file: FileRecord;
  readonly item: ItemRecord;
  /** Its headline; else that of the teaser before it; else its first words. */
  readonly title: string;
  readonly titleFrom: 'headline' | 'teaser' | 'opening';
}

/** The stories in their order; teasers are none. */
export function storiesOf({ files }: ArchivedIssue): readonly Story[] {
  const stories: Story[] = [];
  let announced: string | null = null;
  for (const file of files) {
    for (const item of file.items) {
      if (item.teaser) continue;
      stories.push({ file, item, ...titleOf(item, announced) });
      announced = null;
    }
    announced = teaserOf(file)?.text ?? null;
  }
  return stories;
}

function titleOf({ headline, opening }: ItemRecord, announced: string | null): Pick<Story, 'title' | 'titleFrom'> {
  if (headline) return { title: headline.text, titleFrom: 'headline' };
  if (announced !== null) return { title: announced, titleFrom: 'teaser' };
  return { title: opening, titleFrom: 'opening' };
}
