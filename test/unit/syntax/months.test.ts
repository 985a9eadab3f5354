import assert from 'node:assert/strict';
import { fullMonthAt, MONTH_NAMES, monthWordAt } from '../../../server/src/syntax/months.ts';

/** The month word at the beginning of a text, which may go on behind `¶`; `AUGUST 24 -> 8 case “AUGUST”`. */
const CASES = `
August 24 -> 8 full “August”
May -> 5 full “May”
May5 -> 5 full “May”
March¶es -> 3 full “March”
Augusta 24 -> none
Augustine -> none
Ja -> none
Jan¶uary 5 -> 1 abbreviation “Jan”
Jan. 5 -> 1 abbreviation “Jan.”
jan 5 -> 1 abbreviation “jan”
Jan¶. -> 1 abbreviation “Jan”
Sept. 5 -> 9 abbreviation “Sept.”
Febr 5 -> 2 abbreviation “Febr”
Dec. -> 12 abbreviation “Dec.”
AUGUST 24 -> 8 case “AUGUST”
august -> 8 case “august”
Agust 24 -> 8 misspelling “Agust”
Augsut 24 -> 8 misspelling “Augsut”
Setpember 5 -> 9 misspelling “Setpember”
Septembre 5 -> 9 misspelling “Septembre”
Septemberrr 5 -> 9 misspelling “Septemberrr”
Septemberrrr 5 -> none
Novmbr 5 -> 11 misspelling “Novmbr”
Nvmbrr 5 -> none
Nocember 5 -> 11 misspelling “Nocember”
Ocotber 5 -> 10 misspelling “Ocotber”
Arpil 5 -> 4 misspelling “Arpil”
Aprl 5 -> 4 misspelling “Aprl”
Apl 5 -> none
Jly 5 -> 7 misspelling “Jly”
Juny 5 -> none
Juni 5 -> 6 misspelling “Juni”
Marc 5 -> 3 misspelling “Marc”
Mxy 5 -> none
Marhc 5 -> 3 misspelling “Marhc”
Mrahc 5 -> none
Mruch 5 -> none
Muach 5 -> none
Qugust 5 -> 8 misspelling “Qugust”
Avgusta 24 -> 8 misspelling “Avgusta”
agust 24 -> none
Agust -> none
Agust ¶24 -> none
Agust, 24 -> 8 misspelling “Agust”
Agust: 24 -> none
Agust,, 24 -> none
Agust,¶ 24 -> none
Marsh 5 -> none
Match 5 -> none
Jury 5 -> none
Larch 5 -> none
Arch 5 -> none
Tune 5 -> none
Dune 5 -> none
Rune 5 -> none
Mach 5 -> none
Juno 5 -> none
Jude 5 -> none
Interfax 5 -> none
`;

describe('the month word at the beginning of', () => {
  for (const line of CASES.trim().split('\n')) {
    const [marked = '', expected] = line.split(' -> ');
    it(marked, () => {
      const text = marked.replace('¶', '');
      const limit = marked.includes('¶') ? marked.indexOf('¶') : text.length;
      const found = monthWordAt(text, 0, limit);
      assert.equal(found ? `${found.month} ${found.form} “${text.slice(0, found.end)}”` : 'none', expected);
    });
  }
});

describe('a full month', () => {
  it('is told from its letters alone', () => {
    assert.deepEqual(
      MONTH_NAMES.map((name) => fullMonthAt(`on ${name} 5`, 3)),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    );
  });

  it('is no other word with its first letter', () => {
    for (const word of [
      'Jack',
      'Janus',
      'Jul',
      'Jupiter',
      'Feb',
      'Mar',
      'Ma',
      'Ap',
      'Au',
      'Sept',
      'Oct',
      'Nov',
      'Dec',
      'Kiel',
      'july',
      '',
    ]) {
      assert.equal(fullMonthAt(word, 0), 0, word);
    }
  });
});
