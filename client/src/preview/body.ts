// What stands in the page of the preview before a bulletin does.
import type { PreviewView } from '../../../server/src/features/preview/view.ts';

const WAYS: Readonly<Record<PreviewView, { readonly name: string; readonly title: string }>> = {
  clean: { name: 'Clean', title: 'As it will be read' },
  marks: { name: 'Changes', title: 'Suggestions and comments' },
  sources: { name: 'Sources', title: 'What it rests on, and what is found in it' },
};

export const PREVIEW_BODY = [
  '<form class="ways" aria-label="How to see it">',
  '<fieldset><legend>How to see it</legend>',
  ...Object.entries(WAYS).map(
    ([view, { name, title }]) =>
      `<label title="${title}"><input type="radio" name="view" value="${view}"><span>${name}</span></label>`,
  ),
  '</fieldset>',
  '</form>',
  '<main aria-label="The bulletin"></main>',
  '<p class="nothing" role="status"></p>',
].join('\n');
