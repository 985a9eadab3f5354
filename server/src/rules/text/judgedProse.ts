/** The blocks that rules about prose look at, with what a wrong encoding did to them. */
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { type ProseMarks, scanProse } from '../../syntax/prose.ts';
import type { Span } from '../../text/span.ts';
import { applyEdits } from '../../text/textEdit.ts';
import { type Damage, damageIn } from './damage.ts';
import { type Quotation, quotationsOf } from './quotations.ts';

/** A paragraph or headline, with what a wrong encoding did to it. */
export class JudgedProse {
  readonly marks: ProseMarks;
  readonly #text: string;
  readonly #damages: readonly Damage[];
  /** Undefined until somebody asks. */
  #quotations: readonly Quotation[] | undefined;

  constructor(text: string, marks: ProseMarks) {
    this.marks = marks;
    this.#text = text;
    this.#damages = damageIn(text, marks);
  }

  /** Whether a wrong encoding damaged something here: whether dashes and quotation marks are of one kind cannot be judged then. */
  get isDamaged(): boolean {
    return this.#damages.length > 0;
  }

  /** The quotations as they were before any damage; none where that is lost. A mark that was damaged stands where its damage begins. */
  quotations(): readonly Quotation[] {
    if (this.#quotations === undefined) {
      this.#quotations = this.isDamaged
        ? quotationsBefore(this.#damages, this.marks, this.#text)
        : quotationsOf(this.#text, this.marks);
    }
    return this.#quotations;
  }

  /** Whether a place touches nothing that is damaged. */
  isSound({ start, end }: Span): boolean {
    return this.#damages.every((damage) => damage.end < start || end < damage.start);
  }
}

/** Paragraphs and headlines, with what a wrong encoding did to them: those whose marks a rule may find something in, by its own cheap first look. */
export function judgedProse(bulletin: Bulletin, mayHold: (marks: ProseMarks) => boolean = always): JudgedProse[] {
  const all: JudgedProse[] = [];
  for (const marks of bulletin.prose()) {
    const { kind } = marks.block;
    if ((kind === 'paragraph' || kind === 'headline') && mayHold(marks)) {
      all.push(new JudgedProse(bulletin.tree.text, marks));
    }
  }
  return all;
}

function always(): boolean {
  return true;
}

/** The quotations of a damaged block, found in what it was. */
function quotationsBefore(damages: readonly Damage[], { block }: ProseMarks, text: string): readonly Quotation[] {
  if (damages.some(({ was }) => was === '')) return [];
  const edits = damages.map(({ start, end, was }) => ({
    start: start - block.start,
    end: end - block.start,
    text: was,
  }));
  const before = applyEdits(text.slice(block.start, block.end), edits);
  const [marks] = scanProse({ text: before, blocks: [{ ...block, start: 0, end: before.length }] });
  if (!marks) return [];
  const placeOf = (at: number): number => {
    let place = block.start + at;
    for (const { start, end, was } of damages) {
      if (place <= start) break;
      place += end - start - was.length;
    }
    return place;
  };
  return quotationsOf(before, marks).map(({ open, close }) => ({
    open: open === null ? null : placeOf(open),
    close: close === null ? null : placeOf(close),
  }));
}
