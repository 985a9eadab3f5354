import { checkAccepted, checkCompletion } from './checkCompletion.ts';

/** A stored item and the next one of its issue. */
const stored = (issue: string, lastLine: string): string => `
//- /a-1.bulletin
THE PIER IS OPEN.

Publication: Monitor ${issue}

Two ferries tied up at the pier.

${lastLine}
//- /a-2.bulletin
U.S. GIVES ESK A SECOND-HAND FERRY, AND NATO A TUG.

Publication: Monitor ${issue}

It was painted.
`;

const LATE = 'Volume: 5 Issue: 156';
const EARLY = 'Volume: 2 Issue: 235';

describe('completion of a teaser', () => {
  it('is the headline of the next item', () => {
    checkCompletion(stored(LATE, '$0'), 'U.S. GIVES ESK A SECOND-HAND FERRY, AND NATO A TUG.');
    checkCompletion(stored(LATE, 'U.S. Gives$0'), 'U.S. GIVES ESK A SECOND-HAND FERRY, AND NATO A TUG.');
  });

  it('is set as the era sets teasers', () => {
    checkCompletion(stored(EARLY, '$0'), 'U.S. Gives Esk a Second-Hand Ferry, and NATO a Tug.');
    const [before] = stored(EARLY, '').slice(1).replace(/^.*\n/, '').split('//-');
    checkAccepted(
      stored(EARLY, 'U.S. g$0'),
      null,
      `${before?.trimEnd()}\n\nU.S. Gives Esk a Second-Hand Ferry, and NATO a Tug.$0\n`,
    );
  });

  it('is not offered where other words stand, or more than one story', () => {
    checkCompletion(stored(LATE, 'Rain$0'), '');
    checkCompletion(stored(LATE, 'IT RAINED.\n\nAll day.\n\n$0'), '');
    checkCompletion(stored(LATE, '$0\n\nAll day.'), '');
  });
});
