/** A document that is edited, however it is edited, is read as if it had always been as it is now. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Bulletin } from '../../../server/src/bulletin/bulletin.ts';
import { OpenDocument } from '../../../server/src/lsp/documents/openDocument.ts';
import { createLanguageService } from '../../../server/src/service.ts';
import { bulletinText } from '../parser/bulletinTexts.ts';
import { newsHeader, newsItem } from '../parser/newsItems.ts';

const service = createLanguageService();

/** What hangs on what stands below it: lines that one more line joins to a paragraph, a year that a later citation tells, marks that are closed far behind. */
const line = fc.constantFrom(
  'Publication: Monitor Volume: 5',
  'Publication: Monitor Volume: 4 Issue: 155',
  'A FERRY FOR ESK.',
  'The ferry of Esk was late again, as',
  'nobody in Orlec had forgotten to say (BNS, August 5).',
  'It sailed (Interfax, December 30; see the Monitor, January 4).',
  'The mint {++of Orlec ',
  'is closed++} for good {--it',
  'says--} (Itogi, May 2).',
  'The {++old ++}mint {--says--} {>>ask<<}{>>again<<}that it {~~is~>was~~} closed (Itogi, May 2).',
  '',
  '',
);
const lines = fc.array(line, { maxLength: 14 }).map((parts) => parts.join('\n'));
const issue = fc
  .tuple(newsHeader, fc.array(newsItem, { minLength: 1, maxLength: 3 }))
  .map((parts) => parts.flat().join('\n\n'));
const text = fc.oneof(
  { weight: 3, arbitrary: lines },
  { weight: 1, arbitrary: issue },
  { weight: 1, arbitrary: bulletinText(40) },
);

const PIECES = [
  '',
  'x',
  '""',
  ')',
  '(',
  '  ',
  '.,',
  '\n',
  '\n\n',
  'a, August 24',
  '++}',
  '--}',
  'January 3',
  'Volume: 3',
];

const edit = fc.record({
  /** Where it begins and how much it takes away: parts of what there is. */
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  taken: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.2, noNaN: true })),
  text: fc.oneof(fc.constantFrom(...PIECES), bulletinText(2)),
  /** How it is told: as a range, as a range of the same length that is written over, or as the whole text. */
  kind: fc.constantFrom('range', 'over', 'over', 'whole'),
  /** Who looks at the document then. */
  asks: fc.constantFrom('nothing', 'nothing', 'model', 'findings'),
});

type Edit = typeof edit extends fc.Arbitrary<infer Made> ? Made : never;

/** An edit above, and one below it before anybody looks: a random one is hardly ever like it. */
const ABOVE_AND_BELOW: { readonly text: string; readonly edits: Edit[] } = {
  text: '(BNS, May 5)\n\nIt sailed.',
  edits: [
    { from: 0, taken: 0, text: 'x', kind: 'over', asks: 'nothing' },
    { from: 1, taken: 0, text: 'x', kind: 'range', asks: 'model' },
  ],
};

function apply(document: OpenDocument, { from, taken, text, kind }: Edit): void {
  const { length } = document.text;
  const start = Math.floor(from * length);
  const end = kind === 'over' ? start + text.length : start + Math.ceil(taken * (length - start));
  const { positions, version } = document;
  const range = { start: positions.toPosition(start), end: positions.toPosition(Math.min(end, length)) };
  // No position lies between the halves of a character.
  const span = positions.toSpan(range);
  const after = document.text.slice(0, span.start) + text + document.text.slice(span.end);
  document.change(version + 1, [kind === 'whole' ? { text: after } : { range, text }]);
  assert.equal(document.text, after);
}

function look(document: OpenDocument, asks: Edit['asks']): void {
  if (asks === 'nothing') return;
  const bulletin = document.bulletin(service);
  if (asks === 'findings') service.check(bulletin);
}

function saidBy({ reading, tree, issue, items, references, prose }: Bulletin): unknown {
  return { source: reading.source, tree, issue, items, references, prose: prose() };
}

describe('a document that is edited', () => {
  it('is read as if it had always been as it is', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        const about = { uri: 'file:///a.bulletin', languageId: 'bulletin', version: 1, serial: 0 };
        const document = new OpenDocument({ ...about, text, encoding: 'utf-16' });
        look(document, 'findings');
        for (const each of edits) {
          apply(document, each);
          look(document, each.asks);
        }
        assert.deepEqual(saidBy(document.bulletin(service)), saidBy(service.read(document.text)));
      }),
      { seed: 19990826, numRuns: 5000, examples: [[ABOVE_AND_BELOW.text, ABOVE_AND_BELOW.edits]] },
    );
  });
});
