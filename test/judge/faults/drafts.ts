/** What is not yet finished, and references within an issue that lead out of it. */
import type { Chance } from '../random.ts';
import type { Sample } from '../sample.ts';
import { type Fault, labelled, type Planted, planted, spanOf } from './fault.ts';
import { paragraphStarts } from './sentences.ts';

export const DRAFT_FAULTS: readonly Fault[] = [
  prose('a figure to come', 'draft/placeholder', 'Some TK ferries lie idle.', 'TK'),
  prose('a name that was checked', 'draft/placeholder', 'The captain, Jon Smyth [CQ], was late.', '[CQ]'),
  prose('a suggested insertion', 'draft/review-mark', 'The ferry {++Dagna ++}lies idle.', '{++Dagna ++}'),
  prose('a suggested cut', 'draft/review-mark', 'The ferry lies {--quite --}idle.', '{--quite --}'),
  prose('a comment', 'draft/review-mark', 'The ferry lies idle{>>since when?<<}.', '{>>since when?<<}'),
  prose(
    'a stet that silences nothing',
    'draft/unused-stet',
    'The ferry lies idle{>>stet text/spacing: as typed<<}.',
    '{>>stet text/spacing: as typed<<}',
  ),
  {
    name: 'a reference below the last item',
    rule: 'cross-reference/below-without-target',
    plant: (sample) => {
      const last = sample.text.trimEnd().length;
      const place = { start: last, end: last };
      if (sample.layout !== 'whole' || labelled(sample, 'headline').length < 2 || isColophonLast(sample)) return null;
      return planted(
        sample,
        place,
        ' More is known of it (see below).',
        spanOf(' More is known of it (see below).', '(see below)'),
      );
    },
  },
];

function isColophonLast({ text }: Sample): boolean {
  return /\nThe .* is a publication of[^\n]*(?:\n[^\n]+)*\s*$/.test(text);
}

/** A sentence of its own, with one thing wrong in it. */
function prose(name: string, rule: string, words: string, wrong: string): Fault {
  return { name, rule, plant: (sample, chance) => sentenceWith(sample, chance, words, wrong) };
}

function sentenceWith(sample: Sample, chance: Chance, words: string, wrong: string): Planted | null {
  const starts = paragraphStarts(sample);
  if (starts.length === 0) return null;
  const at = chance.pick(starts);
  return planted(sample, { start: at, end: at }, `${words} `, spanOf(words, wrong));
}
