import assert from 'node:assert/strict';
import { htmlPage, renderBody } from '../../../server/src/export/html.ts';
import { markdown } from '../../../server/src/export/markdown.ts';
import { edition, NOWHERE, PAGES } from './editions.ts';

const text = (...parts: readonly string[]): string =>
  ['Publication: Monitor Volume: 5 Issue: 156', ...parts].join('\n\n');

const THREE = text(
  'FERRIES “TIED UP” AT ESK.',
  'Two ferries came from Orlec (See below).',
  'A BARGE SINKS OFF ORLEC.',
  'The barge from Orlec had been to Nerin (BNS, August 25; see above).',
  'RAIN AT NERIN.',
  'It rained (see lead story).',
);

const linksIn = (written: string): string[] =>
  [...written.matchAll(/<a href="([^"]*)">([^<]*)<\/a>|\[([^\]]*)\]\(<([^>]*)>\)/g)].map(
    ([, href, name, title, target]) => `${name ?? title} → ${href ?? target}`,
  );

describe('what points to another item of the same issue', () => {
  it('leads there on a page', () => {
    assert.deepEqual(linksIn(htmlPage(edition(THREE), NOWHERE)), [
      'See below → #monitor-5-156-2',
      'see above → #monitor-5-156-1',
      'see lead story → #monitor-5-156-1',
    ]);
    assert.deepEqual(linksIn(htmlPage(edition(THREE, 4), NOWHERE))[0], 'See below → #monitor-5-156-5');
  });

  it('leads to the heading in Markdown, by the name that GitHub gives it', () => {
    assert.deepEqual(linksIn(markdown(edition(THREE), NOWHERE)), [
      'See below → #a-barge-sinks-off-orlec',
      'see above → #ferries-tied-up-at-esk',
      'see lead story → #ferries-tied-up-at-esk',
    ]);
    const twice = text('RAIN.', 'It rained (See below).', 'RAIN.', 'And rained.');
    assert.deepEqual(linksIn(markdown(edition(twice), NOWHERE)), ['See below → #rain-1']);
  });

  it('leads to the address of the story where that is by itself', () => {
    const [first] = edition(THREE).stories;
    assert.ok(first);
    assert.deepEqual(linksIn(renderBody(first, PAGES)), ['See below → https://example.org/digest/monitor-5-156-2']);
    assert.deepEqual(linksIn(renderBody(first, NOWHERE)), []);
  });

  it('is no link where it is not clear which item is meant, or where the issue goes on in another file', () => {
    const unclear = text('RAIN.', 'It rained (See below).', 'SUN.', 'It shone.', 'FOG.', 'It was foggy.');
    assert.deepEqual(linksIn(htmlPage(edition(unclear), NOWHERE)), []);
    const article = text('RAIN.', 'The rain fell (See below).', 'SUN.', 'The sun shone.', 'FOG.', 'It was foggy.');
    assert.deepEqual(linksIn(htmlPage(edition(article), NOWHERE)), [], 'a common word speaks for no item');
    const stored = text('RAIN.', 'It rained (See below).', 'SUN.', 'It shone.', 'FOG.');
    assert.deepEqual(linksIn(htmlPage(edition(stored), NOWHERE)), []);
    const alone = text('RAIN.', 'It rained (See below).');
    assert.deepEqual(linksIn(htmlPage(edition(alone), NOWHERE)), []);
  });
});
