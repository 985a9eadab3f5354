// Bulletins for the tests, written so that nothing in them is wrong. Issue 5/157 is that of Friday, August 27, 1999.

export const HEADER = 'Publication: Monitor Volume: 5 Issue: 157';

/** A whole issue of two items; `change` puts something else where its first citation stands. */
export function issue(firstCitation = '(Interfax, August 26)'): string {
  return [
    HEADER,
    '',
    'FERRIES RETURN TO THE STRAIT OF ORVA.',
    '',
    `The shipping line resumed its night crossings after a strike of nine days ${firstCitation}.`,
    '',
    'The crews will be paid for the days that they lost, the line’s director said (Itar-Tass, NTV, August 25-26).',
    '',
    'PARLIAMENT IN LEDINA PUTS OFF ITS VOTE.',
    '',
    'Deputies want to read the treaty’s annexes before they decide on it (Reuters, August 26).',
    '',
  ].join('\n');
}
