/** Puts bulletins together from hand-written headlines and sentences; what is what is known before it is written. */
import { formatDate } from '../../../server/src/calendar/format.ts';
import { type Chance, createChance } from '../random.ts';
import { readSample, type Sample } from '../sample.ts';
import { ASIDES, GLOSSED, PLAIN, TOLD } from './clauses.ts';
import { EDITIONS, type Edition } from './editions.ts';
import { PAIRS, QUESTIONS, QUOTED, ROUND_UPS, STATEMENTS, TOPICS } from './headlines.ts';
import { citation, crossReference } from './references.ts';

type Shape = 'whole' | 'whole, wrapped' | 'whole, one line each' | 'header first' | 'headline first' | 'tight';

const SHAPES: readonly Shape[] = [
  'whole',
  'whole, wrapped',
  'whole, one line each',
  'whole',
  'headline first',
  'tight',
  'header first',
];

const COLOPHON =
  'is a publication of the Sarmel Reading Room. It is put together by volunteers. Copyright (c) the Reading Room';

/** Samples of every edition in every shape, the same for the same seed. */
export function composeSamples(seed: number, count: number): Sample[] {
  return Array.from({ length: count }, (_, index) => {
    const edition = EDITIONS[index % EDITIONS.length];
    const shape = SHAPES[Math.floor(index / EDITIONS.length + index) % SHAPES.length];
    if (!edition || !shape) throw new Error('there are no editions or no shapes');
    const labelled = new Composer(edition, createChance(seed + index)).bulletin(shape);
    const { issued, placement } = edition;
    const layout = shape.startsWith('whole') ? 'whole' : 'stored';
    return readSample(`composed ${index}: ${edition.header}, ${shape}`, labelled, { issued, placement, layout });
  });
}

/** One bulletin in the making: what has been used, and the number of the next note. */
class Composer {
  private readonly edition: Edition;
  private readonly chance: Chance;
  private readonly clauses: string[];
  private readonly headlines: string[];
  private note = 1;

  constructor(edition: Edition, chance: Chance) {
    this.edition = edition;
    this.chance = chance;
    this.clauses = chance.shuffled([...PLAIN, ...GLOSSED]);
    this.headlines = chance.shuffled(STATEMENTS);
  }

  bulletin(shape: Shape): string {
    switch (shape) {
      case 'header first':
        return this.stored([`!headline/missing¦${this.edition.header}`, ...this.story()], '\n\n');
      case 'headline first':
        return this.stored([`h¦${this.headline()}`, this.edition.header, ...this.story()], '\n\n');
      case 'tight':
        return this.stored([`h¦${this.headline()}`, this.edition.header, ...this.story()], '\n');
      case 'whole':
        return `${this.front()}\n\n${this.items().join('\n\n')}\n`;
      case 'whole, wrapped':
        return `${this.front()}\n\n${this.items().map(wrapped).join('\n\n')}\n`;
      case 'whole, one line each':
        return `${this.front()}\n${this.items().join('\n')}\n`.replaceAll('\n\n', '\n');
    }
  }

  private front(): string {
    const { header, dated, issued } = this.edition;
    return dated ? `${header}\nDate: ${formatDate(issued)}` : header;
  }

  /** A stored item says its date nowhere; only editions that the calendar knows are stored. */
  private stored(blocks: readonly string[], joint: string): string {
    const { header, dated } = this.edition;
    const lines = dated
      ? blocks.map((block) => (block.endsWith(header) ? block.replace(header, this.front()) : block))
      : blocks;
    if (this.chance.happens(20)) return `${lines.join(joint)}\n`;
    return `${lines.join(joint)}${joint}t¦${this.headline(this.edition.teasers)}`;
  }

