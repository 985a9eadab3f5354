/** Slips in headlines, and stories that lost theirs or got into it. */
import type { Chance } from '../random.ts';
import type { Label, Sample } from '../sample.ts';
import { type Fault, labelled, lastSpanOf, type Planted, planted, spanOf, under } from './fault.ts';

export const HEADLINE_FAULTS: readonly Fault[] = [
  headline('the period is missing', 'headline/end-mark', endsInPeriod, (text) => ({
    text: text.slice(0, -1),
    wrong: lastWord(text.slice(0, -1)),
  })),
  headline(
    'a space before the question mark',
    'headline/space-before-end-mark',
    (text) => text.endsWith('?'),
    (text) => ({
      text: `${text.slice(0, -1)} ?`,
      wrong: ' ?',
    }),
  ),
  headline('a space before the period', 'headline/space-before-end-mark', endsInPeriod, (text) => ({
    text: `${text.slice(0, -1)} .`,
    wrong: ' .',
  })),
  headline(
    'title case among capitals',
    'headline/case',
    (text) => inCapitals(text) && /[.?]$/.test(text),
    (text) => ({
      text: titleCase(text),
      wrong: titleCase(text),
    }),
  ),
  headline(
    'far too long',
    'headline/length',
    (text) => inCapitals(text) && endsInPeriod(text),
    (text) => {
      const long = `${text.slice(0, -1)}, AND THE WHOLE OF THE NORTHERN PROVINCES ARE ASKED TO BE PATIENT ABOUT IT UNTIL THE SPRING.`;
      return { text: long, wrong: long };
    },
  ),
  {
    name: 'headline: the first word of the story behind it',
    rule: 'headline/swallowed-text',
    plant: (sample, chance) => {
      const taken = own(sample).flatMap((label) => {
        const words = under(sample, label);
        const [, gap = '', word = ''] = /^(\n+)(\p{Lu}\p{Ll}*) (?=\p{Ll}{3})/u.exec(sample.text.slice(label.end)) ?? [];
        return inCapitals(words) && endsInPeriod(words) && word !== '' && isPlain(sample, label)
          ? [{ label, words, gap, word }]
          : [];
      });
      if (taken.length === 0) return null;
      const { label, words, gap, word } = chance.pick(taken);
      const place = { start: label.start, end: label.end + gap.length + word.length + 1 };
      const wrong = { start: words.length + 1, end: words.length + 1 + word.length };
      return planted(sample, place, `${words} ${word}${gap}`, wrong, wrong);
    },
  },
  headline('an ellipsis that nothing takes up', 'headline/continuation-unpaired', endsInPeriod, (text) => ({
    text: `${text.slice(0, -1)}…`,
    wrong: '…',
  })),
  headline('an ellipsis that nothing led to', 'headline/continuation-unpaired', endsInPeriod, (text) => ({
    text: `…${text}`,
    wrong: '…',
  })),
  {
    name: 'the same headline twice',
    rule: 'headline/duplicate-in-issue',
    plant: (sample, chance) => {
      const plain = own(sample).filter(
        (label) => endsInPeriod(under(sample, label)) && !under(sample, label).startsWith('…'),
      );
      const [first, ...others] = plain;
      if (sample.layout !== 'whole' || !first || others.length === 0) return null;
      return planted(sample, chance.pick(others), under(sample, first));
    },
  },
  {
    name: 'the first headline is lost',
    rule: 'headline/missing',
    plant: (sample) => {
      const [first] = own(sample);
      if (sample.layout !== 'whole' || !first || first.start > 80 || !isStoryBelow(sample, first)) return null;
      const gap = /^\s*/.exec(sample.text.slice(first.end))?.[0].length ?? 0;
      const line = { start: 0, end: sample.text.indexOf('\n') };
      const body = sample.text.slice(line.end, first.start);
      const place = { start: 0, end: first.end + gap };
      return planted(sample, place, sample.text.slice(0, line.end) + body, line, line);
    },
  },
  {
    name: 'the story under a headline is lost',
    rule: 'structure/empty-item',
    plant: (sample, chance) => {
      const labels = own(sample);
      const pairs = labels.flatMap((label, index) => {
        const next = labels[index + 1];
        // Two headlines in title case, one on the other, are anything.
        const plain =
          next &&
          [label, next].every((each) => /^[^…].*[^…:]$/.test(under(sample, each)) && inCapitals(under(sample, each)));
        return plain && isStoryBelow(sample, label) ? [{ label, next }] : [];
      });
      if (sample.layout !== 'whole' || pairs.length === 0) return null;
      const { label, next } = chance.pick(pairs);
      const joint = sample.text.slice(0, next.start).endsWith('\n\n') ? '\n\n' : '\n';
      const words = under(sample, label);
      return planted(
        sample,
        { start: label.start, end: next.start },
        words + joint,
        spanOf(words, words),
        spanOf(words, words),
      );
    },
  },
  {
    name: 'a headline at the end of a paragraph',
    rule: 'structure/glued-teaser',
    plant: (sample, chance) => {
      const glued = sample.labels.flatMap((label) => {
        const words = under(sample, label);
        const before = sample.text.slice(0, label.start);
        const isLine = label.kind === 'headline' || label.kind === 'teaser';
        // A shorter one may be a name; one in title case is sure only as a teaser.
        const sure =
          isLine &&
          inCapitals(words) &&
          /^[^…]\S* \S+ \S+ .*\.$/.test(words) &&
          !/^\s*By:/.test(sample.text.slice(label.end)) &&
          /[.)"”]\s+$/.test(before);
        return sure && !headlineEnds(sample, before.trimEnd().length) ? [label] : [];
      });
      if (glued.length === 0) return null;
      const label = chance.pick(glued);
      const end = sample.text.slice(0, label.start).trimEnd().length;
      const words = under(sample, label);
      const wrong = { start: 1, end: words.length + 1 };
      return planted(sample, { start: end, end: label.end }, ` ${words}`, wrong, wrong);
    },
  },
  {
    name: 'the period of the headline begins the story',
    rule: 'structure/stray-opening',
    plant: (sample, chance) => {
      const labels = own(sample).filter((label) => endsInPeriod(under(sample, label)) && isStoryBelow(sample, label));
      if (labels.length === 0) return null;
      const label = chance.pick(labels);
      const gap = /^\s+/.exec(sample.text.slice(label.end))?.[0] ?? '';
      const words = `${under(sample, label).slice(0, -1)}${gap}`;
      const place = { start: label.start, end: label.end + gap.length };
      return planted(
        sample,
        place,
        `${words}. `,
        { start: words.length, end: words.length + 1 },
        { start: words.length, end: words.length + 2 },
      );
    },
  },
  {
    name: 'a by-line at the end of a story',
    rule: 'structure/misplaced-text',
    plant: (sample, chance) => {
      const labels = own(sample)
        .slice(1)
        .filter(({ start }) => /[.)"”]\n\n$/.test(sample.text.slice(0, start)) && !headlineEnds(sample, start - 2));
      if (sample.layout !== 'whole' || labels.length === 0) return null;
      const { start } = chance.pick(labels);
      return planted(
        sample,
        { start, end: start },
        'By: Orla Brandt\n\n',
        spanOf('By: Orla Brandt', 'By: Orla Brandt'),
      );
    },
  },
  {
    name: 'the publisher’s note in the middle',
    rule: 'structure/colophon-position',
    plant: (sample, chance) => {
      const labels = own(sample)
        .slice(1)
        .filter(({ start }) => /[.)"”]\n\n$/.test(sample.text.slice(0, start)) && !headlineEnds(sample, start - 2));
      const name = /Publication: (.+) Volume/.exec(sample.text)?.[1];
      // A note ends where a headline in capitals with an end mark begins; in other houses it swallows the rest.
      if (sample.layout !== 'whole' || labels.length === 0 || name !== 'Monitor') return null;
      const { start } = chance.pick(labels);
      const note = `The ${name} is a publication of the Sarmel Reading Room.`;
      return planted(sample, { start, end: start }, `${note}\n\n`, spanOf(note, note), spanOf(note, note));
    },
  },
];

/** Of a stored item's only headline nobody can say that it differs from the others, or that its other half is missing. */
const NEEDS_OTHERS: ReadonlySet<string> = new Set([
  'headline/continuation-unpaired',
  'headline/end-mark',
  'headline/case',
]);

function headline(
  name: string,
  rule: string,
  fits: (text: string) => boolean,
  write: (text: string) => { text: string; wrong: string },
): Fault {
  return {
    name: `headline: ${name}`,
    rule,
    plant: (sample: Sample, chance: Chance): Planted | null => {
      const labels = own(sample).filter((label) => fits(under(sample, label)) && isPlain(sample, label));
      if (labels.length === 0 || (NEEDS_OTHERS.has(rule) && sample.layout !== 'whole')) return null;
      const label = chance.pick(labels);
      const { text, wrong } = write(under(sample, label));
      return planted(sample, label, text, text.startsWith('…') ? spanOf(text, wrong) : lastSpanOf(text, wrong));
    },
  };
}

function own(sample: Sample): Label[] {
  return labelled(sample, 'headline');
}

/** No half of a sentence, no topic, and none directly above a topic or the other half: those have rules of their own. */
function isPlain(sample: Sample, label: Label): boolean {
  const text = under(sample, label);
  const others = own(sample);
  const at = others.indexOf(label);
  const around = [others[at - 1], others[at + 1]].filter((other) => other !== undefined);
  return !/^…|[…:]$/.test(text) && around.every((other) => !/^…|…$/.test(under(sample, other)));
}

function endsInPeriod(text: string): boolean {
  return /\p{L}{5,}\.$/u.test(text);
}

function inCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

function lastWord(text: string): string {
  return /\S+$/.exec(text)?.[0] ?? text;
}

function titleCase(text: string): string {
  return text.toLowerCase().replaceAll(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Whether a paragraph stands below a headline: no other headline, header or by-line. */
function isStoryBelow({ text, labels }: Sample, { end }: Label): boolean {
  const below = text.slice(end).trimStart();
  const start = text.length - below.length;
  return !/^(?:Publication\b|By:|[–—])/i.test(below) && !labels.some((label) => label.start === start);
}

function headlineEnds(sample: Sample, at: number): boolean {
  return labelled(sample, 'headline', 'teaser').some(({ end }) => end === at);
}
