import type { Header, HeaderFault } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';
import { minimalReplace } from '../edits.ts';
import { defineRule, type Fix } from '../rule.ts';
import { withNeighbours } from '../spans.ts';
import { repairedHeader } from './repair.ts';

export const headerMalformed = defineRule({
  id: 'header/malformed',
  severity: 'warning',
  options: {},
  docs: {
    summary: 'A header line that is not written as `Publication: NAME Volume: N Issue: N`.',
    why:
      'Programs older than this one, and people who search the archive, look for exactly that line (B-2 to B-6). The message names each thing ' +
      'that is wrong, and the fix writes the line anew; a date at its end gets a `Date:` line of its own (B-9), a headline a line below (B-26).',
    wrong: [
      `
Publication: Monitor Vol. 5 Issue: 156
                     ^^^^ header/malformed

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
      `
Publication: Monitor Volume: 5 Issue: 156, August 26, 1999
                                         ^^^^^^^^^^^^^^^^^ header/malformed

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
      `
Publication: Monitor Volume: Issue: 156
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ header/malformed

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156
Date: August 26, 1999

THE PIER AT ESK IS OPEN AGAIN.

Two ferries tied up there yesterday (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    for (const block of bulletin.tree.blocks) {
      if (block.kind !== 'header' || block.faults.length === 0) continue;
      const repaired = repairedHeader(bulletin, block);
      const edit = repaired && minimalReplace(block, text.slice(block.start, block.end), repaired.text);
      const fix: Fix | null = edit && {
        title: `Write “${repaired.line}”${MOVED[repaired.moved ?? 'nothing']}`,
        safe: repaired.safe,
        edits: [edit],
      };
      report({ ...placeOf(text, block), message: messageOf(text, block), fix });
    }
  },
});

const MOVED = { date: ' and a date line', headline: ' and the headline below it', nothing: '' } as const;

/** From the first thing that is wrong to the last; the whole line where that is a place at which something is missing. */
function placeOf(text: string, { faults, start, end }: Header): Span {
  const places = faults.map((fault) => (fault.kind === 'missing-colon' ? withNeighbours(text, fault) : fault));
  const from = Math.min(...places.map((place) => place.start));
  const to = Math.max(...places.map((place) => place.end));
  return from === to ? { start, end } : { start: from, end: to };
}

function messageOf(text: string, { faults }: Header): string {
  const told = faults.filter(
    ({ kind, key }) =>
      kind !== 'missing-colon' || !faults.some((other) => other.key === key && other.kind === 'abbreviation'),
  );
  return `The header line is malformed: ${told.map((fault) => wordsFor(text, fault)).join('; ')}.`;
}

function wordsFor(text: string, { kind, key, start, end }: HeaderFault): string {
  const written = text.slice(start, end).trim();
  switch (kind) {
    case 'case':
    case 'misspelling':
      return `“${written}” should be “${key}”`;
    case 'abbreviation':
      return `“${written}” should be written out as “${key}:”`;
    case 'missing-colon':
      return `a colon is missing after “${key}”`;
    case 'missing-key':
      return 'it should begin with “Publication:”';
    case 'missing-publication':
      return 'the name of the publication is missing';
    case 'missing-volume':
    case 'missing-number':
      return missingNumber(key === 'Volume' ? 'volume' : 'issue', written);
    case 'roman-numeral':
      return `“${written}” should be in digits`;
    case 'leading-zero':
      return `“${written}” should have no zero before it`;
    case 'spacing':
      return 'one space should stand between its parts, and none elsewhere';
    case 'punctuation':
      return `“${written}” does not belong in it`;
    case 'order':
      return 'its order should be publication, volume, issue';
    case 'rest':
      return `“${written}” does not belong on this line`;
  }
}

function missingNumber(of: 'volume' | 'issue', written: string): string {
  return written === '' ? `the ${of} number is missing` : `“${written}” is no ${of} number`;
}
