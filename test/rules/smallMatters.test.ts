/** Weekdays with a date after them, and other forms that hang on what stands around them, in an issue of Thursday, August 26, 1999. */
import assert from 'node:assert/strict';
import { check } from './check.ts';

/** What stands under the findings of a rule in the paragraphs of a bulletin. */
function found(rule: string, text: string): string[] {
  return check(text).flatMap((finding) => (finding.rule === rule ? [text.slice(finding.start, finding.end)] : []));
}

function issue(...paragraphs: readonly string[]): string {
  return `Publication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\n${paragraphs.join('\n\n')}\n`;
}

describe('a weekday with its date', () => {
  const cases: readonly (readonly [paragraph: string, found: readonly string[]])[] = [
    ['It sailed on Sunday, August 22.', []],
    ['It sailed on Monday, August 22.', ['Monday, August 22']],
    ['Monday, August 22, was the day. On Tuesday, August 24, it came back.', ['Monday, August 22']],
    ['It sails on Friday, August 28.', ['Friday, August 28']],
    ['It waits (BNS, Monday, August 24).', ['Monday, August 24']],
    ['It waits (BNS, Tuesday, August 24).', []],
    // A year that is written is the year; without one, only days near the issue have theirs for certain.
    ['It was built on Sunday, December 31, 1899.', []],
    ['It was built on Monday, December 31, 1899.', ['Monday, December 31, 1899']],
    ['It sailed on Tuesday, July 26.', ['Tuesday, July 26']],
    ['It sailed on Tuesday, July 25.', []],
    ['It sails on Tuesday, September 25.', ['Tuesday, September 25']],
    ['It sails on Tuesday, September 26.', ['Tuesday, September 26']],
    ['It sails on Tuesday, September 27.', []],
    // In a story of the past, the day may be one of the past.
    ['In 1941 it sailed on Friday, August 22.', []],
    ['In 1,941 ships it sailed, or 19410, on Friday, August 22.', ['Friday, August 22']],
    // No day, or more than one.
    ['It sailed on Friday, August 22-23.', []],
    ['It sailed on Friday, August 32.', []],
    ['It sailed on Friday, Esk 22, on a holiday, August 22, and on Friday, the 22nd.', []],
    ['It sailed on Friday, August 222.', []],
    ['It sailed on a Payday, August 22.', []],
  ];
  for (const [paragraph, expected] of cases) {
    it(paragraph, () => assert.deepEqual(found('citation/relative-day', issue(paragraph)), expected));
  }

  it('has the year that another story names in its own', () => {
    const text = issue('It was built in 1941.', 'It sailed on Friday, August 22.');
    assert.deepEqual(found('citation/relative-day', text), []);
    const apart = `${issue('It was built in 1941.')}\nANOTHER SAILS.\n\nIt sailed on Friday, August 22.\n`;
    assert.deepEqual(found('citation/relative-day', apart), ['Friday, August 22']);
  });

  it('counts above the header and at the very end, but not on the date line', () => {
    const first =
      'Monday, August 22, it sailed\n\nPublication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\nIt waits.\n';
    assert.deepEqual(found('citation/relative-day', first), ['Monday, August 22']);
    const above =
      'It sailed on Monday, August 22\n\nPublication: Monitor Volume: 5 Issue: 156\n\nA BOAT IS LATE.\n\nIt waits.\n';
    assert.deepEqual(found('citation/relative-day', above), ['Monday, August 22']);
    const headline =
      'Publication: Monitor Volume: 5 Issue: 156\nDate: Monday, August 26, 1999\n\nA BOAT IS LATE.\n\nIt waits.\n';
    assert.deepEqual(found('citation/relative-day', headline), []);
    const last = issue('It sailed on Friday, August 22').trimEnd();
    assert.deepEqual(found('citation/relative-day', last), ['Friday, August 22']);
  });

  it('says what the day is', () => {
    const [finding] = check(issue('It sailed on Friday, August 22.')).filter(
      ({ rule }) => rule === 'citation/relative-day',
    );
    assert.equal(finding?.message, 'August 22 is a Sunday.');
  });
});

describe('a month in capitals', () => {
  it('is right where there are no small letters', () => {
    assert.deepEqual(found('citation/month', issue('IT WAITS (BNS, AUGUST 24), AND WAITS (AP, AUGUST 25).')), []);
    assert.deepEqual(found('citation/month', issue('IT WAITS (BNS, AUG. 24), AND WAITS (AP, AGUST 25).')), [
      'AUG.',
      'AGUST',
    ]);
    assert.deepEqual(found('citation/month', issue('IT WAITS (Bns, AUGUST 24).')), ['AUGUST']);
  });
});