  /** Headlines and paragraphs, each with its label. */
  private items(): string[] {
    const { chance } = this;
    const items: string[] = [];
    const count = 5 + chance.below(4);
    for (let index = 0; index < count; index++) {
      const by = chance.happens(10) ? '\nBy: Dagna Holm' : '';
      items.push(`h¦${this.headline()}${by}`, ...this.story());
    }
    if (chance.happens(25) && this.edition.end === '.') {
      const [first, second] = chance.pick(PAIRS);
      items.push(`h¦${this.cased(first)}…`, ...this.story(), `h¦…${this.cased(second)}.`, ...this.story());
    }
    if (chance.happens(20)) {
      items.push(`h¦${this.cased(chance.pick(ROUND_UPS))}${this.edition.end}`);
      for (const topic of chance.shuffled(TOPICS).slice(0, 3)) items.push(`h¦${this.cased(topic)}:`, ...this.story());
    }
    const name = /Publication: (.*) Volume/.exec(this.edition.header)?.[1];
    if (chance.happens(30)) items.push(`The ${name} ${COLOPHON}.`);
    return items;
  }

  private headline(letterCase: 'caps' | 'title' = this.edition.headlines): string {
    const { chance, edition } = this;
    const roll = chance.below(100);
    if (roll < 8) return this.cased(this.once(QUESTIONS), letterCase).concat('?');
    if (roll < 12 && edition.end === '.')
      return this.cased(this.once(QUOTED), letterCase).concat(edition.quotes === 'curly' ? '.”' : '."');
    return this.cased(`${this.headlines.pop()}`, letterCase).concat(edition.end);
  }

  private readonly used = new Set<string>();

  /** One of the values that this bulletin has not yet; a plain statement when there is none. */
  private once(values: readonly string[]): string {
    const value = values.find((any) => !this.used.has(any)) ?? this.headlines.pop() ?? '';
    this.used.add(value);
    return value;
  }

  private cased(headline: string, letterCase: 'caps' | 'title' = this.edition.headlines): string {
    return this.marks(letterCase === 'caps' ? headline.toUpperCase() : headline);
  }

  /** Paragraphs; the last one names its source, if the years do. */
  private story(): string[] {
    const count = 1 + this.chance.below(3);
    return Array.from({ length: count }, (_, index) => this.paragraph(index === count - 1));
  }

  private paragraph(last: boolean): string {
    const { chance } = this;
    const count = 1 + chance.below(3);
    const sentences = Array.from({ length: count }, (_, index) => this.sentence(index === count - 1 && last));
    if (chance.happens(6)) sentences.splice(1, 0, this.marks(chance.pick(ASIDES)));
    const bullet = chance.happens(5) ? `${this.edition.quotes === 'curly' ? '–' : '—'} ` : '';
    return bullet + sentences.join(' ');
  }

  private sentence(cited: boolean): string {
    const { chance, edition } = this;
    const clause = this.marks(this.clauses.pop() ?? chance.pick(PLAIN));
    switch (edition.placement) {
      case 'none':
        return closed(chance.happens(30) ? this.marks(chance.pick(TOLD)) : clause);
      case 'note':
        return chance.happens(40) ? `${closed(clause)} n¦(${this.note++})` : closed(clause);
      case 'after':
        return cited || chance.happens(45) ? `${closed(clause)} ${this.reference()}` : closed(clause);
      case 'inside':
        return cited || chance.happens(45) ? `${clause} ${this.reference()}.` : closed(clause);
    }
  }

  private reference(): string {
    return this.chance.happens(12) ? crossReference(this.edition, this.chance) : citation(this.edition, this.chance);
  }

  /** Quotation marks, apostrophes and dashes as the era sets them. */
  private marks(text: string): string {
    if (this.edition.quotes === 'straight')
      return text.replaceAll(/[“”]/g, '"').replaceAll('’', "'").replaceAll(' -- ', ' — ').replaceAll('–', '-');
    return text
      .replaceAll(/(^|[\s(])"/g, '$1“')
      .replaceAll('"', '”')
      .replaceAll("'", '’')
      .replaceAll(' -- ', '–');
  }
}

/** A clause with its period, which stands inside closing quotation marks. */
function closed(clause: string): string {
  return /["”]$/.test(clause) ? `${clause.slice(0, -1)}.${clause.slice(-1)}` : `${clause}.`;
}

/** Broken at spaces to lines of at most 72 characters, as mail was; headlines and labels stay whole. */
function wrapped(block: string): string {
  if (block.startsWith('h¦')) return block;
  const lines: string[] = [];
  let line = '';
  for (const word of block.split(' ')) {
    if (line !== '' && line.length + word.length > 71) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].join('\n');
}
