/** Any text can be imported; what came of it is imported as itself. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { checkBulletin } from '../../../server/src/check/checkBulletin.ts';
import { addressesOf } from '../../../server/src/export/addresses.ts';
import { editionOf } from '../../../server/src/export/edition.ts';
import { htmlPage } from '../../../server/src/export/html.ts';
import { importBulletin } from '../../../server/src/import/importBulletin.ts';
import { bulletinText } from '../parser/bulletinTexts.ts';
import { newsHeader, newsItem } from '../parser/newsItems.ts';

const knowledge = createKnowledge();
const read = (text: string) => readBulletin(text, knowledge);
const imported = (source: string): string =>
  importBulletin(source, { read, check: (text) => checkBulletin(read(text)) }).text;
/** What neither repairs nor formatting touch. */
const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

const TAGS = [
  '<p>',
  '</p>',
  '<br>',
  '<div>',
  '</div>',
  '<h1>',
  '<li>',
  '<table><td>',
  '<a href=x>',
  '</a>',
  '<pre>',
  '<nav>',
  '<!--',
  '-->',
  '&shy;',
  '&nbsp;',
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...TAGS), bulletinText(6)), { maxLength: 25 })
  .map((parts) => `<!doctype html>${parts.join('')}`);
const marks = fc.constantFrom('\f', '\u00ad', '\u00a0', '\ufb01', '-\n', '\t', '\v', '\u2029', '12', ' ');
const pasted = fc.array(fc.oneof(marks, bulletinText(6)), { maxLength: 25 }).map((parts) => parts.join(''));

describe('importing', function () {
  this.timeout(120_000);

  it('never fails, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(soup, pasted), (source) => typeof imported(source) === 'string'),
      { seed: 8, numRuns: 300 },
    );
  });

  it('changes nothing in sound news', () => {
    fc.assert(
      fc.property(newsHeader, fc.array(newsItem, { minLength: 1, maxLength: 4 }), (header, items) => {
        const first = imported([header, ...items].join('\n\n'));
        assert.equal(imported(first), first);
      }),
      { seed: 9, numRuns: 100 },
    );
  });

  it('finds the stories of an exported page again', () => {
    fc.assert(
      fc.property(newsHeader, fc.array(newsItem, { minLength: 1, maxLength: 4 }), (header, items) => {
        const { stories, ...edition } = editionOf(read([header, ...items].join('\n\n')), { name: 'news' });
        const page = htmlPage({ stories, ...edition }, addressesOf({ baseUrl: null }));
        const text = letters(importBulletin(page, { read, check: () => [] }).text);
        for (const { passages } of stories) {
          for (const passage of passages) assert.ok(text.includes(letters(passage.text)), passage.text);
        }
      }),
      { seed: 10, numRuns: 50 },
    );
  });
});
