import assert from 'node:assert/strict';
import type { FilePlace } from '../../../server/src/features/filePlace.ts';
import { createLanguageService } from '../../../server/src/service.ts';
import { encloses, type Span, touches } from '../../../server/src/text/span.ts';
import { readFixture } from '../../harness/fixture.ts';

/** Whole issues and stored items, with review marks before, around and in cross-references, and with what is broken. */
const FILES = readFixture(`
//- /5-155-1.bulletin
THE MINT OF VELMARA CLOSES.

Publication: Monitor Volume: 5 Issue: 155

The Orlec mint is {++quite ++}silent 🪙 (Interfax, August 24; see the Monitor, {--July 5--}{++August 24++}, 23-24, also May 5).

A FERRY FOR ESK.
//- /5-155-2.bulletin
Publication: Monitor Volume: 5 Issue: 155

{>>stet: as it was<<}The ferry {~~from~>of~~} Kestria reached the pier (See above) (see the Monitor, August 24, lead story

The Monitor is a publication of the house.
//- /5-154.bulletin
Publication: Monitor Volume: 5 Issue: 154

KESTRIA LENDS A FERRY.

{==Kestria==}{>>who?<<} has lent a ferry (see below; Prism, May 4; {++see also the ++}Monitor, August 25).

RAIN (AND SNOW).

It fell (see the Monitor, June 31, 24 August, August 30).
//- /nothing.bulletin
Nothing at all (see the Monitor, August 24).
`);

const service = createLanguageService();
const bulletins = new Map(FILES.map(({ path, text }) => [path, service.read(text)]));
for (const [path, bulletin] of bulletins) service.archive.update(path, bulletin);

describe('wherever a cursor stands in an archive', () => {
  const lengthOf = (uri: string): number => FILES.find(({ path }) => path === uri)?.text.length ?? -1;
  const checkSpan = ({ start, end }: Span, uri: string): void => {
    assert.ok(0 <= start && start <= end && end <= lengthOf(uri), `${start}-${end} of ${uri}`);
  };
  const checkPlace = ({ uri, span, name }: FilePlace): void => {
    checkSpan(span, uri);
    assert.ok(encloses(span, name), `${uri} ${span.start} ${name.start}`);
  };

  for (const { path, text } of FILES) {
    it(`answers lie within their files (${path})`, () => {
      const bulletin = bulletins.get(path);
      assert.ok(bulletin);
      for (let offset = 0; offset <= text.length; offset++) {
        const definition = service.definition(path, offset);
        if (definition) assert.ok(touches(definition.origin, offset));
        definition?.places.forEach(checkPlace);
        const references = service.references(path, offset);
        for (const place of [...(references?.declarations ?? []), ...(references?.uses ?? [])]) checkPlace(place);
        for (const span of service.documentHighlights(path, offset) ?? []) checkSpan(span, path);
        const target = service.linkTarget(path, offset);
        if (target) checkPlace(target);
        service.hover(bulletin, offset, 'markdown', path, ({ uri }) => uri);
        const story = service.threadStory(path, offset);
        if (!story) continue;
        checkPlace(story.place);
        const { uri, span } = story.place;
        for (const { story: from, spans } of service.incomingLinks(uri, span.start)) {
          checkPlace(from.place);
          for (const each of spans) checkSpan(each, from.place.uri);
        }
        for (const { story: to, spans } of service.outgoingLinks(uri, span.start)) {
          checkPlace(to.place);
          for (const each of spans) checkSpan(each, uri);
        }
      }
    });
  }

  it('days are found where the file writes them, whatever is marked before them', () => {
    const written = FILES.flatMap(({ path, text }) =>
      service.documentLinks(path).map(({ span, title }) => `${text.slice(span.start, span.end)} → ${title}`),
    );
    assert.deepEqual(written, [
      'August 24 → Monitor 5/154',
      '23-24 → Monitor 5/154',
      'August 24 → Monitor 5/154',
      '24 August → Monitor 5/154',
    ]);
  });
});
