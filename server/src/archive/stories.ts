/** The stories of an issue, whichever files they lie in. */
import { headlineKey } from '../syntax/headline.ts';
import { teaserOf } from './itemOrder.ts';
import type { FileRecord, HeadlineRecord, ItemRecord } from './record.ts';
import type { ArchivedIssue } from './volume.ts';

export interface Story {
  readonly file: FileRecord;
  readonly item: ItemRecord;
  /** Its headline; else that of the teaser before it; else its first words. */
  readonly title: string;
  readonly titleFrom: 'headline' | 'teaser' | 'opening';
  /** The title as titles are compared, without case and punctuation; of an opening, the first words. */
  readonly key: string;
}

/** The stories in their order; teasers are none. */
export function storiesOf({ files }: ArchivedIssue): readonly Story[] {
  const stories: Story[] = [];
  let announced: HeadlineRecord | null = null;
  for (const file of files) {
    for (const item of file.items) {
      if (item.teaser) continue;
      stories.push({ file, item, ...titleOf(item, announced) });
      announced = null;
    }
    announced = teaserOf(file);
  }
  return stories;
}

/** As much of an opening as a list shows is what people look for. */
const SHOWN_OF_OPENING = 60;

function titleOf(
  { headline, opening }: ItemRecord,
  announced: HeadlineRecord | null,
): Pick<Story, 'title' | 'titleFrom' | 'key'> {
  if (headline) return { title: headline.text, titleFrom: 'headline', key: headline.key };
  if (announced !== null) return { title: announced.text, titleFrom: 'teaser', key: announced.key };
  return { title: opening, titleFrom: 'opening', key: headlineKey(opening.slice(0, SHOWN_OF_OPENING)) };
}
