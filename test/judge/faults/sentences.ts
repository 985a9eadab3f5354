/** Slips around citations: the period of their sentence, and the days that prose names. */
import { weekdayName } from '../../../server/src/calendar/format.ts';
import { addDays } from '../../../server/src/calendar/plainDate.ts';
import { writeDay } from '../compose/references.ts';
import type { Chance } from '../random.ts';
import type { Label, Sample } from '../sample.ts';
import { type Fault, labelled, type Planted, planted, spanOf, under } from './fault.ts';

/** The end of a sentence with its citation: the last word, marks and parenthesis. */
interface Ending {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly parenthesis: string;
  readonly last: boolean;
  /** Bullets may do without a period. */
  readonly bullet: boolean;
}

export const SENTENCE_FAULTS: readonly Fault[] = [
  {
    name: 'periods on both sides of a citation',
    rule: 'citation/double-period',
    plant: (sample, chance) =>
      atEnding(
        sample,
        chance,
        ({ word, parenthesis }) => `${word}. ${parenthesis}.`,
        () => true,
      ),
  },
  {
    name: 'no period on either side of a citation',
    rule: 'citation/missing-period',
    plant: (sample, chance) =>
      atEnding(
        sample,
        chance,
        ({ word, parenthesis }) => `${word} ${parenthesis}`,
        ({ last, bullet }) => last && !bullet,
      ),
  },
  {
    name: 'a citation on the other side of the period',
    rule: 'citation/placement',
    plant: (sample, chance) =>
      atEnding(
        sample,
        chance,
        ({ word, parenthesis }) =>
          sample.placement === 'after' ? `${word} ${parenthesis}.` : `${word}. ${parenthesis}`,
        () => sample.layout === 'whole' || sample.text.includes('Publication: Monitor'),
      ),
  },
  {
    name: 'yesterday is another day',
    rule: 'citation/relative-day',
    plant: (sample, chance) => {
      const { issued } = sample;
      if (!issued) return null;
      const day = writeDay(addDays(issued, -2 - chance.below(4)));
      return sentence(sample, chance, `The ferry came back yesterday (${day}).`, `yesterday (${day})`);
    },
  },
  {
    name: 'a weekday is another day',
    rule: 'citation/relative-day',
    plant: (sample, chance) => {
      const { issued } = sample;
      if (!issued) return null;
      const right = weekdayName(addDays(issued, -3));
      const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
      const wrong = chance.pick(days.filter((day) => day !== right));
      const day = writeDay(addDays(issued, -3));
      return sentence(sample, chance, `The ferry came back on ${wrong} (${day}).`, `${wrong} (${day})`);
    },
  },
  {
    name: 'a claim without a source at the end of an item',
    rule: 'citation/uncited-paragraph',
    plant: (sample, chance) => {
      if (sample.layout !== 'whole' || (sample.placement !== 'inside' && sample.placement !== 'after')) return null;
      const [, ...headlines] = labelled(sample, 'headline');
      // Two or three stories show no habit.
      if (headlines.length < 3) return null;
      const headline = chance.pick(headlines);
      const spaced = sample.text.slice(headline.start - 2, headline.start) === '\n\n';
      // Behind a round-up's own headline stands no story.
      if (!/[.)"”]$/.test(sample.text.slice(0, headline.start).trimEnd()) || isHeadline(sample, headline)) return null;
      const claim = 'The harbormaster said that nothing of the kind had been agreed.';
      const place = { start: headline.start, end: headline.start };
      return planted(sample, place, `${claim}${spaced ? '\n\n' : '\n'}`, spanOf(claim, 'said'), spanOf(claim, claim));
    },
  },
];

/** Whether another headline stands directly above. */
function isHeadline(sample: Sample, { start }: Label): boolean {
  const end = sample.text.slice(0, start).trimEnd().length;
  return labelled(sample, 'headline').some((label) => label.end === end);
}

function atEnding(
  sample: Sample,
  chance: Chance,
  write: (ending: Ending) => string,
  fits: (ending: Ending) => boolean,
): Planted | null {
  const endings = endingsOf(sample).filter(fits);
  if (endings.length === 0) return null;
  const ending = chance.pick(endings);
  return planted(sample, ending, write(ending));
}

/** Every citation that stands at the end of its sentence, with a word of more than four letters before it: no abbreviation. */
function endingsOf(sample: Sample): Ending[] {
  const { text, placement } = sample;
  return labelled(sample, 'citation').flatMap((label) => {
    const parenthesis = under(sample, label);
    const pattern = placement === 'after' ? /(\p{Ll}{5,})\. $/u : /(\p{Ll}{5,}) $/u;
    const before = pattern.exec(text.slice(Math.max(0, label.start - 40), label.start));
    const word = before?.[1];
    const closes = placement === 'after' ? '' : '.';
    if (!word || !text.startsWith(closes, label.end) || /^\.?\s\(/.test(text.slice(label.end))) return [];
    const end = label.end + closes.length;
    const last = /^(?:\n\n|\n?$)/.test(text.slice(end));
    const bullet = /(?:^|\n)[–—] (?:(?!\n\n).)*$/s.test(text.slice(0, label.start));
    return [{ start: label.start - before[0].length, end, word, parenthesis, last, bullet }];
  });
}

/** A sentence of its own before the first cited one of a paragraph. */
function sentence(sample: Sample, chance: Chance, words: string, wrong: string): Planted | null {
  const starts = paragraphStarts(sample);
  if (starts.length === 0) return null;
  const at = chance.pick(starts);
  return planted(sample, { start: at, end: at }, `${words} `, spanOf(words, wrong));
}

/** Where paragraphs begin, in documents with a blank line between them: behind the first, to leave a stored item's opening alone. */
export function paragraphStarts({ text, labels }: Sample): number[] {
  return [...text.matchAll(/\n\n(?=[A-Z][a-z]+ )/g)]
    .map(({ index }) => index + 2)
    .filter(
      (at) =>
        !labels.some(({ start }) => start === at) &&
        !/^(?:The .* is a publication of|Publication:)/.test(text.slice(at)),
    )
    .slice(1);
}
