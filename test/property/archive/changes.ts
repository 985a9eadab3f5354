/** Random lives of an archive: files that are made, edited, renamed and deleted. */
import * as fc from 'fast-check';

/** What one file says from now on; null when it is gone. */
export interface Change {
  readonly uri: string;
  readonly text: string | null;
}

const URIS = ['/1', '/2', '/3', '/4', '/5', '/6', '/7', '/8'];
const HEADLINES = [
  'THE PIER IS OPEN.',
  'A FERRY FOR ESK.',
  'THE MINT CLOSES.',
  'The Ferry is Late.',
  'THE PIERS ARE OPEN.',
];
const SENTENCES = [
  'The ferry of Esk was late',
  'Nobody strikes coin in Orlec',
  'Minister Holm left Kestria',
  'The director of the mint came back',
];
/** Exact dates, dates in doubt (August 1998 and 2001), and days on which no issue came out. */
const PARENTHESES = [
  '(Interfax, August 24)',
  '(BNS, Interfax, August 5)',
  '(see the Monitor, August 25)',
  '(see the Monitor, August 25)',
  '(see the Monitor, August 24, 25)',
  '(see the Monitor, August 4-6)',
  '(see the Monitor, December 30)',
  '(see below)',
  '(see above)',
  '(see the Fortnight in Review, August 20)',
];
const HEADERS = [
  ...[154, 155, 155, 155, 156].map((number) => `Publication: Monitor Volume: 5 Issue: ${number}`),
  ...[147, 148, 149, 150, 151].map((number) => `Publication: Monitor Volume: 4 Issue: ${number}`),
  'Publication: Monitor Volume: 5 Issue: 156\nDate: August 26, 1999',
  'Publication: Monitor Volume: 4 Issue: 149\nDate: August 10, 1998',
  'Publication: Lantern Volume: 2 Issue: 7\nDate: August 24, 1999',
  'Publication: Lantern Volume: 2 Issue: 8',
  'Publication: Lantern Volume: 2 Issue: 9\nDate: September 7, 1999',
  'Publication: Monitor Volume: 5',
];

/** Long enough to be recognised where it comes back. */
const LONG = [
  'The ferrymen of Esk have asked the ministry in Orlec for a second boat, since the first one is kept afloat by pumps alone and by the prayers of all who board it (BNS, August 5).',
  'The director of the mint told reporters that no coin had been struck since the beginning of June and that the last of his forty workers were sent home unpaid (Interfax, August 5).',
];

const sentence = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...PARENTHESES))
  .map(([sentence, parenthesis]) => `${sentence} ${parenthesis}.`);
const paragraph = fc.oneof({ weight: 3, arbitrary: sentence }, { weight: 1, arbitrary: fc.constantFrom(...LONG) });
const item = fc
  .tuple(fc.option(fc.constantFrom(...HEADLINES), { nil: null }), fc.array(paragraph, { minLength: 1, maxLength: 2 }))
  .map(([headline, paragraphs]) => [...(headline === null ? [] : [headline]), ...paragraphs].join('\n\n'));
const text = fc
  .tuple(
    fc.option(fc.constantFrom(...HEADERS), { nil: null, freq: 9 }),
    fc.array(item, { minLength: 1, maxLength: 2 }),
    fc.option(fc.constantFrom(...HEADLINES), { nil: null }),
  )
  .map(([header, items, teaser]) =>
    [...(header === null ? [] : [header]), ...items, ...(teaser === null ? [] : [teaser])].join('\n\n'),
  );

type Step =
  | { readonly kind: 'write'; readonly uri: string; readonly text: string }
  | { readonly kind: 'delete'; readonly uri: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string };

const uri = fc.constantFrom(...URIS);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), uri, text }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), uri }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), from: uri, to: uri }) },
);

/** A sequence of changes; a rename is a file that goes and one that comes. */
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(step, { minLength: 1, maxLength: 30 }).map((steps) => {
  const files = new Map<string, string>();
  const sequence: Change[] = [];
  const write = (uri: string, text: string | null): void => {
    if (text === null) files.delete(uri);
    else files.set(uri, text);
    sequence.push({ uri, text });
  };
  for (const each of steps) {
    if (each.kind === 'write') write(each.uri, each.text);
    else if (each.kind === 'delete') write(each.uri, null);
    else {
      const text = files.get(each.from);
      if (text === undefined || each.from === each.to) continue;
      write(each.from, null);
      write(each.to, text);
    }
  }
  return sequence;
});