describe('the spelling of a source', () => {
  it('is not that of an address, nor its quotation marks', () => {
    const text = issue(
      'It waits (http://www.polit.ru/5.html, August 24). It waits (Polit.ru, August 24; https://polit.ru/6, August 25).',
    );
    assert.deepEqual(found('citation/source-spelling', text), []);
    const quoted = issue(
      'It waits (RIA “Novosti,” August 24; RIA Novosti, August 25; "Trud", August 24; Trud, August 25).',
    );
    assert.deepEqual(found('citation/source-spelling', quoted), []);
    const typed = issue('It waits (Izvestia, August 24; Izvestiya, August 25).');
    assert.deepEqual(found('citation/source-spelling', typed), ['Izvestiya']);
  });
});

describe('a period before and after a parenthesis', () => {
  for (const paragraph of [
    'It waits (see the Monitor, August 23, 24.).',
    'It waits (Delo, 24.8.).',
    'It waits at 9 p.m. (BNS, August 24).',
    '“It waits in the U.S.” (BNS, August 24).',
    'It waits (BNS, August 24, p. 3.).',
    'It waits. (It was late in August 24.).',
  ])
    it(paragraph, () => assert.deepEqual(found('citation/double-period', issue(paragraph)), []));
});

it('a period that is taken away within a citation is said to be there', () => {
  const [finding] = check(issue('It waits (BNS, August 24.).')).filter(({ rule }) => rule === 'citation/double-period');
  assert.equal(finding?.fix?.title, 'Remove the period within the citation');
});

describe('what word processors and Macintoshes left in capitals', () => {
  const cases: readonly (readonly [headline: string, found: readonly string[]])[] = [
    ['THE PORTÕS BOAT.', ['Õ']],
    ['IT DIDNÕT SAIL, THEYÕLL SAY.', ['Õ', 'Õ']],
    ['CAFÃ‰ OPENS.', ['Ã‰']],
    ['GÃ–TEBORG.', []],
    ['THE PORTÕS BOAT.\n\nIt waits for PÕLVA.', ['Õ']],
    ['PÕLVA AND CAMÕES, AND VÕSU, AND A KÕS.', []],
  ];
  for (const [headline, expected] of cases) {
    it(headline, () => {
      const text = `Publication: Monitor Volume: 5 Issue: 156\n\n${headline}\n\nIt waits.\n`;
      assert.deepEqual(found('text/encoding-damage', text), expected);
    });
  }
});

describe('further forms', () => {
  const cases: readonly (readonly [rule: string, paragraph: string, found: readonly string[]])[] = [
    ['citation/double-period', 'It waits (BNS,August 24.).', ['.).']],
    ['citation/separator', 'It waits (BNS, August 24, p. 3;).', []],
    ['citation/descending-dates', 'It waits (BNS, July 24, August 24).', []],
    ['citation/descending-dates', 'It waits (BNS, August 24, 24-25).', []],
    ['citation/descending-dates', 'It waits (BNS, August 24, August 24, 1998).', []],
    ['text/encoding-damage', 'THE BILL: Â€5.', []],
  ];
  for (const [rule, paragraph, expected] of cases) {
    it(paragraph, () => assert.deepEqual(found(rule, issue(paragraph)), expected));
  }

  it('no bracket is asked of a header', () => {
    const header = 'Publication: Harbor (Esk Volume: 2 Issue: 11\n\nA BOAT IS LATE\n\nIt waits.\n';
    assert.deepEqual(found('text/unbalanced', header), []);
  });

  it('a bracket in a headline is said to be in it, and none is asked of a by-line', () => {
    const headline = 'Publication: Monitor Volume: 5 Issue: 156\n\nA [BOAT IS LATE.\nBy: Dagna (Holm\n\nIt waits.\n';
    const findings = check(headline).filter(({ rule }) => rule === 'text/unbalanced');
    assert.deepEqual(
      findings.map(({ message }) => message),
      ['“[” has no closing bracket in this headline.'],
    );
  });
});

describe('the title of a section', () => {
  const sectioned = (...lines: readonly string[]): string =>
    `Publication: Harbor Gazette Volume: 2 Issue: 11\n\nPier at Esk Opens${lines[0]}\n\nThe first ferry was late.\n\n${lines.slice(1).join('\n\n')}\n`;

  it('may stand over headlines, and without their period', () => {
    const text = sectioned(
      '.',
      'Pier at Orlec Closes.',
      'So was the second.',
      'Briefs',
      'A Captain Apologizes.',
      'Nobody had asked.',
    );
    assert.deepEqual(found('structure/empty-item', text), []);
    assert.deepEqual(found('headline/end-mark', text), []);
  });

  it('is no headline of more words', () => {
    const text = sectioned('', 'Other News', 'A Captain Apologizes Again', 'Nobody had asked.');
    assert.deepEqual(found('structure/empty-item', text), ['Other News']);
    const capitals = issue('It waits.', 'BRIEFS', 'A CAPTAIN APOLOGIZES.', 'Nobody had asked.');
    assert.deepEqual(found('structure/empty-item', capitals), ['BRIEFS']);
  });
});
