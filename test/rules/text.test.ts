import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/text/textEdit.ts';
import { check } from './check.ts';

interface Case {
  readonly text: string;
  /** Rule and the text under each finding. */
  readonly found: readonly (readonly [rule: string, under: string])[];
  /** With every fix applied. */
  readonly repaired?: string;
}

const CASES: readonly Case[] = [
  {
    text: 'It waits, Ð as the captainÕs mate said, ÒquietlyÓ Ñ and goes onÉ',
    found: [...'ÐÕÒÓÑÉ'].map((letter) => ['text/encoding-damage', letter]),
    repaired: 'It waits, – as the captain’s mate said, “quietly” — and goes on…',
  },
  {
    text: 'The cafÃ© of FranÃ§ois is Â«openÂ» â€“ “late” â€” as it isâ€¦',
    found: [
      ['text/encoding-damage', 'Ã©'],
      ['text/encoding-damage', 'Ã§'],
      ['text/encoding-damage', 'Â«'],
      ['text/encoding-damage', 'Â»'],
      ['text/encoding-damage', 'â€“'],
      ['text/encoding-damage', 'â€”'],
      ['text/encoding-damage', 'â€¦'],
    ],
    repaired: 'The café of François is «open» – “late” — as it is…',
  },
  {
    text: 'It is \u0093late\u0094 and \ufffd\ufffd lost.',
    found: [
      ['text/encoding-damage', '\u0093'],
      ['text/encoding-damage', '\u0094'],
      ['text/encoding-damage', '\ufffd\ufffd'],
    ],
  },
  {
    text: 'He said Òit is late,Ó and waits.',
    found: [
      ['text/encoding-damage', 'Ò'],
      ['text/encoding-damage', 'Ó'],
    ],
    repaired: 'He said “it is late,” and waits.',
  },
  { text: 'He said to Òscar, Ó Briain and Ó.', found: [] },
  { text: 'The CAFÉ of ÓSCAR in Õhtu sells Âne and “CAFÉ”.', found: [] },
  {
    text: 'He said â€œâ€˜late.â€™â€',
    found: [
      ['text/encoding-damage', 'â€œ'],
      ['text/encoding-damage', 'â€˜'],
      ['text/encoding-damage', 'â€™'],
      ['text/encoding-damage', 'â€'],
    ],
    repaired: 'He said “‘late.’”',
  },
  {
    text: 'He said â€œlateâ€â€”and waits.',
    found: [
      ['text/encoding-damage', 'â€œ'],
      ['text/encoding-damage', 'â€'],
      ['text/encoding-damage', 'â€”'],
    ],
    repaired: 'He said “late”—and waits.',
  },
  {
    text: 'It costs \u0093£5\u0094 there.',
    found: [
      ['text/encoding-damage', '\u0093'],
      ['text/encoding-damage', '\u0094'],
    ],
    repaired: 'It costs “£5” there.',
  },
  { text: 'It is 5Â\u00a0percent.', found: [['text/encoding-damage', 'Â\u00a0']], repaired: 'It is 5\u00a0percent.' },
  {
    text: 'The COâ‚‚ of Xâ‚€ and xâ‚ waits.',
    found: [
      ['text/encoding-damage', 'â‚‚'],
      ['text/encoding-damage', 'â‚€'],
    ],
  },
  { text: 'JÄÄSKELÄINEN said ÐŸÑ€Ð¸Ð²ÐµÑ‚ to íÏÓË×Á and ðÒÉ×ÅÔ.', found: [] },
  {
    text: 'Ð It waits, the captainÕs mate said.',
    found: [
      ['text/encoding-damage', 'Ð'],
      ['text/encoding-damage', 'Õ'],
    ],
    repaired: '– It waits, the captain’s mate said.',
  },
  {
    text: 'From 1990Ð91 it was nobodyÕs (or the captainÕs)Ñand Òlate in 1990Ó.',
    found: [
      ['text/encoding-damage', 'Ð'],
      ['text/encoding-damage', 'Õ'],
      ['text/encoding-damage', 'Õ'],
      ['text/encoding-damage', 'Ñ'],
      ['text/encoding-damage', 'Ò'],
      ['text/encoding-damage', 'Ó'],
    ],
    repaired: 'From 1990–91 it was nobody’s (or the captain’s)—and “late in 1990”.',
  },
  {
    text: 'He said Òit is the captainsÕÓ.',
    found: [
      ['text/encoding-damage', 'Ò'],
      ['text/encoding-damage', 'Õ'],
      ['text/encoding-damage', 'Ó'],
    ],
    repaired: 'He said “it is the captains’”.',
  },
  { text: 'The captainÕs mate sails to château Esk.', found: [['text/encoding-damage', 'Õ']] },
  { text: 'Tír na nÓg, Óglaigh na hÉireann and the CAFÉ of an tÓglach.', found: [] },
  {
    text: 'Giscard dÕEstaing sails to Tír na nÓg.',
    found: [['text/encoding-damage', 'Õ']],
    repaired: 'Giscard d’Estaing sails to Tír na nÓg.',
  },
  {
    text: 'Õhtu and the CAFÉ are “late.Ó He waits.',
    found: [['text/encoding-damage', 'Ó']],
    repaired: 'Õhtu and the CAFÉ are “late.” He waits.',
  },
  {
    text: '“It is late,Ó he writes to Òscar and to the CAFÉ.',
    found: [['text/encoding-damage', 'Ó']],
    repaired: '“It is late,” he writes to Òscar and to the CAFÉ.',
  },
  {
    text: '“It rose by 5%.Ó “It is (late)Ó and “in 1999,Ó too. “It is the SFA.Ó',
    found: ['%.', ')', '9,', 'A.'].map(() => ['text/encoding-damage', 'Ó'] as const),
    repaired: '“It rose by 5%.” “It is (late)” and “in 1999,” too. “It is the SFA.”',
  },
  {
    text: 'He said ÒIt is late.” He said it: ÔItÕs late,Õ and left.',
    found: ['Ò', 'Ô', 'Õ', 'Õ'].map((sign) => ['text/encoding-damage', sign] as const),
    repaired: 'He said “It is late.” He said it: ‘It’s late,’ and left.',
  },
  {
    text: 'It waits ( in the rain) and (waits ).',
    found: [
      ['text/spacing', '( '],
      ['text/spacing', ' )'],
    ],
    repaired: 'It waits (in the rain) and (waits).',
  },
  {
    text: 'It waits ( ) here (\nin the rain\n) and (( there )).',
    found: [
      ['text/spacing', '( '],
      ['text/spacing', ' )'],
    ],
  },
  { text: 'It waits ( in the “rain.”', found: [['text/unbalanced', '(']] },
  { text: 'It (waits) in ) the rain.', found: [['text/unbalanced', ')']] },
  { text: 'It waits: a ) in the rain.', found: [['text/unbalanced', ')']] },
  {
    text: 'It waits ) in ( the rain.',
    found: [
      ['text/unbalanced', ')'],
      ['text/unbalanced', '('],
    ],
  },
  { text: '“It is late.Ó He writes to D.Ó Cuiv.', found: [['text/encoding-damage', 'Ó']] },
  { text: '“It is (late).Ó', found: [['text/encoding-damage', 'Ó']] },
  { text: 'It is ‘late,Õ he said.', found: [['text/encoding-damage', 'Õ']] },
  { text: 'He said ÒIt is late.”', found: [['text/encoding-damage', 'Ò']] },
  { text: 'He said ÔIt is late.’', found: [['text/encoding-damage', 'Ô']] },
  { text: 'He writes to D.Ó Cuiv, to Òscar, to ÒSCAR and to AÒIt.', found: [] },
  {
    text: 'The captainÕs the the boat waits.',
    found: [
      ['text/encoding-damage', 'Õ'],
      ['text/doubled-word', 'the'],
    ],
    repaired: 'The captain’s the boat waits.',
  },
  {
    text: 'It is \u0093of of\u0094 the boat, and \u0093forEsk\u0094.',
    found: [...'\u0093\u0094\u0093\u0094'].map((sign) => ['text/encoding-damage', sign]),
  },
  {
    text: 'â€œA boat\ufffd and a ship.',
    found: [
      ['text/encoding-damage', 'â€œ'],
      ['text/encoding-damage', '\ufffd'],
    ],
  },
  {
    text: 'It\u200b waits\u0007 here.',
    found: [
      ['text/control-characters', '\u200b'],
      ['text/control-characters', '\u0007'],
    ],
    repaired: 'It waits here.',
  },
  {
    text: 'A boat and its captain: the old boatCaptain and Captain Holm sail toEsk.',
    found: [
      ['text/glued-words', 'boatCaptain'],
      ['text/glued-words', 'toEsk'],
    ],
    repaired: 'A boat and its captain: the old boat Captain and Captain Holm sail to Esk.',
  },
  { text: 'On iPhone, eBay, easyJet, www.toEsk.com, DeKalb and at-Esk.', found: [] },
  {
    text: 'The\nthe boat waits for for it it.',
    found: [
      ['text/doubled-word', 'the'],
      ['text/doubled-word', 'for'],
      ['text/doubled-word', 'it'],
    ],
    repaired: 'The boat waits for it.',
  },
  { text: 'Had had it, that that, New New-Orlec, the the-end, well, well, 5 5, Baden Baden.', found: [] },
  {
    text: 'The boat wasHolm in it left onTuesday and isLate.',
    found: [
      ['text/glued-words', 'wasHolm'],
      ['text/glued-words', 'onTuesday'],
      ['text/glued-words', 'isLate'],
    ],
    repaired: 'The boat was Holm in it left on Tuesday and is Late.',
  },
  { text: 'It sails toEsk Harbor.', found: [['text/glued-words', 'toEsk']], repaired: 'It sails to Esk Harbor.' },
  { text: 'An e before Bay, and eBay.', found: [] },
  {
    text: 'It waits 🙂 🙂 in the cafe\u0301 cafe\u0301.',
    found: [['text/doubled-word', 'cafe\u0301']],
    repaired: 'It waits 🙂 🙂 in the cafe\u0301.',
  },
  { text: 'A very very long, long long, many many, no no, far far, never never.', found: [] },
  { text: 'It “waits.', found: [['text/unbalanced', '“']] },
  { text: 'It waits.” The boat “sinks.”', found: [['text/unbalanced', '”']] },
  { text: 'It "waits and "sinks" there.', found: [['text/unbalanced', '"']] },
  { text: 'It [waits and sinks.', found: [['text/unbalanced', '[']] },
  {
    text: 'It waits) and sinks].',
    found: [
      ['text/unbalanced', ')'],
      ['text/unbalanced', ']'],
    ],
  },
  { text: 'Esk (ESC rowed on August 24 (BNS, August 25).', found: [['text/unbalanced', '(']] },
  { text: 'It is 6" long, (a) wet, b) old, and the captain’s.', found: [] },
  { text: '“It waits.\n\n“It sinks.”', found: [] },
  { text: '“It waits, he said, “and sinks.\n\n“It rests.”', found: [['text/unbalanced', '“']] },
  { text: 'It waits.”\n\n“It sinks.”', found: [['text/unbalanced', '”']] },
  { text: '“It waits.\n\n”It sinks.”', found: [['text/unbalanced', '”']] },
  { text: '“It waits.\n\nIt sinks.', found: [['text/unbalanced', '“']] },
  { text: '“It waits.\n\nIt sinks (there).', found: [['text/unbalanced', '“']] },
  { text: '“It is 5” and “waits.', found: [['text/unbalanced', '“']] },
  { text: '"It is 5" and "waits.', found: [['text/unbalanced', '"']] },
  { text: 'It is a 6” pipe.', found: [] },
  { text: '"It waits"and sinks.', found: [] },
  { text: '"It waits " and sinks.', found: [] },
  {
    text: '“It waits.\n\nIt sinks.”',
    found: [
      ['text/unbalanced', '“'],
      ['text/unbalanced', '”'],
    ],
  },
  {
    text: 'A “boat” and a "ship" and a “ferry”.',
    found: [['text/mixed-quotes', '"ship"']],
    repaired: 'A “boat” and a “ship” and a “ferry”.',
  },
  {
    text: 'A "boat" and a “ship" and a "ferry".',
    found: [['text/mixed-quotes', '“']],
    repaired: 'A "boat" and a "ship" and a "ferry".',
  },
  { text: 'A "boat" and a “ship.”', found: [] },
  { text: 'A "boat" and a “ship.”\n\nHe read „Esk“.', found: [] },
  { text: 'A "boat" and a “ship.”\n\nThe captainÕs “ferry” waits.', found: [['text/encoding-damage', 'Õ']] },
  {
    text: '"It waits.\n\n"It sinks.\n\n"It rests.\n\n“It goes.”',
    found: [['text/mixed-quotes', '“It goes.”']],
    repaired: '"It waits.\n\n"It sinks.\n\n"It rests.\n\n"It goes."',
  },
  {
    text: 'â€œA boat, said the captainÕs son. “A ship,” said nobody.',
    found: [
      ['text/unbalanced', 'â'],
      ['text/encoding-damage', 'â€œ'],
      ['text/encoding-damage', 'Õ'],
    ],
  },
  {
    text: 'The captainÕs son said, â€œAn old boat.”\n\nIt said “boat.â€\n\nâ€œA ship\n\nâ€œand a ferry.” A boat.”',
    found: [
      ['text/encoding-damage', 'Õ'],
      ['text/encoding-damage', 'â€œ'],
      ['text/encoding-damage', 'â€'],
      ['text/encoding-damage', 'â€œ'],
      ['text/encoding-damage', 'â€œ'],
      ['text/unbalanced', '”'],
    ],
  },
  { text: '“A boat\uFFFD and a ship.', found: [['text/encoding-damage', '\uFFFD']] },
  {
    text: 'A boat – old – and a ship—new – and a ferry -- old.',
    found: [
      ['text/mixed-dashes', '—'],
      ['text/mixed-dashes', ' -- '],
    ],
    repaired: 'A boat – old – and a ship – new – and a ferry – old.',
  },
  { text: '– A boat from 1990–91, Esk–Orlec, well-known, 5 - 3.', found: [] },
  {
    text: 'A boat — old — and a ship—new.',
    found: [['text/mixed-dashes', '—']],
    repaired: 'A boat — old — and a ship — new.',
  },
  { text: 'A boat—old—and a ship-–new.', found: [] },
  { text: 'A boat–old–and a ship---new.', found: [] },
  {
    text: 'A boat – old – built in 1990—so they say.',
    found: [['text/mixed-dashes', '—']],
    repaired: 'A boat – old – built in 1990 – so they say.',
  },
  {
    text: 'It waits — so — and the captainÕs boat rests.\n\nIt sinks – and goes.',
    found: [['text/encoding-damage', 'Õ']],
  },
  {
    text: 'It  waits ; it sinks . Then,again it ,it rests',
    found: [
      ['text/spacing', '  '],
      ['text/spacing', ' ;'],
      ['text/spacing', ' .'],
      ['text/spacing', ',a'],
      ['text/spacing', ' ,'],
    ],
    repaired: 'It waits; it sinks. Then, again it, it rests',
  },
  {
    text: 'It waits(BNS, August 25)and sinks (BNS , August 25).',
    found: [
      ['text/spacing', 's('],
      ['text/spacing', ')a'],
      ['text/spacing', ' ,'],
    ],
    repaired: 'It waits (BNS, August 25) and sinks (BNS, August 25).',
  },
  {
    text: 'One.  Two.  Three.  Four. At 08:30, for 1,500.5 at Polit.ru: J.K. Holm, e.g. the U.S.Navy . . . at .5 of it.',
    found: [],
  },
  { text: 'It  is  set  in  columns  by  hand\fthere.', found: [] },
  { text: 'One.  Two.  Three.  The U.S. is  late.', found: [['text/spacing', '  ']] },
  { text: '  It waits.', found: [] },
  { text: 'It waits (BNS, August 25  It rests.', found: [] },
  { text: '(Izvestia,June 7; AP,  June 8).', found: [['text/spacing', '  ']] },
  {
    text: 'It waits (BNS, August 25),and sinks (BNS, August 25).It rests (there).Workers said “late”.Holm was “late”,and so in 1999,again.',
    found: [
      ['text/spacing', ',a'],
      ['text/spacing', '.I'],
      ['text/spacing', '.W'],
      ['text/spacing', '.H'],
      ['text/spacing', ',a'],
      ['text/spacing', ',a'],
    ],
    repaired:
      'It waits (BNS, August 25), and sinks (BNS, August 25). It rests (there). Workers said “late”. Holm was “late”, and so in 1999, again.',
  },
  { text: 'He asks “who waits ?”.', found: [['text/spacing', ' ?']], repaired: 'He asks “who waits?”.' },
  {
    text: 'It waits.\n\nA SHIP , OLD, IS LATE.\n\nIt sinks.',
    found: [['text/spacing', ' ,']],
    repaired: 'It waits.\n\nA SHIP, OLD, IS LATE.\n\nIt sinks.',
  },
  { text: 'It waits.\n\nIS A SHIP LATE ?\n\nIt sinks.', found: [] },
  {
    text: 'It waits.The 5 boats:The old part b.The rest waits.',
    found: [['text/spacing', '.T']],
    repaired: 'It waits. The 5 boats:The old part b.The rest waits.',
  },
  { text: 'First, iv) it waits, and 12) it sinks, b) too.', found: [] },
  {
    text: 'It waits (here] and rests.',
    found: [
      ['text/unbalanced', '('],
      ['text/unbalanced', ']'],
    ],
  },
  {
    text: 'It waits [here) and rests.',
    found: [
      ['text/unbalanced', '['],
      ['text/unbalanced', ')'],
    ],
  },
  { text: '1] It waits.', found: [['text/unbalanced', ']']] },
  {
    text: 'It [ [ [ [ [ [ waits ) ) ) ) ) ) there.',
    found: [...Array.from('[[[[[[))))', (sign) => ['text/unbalanced', sign] as const)],
  },
  { text: 'It waits.\n\nA SHIP (OLD IS LATE.\n\nIt sinks.', found: [['text/unbalanced', '(']] },
  { text: 'It waits.\n\nA SHIP] IS LATE. [OR TWO]\n\nIt sinks.', found: [['text/unbalanced', ']']] },
  { text: 'It waits.\n\nA SHIP (OLD, IT SEEMS…\n\n…AND LATE) SINKS.\n\nIt sinks.', found: [] },
  { text: 'It waits.\n\nA “SHIP (OLD) IS LATE.\n\nIt sinks.', found: [] },
  { text: 'It waits (BNS, August 24), AP, August 25) there.', found: [['text/unbalanced', ')']] },
  { text: 'It waits: 25) for the tide, and 26) for a crew.', found: [] },
  { text: 'It {--never --}waits {>>why?<<} and sinks{++,++} {--so--} it is.', found: [] },
];

