import { checkScopes } from './checkScopes.ts';

const HEADER = 'Publication: Monitor Volume: 5 Issue: 156';

/** The line, at the beginning of an issue, is all of the scope. */
function checkLine(line: string, scope: string): void {
  checkScopes(`${HEADER}\n\n${line}\n<${'-'.repeat(line.length - 1)} ${scope}\n\nThe ferry left at noon.`);
}

describe('grammar: headlines', () => {
  for (const line of [
    'THE FERRY IS LATE AGAIN.',
    'IS THE FERRY LATE AGAIN?',
    'THE FERRY WAITS…',
    '…AND THE PASSENGERS LEAVE.',
    'MINISTER CALLS FERRY “A CAT.”',
    'THE FERRY IS “LATE….”',
    'WHO KNOWS?…',
    'WHO KNOWS ?',
    'VELMARA:',
    'THE FERRY IS LATE',
    'THE FERRY (AND ITS CREW) GO HOME.',
    'U.S. AND EU/NATO TO BUY 300 FERRIES.',
    'McDONALD’S OPENS ON THE QUAY.',
    '## THE FERRY IS LATE',
    '**THE FERRY IS LATE.**',
    '*THE FERRY IS LATE.*',
  ]) {
    it(`in capitals: ${line}`, () => checkLine(line, 'markup.heading.headline'));
  }

  for (const line of [
    'Haldavian Shepherds Go to Court',
    'Moscow Counts on the Ferry to Finance Its Programs.',
    'Haldavia’s “Paper Harvest” Comes Under Audit.',
    'Will the Ferry Come at All?',
    '## The Ferry Will Come',
    '# The ferry will come',
    '**The Ferry Will Come**',
    '__The Ferry Will Come.__',
    '_The Ferry Will Come_',
    'Three Ministers and a Well-Known Cat Leave Without a Word on the Ferry.',
  ]) {
    it(`in title case: ${line}`, () => checkLine(line, 'markup.heading.headline'));
  }

  it('with what is proposed and said in their middle', () => {
    for (const line of [
      'THE {==FERRY==}{>>@ida 2026-11-21: which one?<<} IS {~~LATE~>GONE~~}{>>@ida<<} AGAIN.',
      '{>>@ida: too long?<<}THE FERRY IS LATE.{>>@ida: no period?<<}',
      'Haldavian {==Shepherds==}{>>@ida: all?<<} Go to Court',
    ])
      checkLine(line, 'markup.heading.headline');
  });

  for (const line of [
    'The ferry was late again.',
    'Nobody came (Interfax, August 25)',
    'Nobody Came (Interfax, August 25).',
    '– THE FERRY;',
    '* THE FERRY',
    '## Nobody came (Interfax, August 25)',
    '**Nobody came.**',
    'President Olle Brant and Prime Minister Dagna Holm of Velmara',
    '1999',
    'Olle Brant (Tarsin,',
    'Olle Brant, Dagna Holm,',
    'Olle Brant (The Elder',
  ]) {
    it(`is no headline: ${line}`, () => checkScopes(`${HEADER}\n\nTHE FERRY.\n\n${line}\n<-- prose\n`));
  }

  it('needs no blank lines in capitals', () => {
    checkScopes(`
THE FERRY IS LATE AGAIN.
<----------------------- markup.heading.headline
Publication: Monitor Volume: 5 Issue: 156
It left at noon.
<--------------- prose
AND THE BUS AS WELL.
<------------------- markup.heading.teaser
`);
  });

  it('takes neither a capitalised word nor a name at the end of wrapped text for one', () => {
    checkScopes(`
The two governments will read the height of the river from one
gauge, and no longer from two, said the general secretary of
NATO.
<---- prose

The gauge is a present to both of them, from the widow of
Boris Yeltsin.
<------------- prose
`);
  });

  it('tells a teaser behind a stored item from the headlines of a whole issue', () => {
    checkScopes(`
Publication: Monitor Volume: 3 Issue: 65

The ferry left at noon on Tuesday, said the captain.

The passengers stayed where they were.

Ferry Comes Back Empty.
<---------------------- markup.heading.teaser
`);
    checkScopes(`
Publication: Monitor Volume: 3 Issue: 65

THE FERRY LEAVES AT NOON.
<------------------------ markup.heading.headline

The passengers stayed where they were.

THE FERRY COMES BACK EMPTY.
<-------------------------- markup.heading.headline
`);
  });

  it('calls one teaser so, not every headline of an issue that lacks its first', () => {
    checkScopes(`
Publication: Monitor Volume: 3 Issue: 65

The ferry left at noon on Tuesday, said the captain.

THE FERRY COMES BACK EMPTY.
<-------------------------- markup.heading.teaser

The passengers stayed where they were.

AND LEAVES AGAIN.
<---------------- markup.heading.headline
`);
  });

  it('leaves what stands in parentheses within a headline alone', () => {
    checkScopes(`
${HEADER}

THE FERRY (INTERFAX, AUGUST 25) IS LATE.
<--------------------------------------- markup.heading.headline
`);
  });

  it('knows the colophon, up to the next header', () => {
    checkScopes(`
${HEADER}

The ferry left at noon.

The Monitor is a publication of the Reading Room.
<------------------------------------------------ comment.block.colophon

Copyright (c) 1999 The Reading Room.
<----------------------------------- comment.block.colophon

${HEADER}
<---------- keyword.other.header

THE FERRY IS LATE AGAIN.
<----------------------- markup.heading.headline
`);
  });
});
