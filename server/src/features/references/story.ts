import type { Archive } from '../../archive/archive.ts';
import { referrersOf } from '../../archive/referrers.ts';
import type { Story } from '../../archive/stories.ts';
import { announcementsOf } from '../../archive/teasers.ts';
import { placeOfReferrer, placeOfStory } from '../filePlace.ts';
import type { References } from './found.ts';

/** The teaser that announces a story, and the cross-references that lead to it. */
export function storyReferences(archive: Archive, story: Pick<Story, 'file' | 'item'>): References {
  const teasers = announcementsOf(archive, story).map(({ file, headline }) => ({
    uri: file.uri,
    span: headline,
    name: headline,
  }));
  const referrers = referrersOf(archive, story.file, story.item).map(placeOfReferrer);
  return { declarations: [placeOfStory(story)], uses: [...teasers, ...referrers] };
}