describe('the text of', () => {
  for (const { text, found, repaired } of CASES) {
    it(JSON.stringify(text), () => {
      const findings = checkText(text);
      assert.deepEqual(
        findings.map(({ rule, start, end }) => [rule, text.slice(start, end)]),
        found,
      );
      const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
      if (repaired !== undefined) {
        assert.equal(applyEdits(text, edits), repaired);
        assert.deepEqual(checkText(repaired), []);
      }
    });
  }
});

/** Files that begin and end with their text: no header before it, no line end behind it. */
const BARE: readonly Case[] = [
  { text: '—It waits – so – and – rests—', found: [] },
  {
    text: 'Old,new: it waits .',
    found: [
      ['text/spacing', ',n'],
      ['text/spacing', ' .'],
    ],
  },
  { text: 'Waits.The boat sinks.  ', found: [['text/spacing', '.T']] },
  { text: 'No.  It waits.  It sinks.  It rests.', found: [] },
  { text: '1) It waits.', found: [] },
];

describe('the text of a file that holds nothing else:', () => {
  for (const { text, found } of BARE) {
    it(JSON.stringify(text), () => {
      const findings = check(text).filter(({ rule }) => rule.startsWith('text/'));
      assert.deepEqual(
        findings.map(({ rule, start, end }) => [rule, text.slice(start, end)]),
        found,
      );
    });
  }
});

/** The findings of the group in paragraphs of an issue, with offsets of the paragraphs. */
function checkText(paragraphs: string) {
  const head = 'Publication: Harbor Gazette Volume: 2 Issue: 11\n\nA BOAT IS LATE\n\n';
  return check(`${head}${paragraphs}\n`)
    .filter(({ rule }) => rule.startsWith('text/'))
    .map((finding) => ({
      ...finding,
      start: finding.start - head.length,
      end: finding.end - head.length,
      fix: finding.fix && {
        ...finding.fix,
        edits: finding.fix.edits.map(({ start, end, text }) => ({
          start: start - head.length,
          end: end - head.length,
          text,
        })),
      },
    }));
}
