/** From a stored page, or from what a word processor made, to a bulletin: what is certain is put right, and the rest is said. */
import type { Bulletin } from '../bulletin/bulletin.ts';
import { formatDate } from '../calendar/format.ts';
import { compareDates, type PlainDate } from '../calendar/plainDate.ts';
import type { Finding } from '../check/finding.ts';
import { fixAll } from '../check/fixAll.ts';
import { formatDocument } from '../features/formatting/formatting.ts';
import { counted } from '../text/counted.ts';
import { applyEdits } from '../text/textEdit.ts';
import { type CleanText, cleanText } from './cleanText.ts';
import { joinDividedWords } from './hyphens.ts';
import { layOut } from './layOut.ts';
import { pageText } from './pageText.ts';

export interface ImportSetup {
  readonly read: (text: string) => Bulletin;
  readonly check: (text: string) => readonly Finding[];
}

export interface Imported {
  readonly text: string;
  /** What was done and what to look at, in sentences; nothing for a text that was a bulletin already. */
  readonly notes: readonly string[];
  /** What the rules find in the text that came out. */
  readonly findings: readonly Finding[];
}

/** Makes a bulletin of a text, HTML or plain. Never throws. */
export function importBulletin(source: string, { read, check }: ImportSetup): Imported {
  const page = isHtml(source) ? pageText(source) : null;
  const clean = cleanText(page?.text ?? source);
  const joined = joinDividedWords(clean.text);
  const dated = page?.date ? withDate(read(joined.text), page.date) : { text: joined.text, notes: [] };
  const laidOut = layOut(read(dated.text), read) ?? dated.text;
  const fixed = fixAll(laidOut, check);
  const text = applyEdits(fixed.text, formatDocument(read(fixed.text), read));
  const notes = [
    ...(page && !page.isSure
      ? ['Nothing tells which part of the page is the bulletin: look through all that came of it.']
      : []),
    ...clean.notes,
    ...joined.notes,
    ...dated.notes,
    ...(fixed.applied > 0 ? [`Repaired: ${counted(fixed.applied, 'fault')}, where it is certain.`] : []),
    ...(text.trim() === '' ? ['There is no text in it.'] : []),
  ];
  return { text, notes, findings: check(text) };
}

/** A `Date:` line of the day that a page gives, where the issue does not tell its date by itself. One that contradicts the issue is only told of. */
function withDate({ reading, header, issue }: Bulletin, date: PlainDate): CleanText {
  const { source } = reading;
  const known = issue?.date && issue.date.certainty !== 'bounded' ? issue.date : null;
  if (!header || (known && compareDates(known.earliest, date) <= 0 && compareDates(date, known.latest) <= 0)) {
    return { text: source, notes: [] };
  }
  if (known) {
    return {
      text: source,
      notes: [`The page is dated ${formatDate(date)}, but the issue is of ${formatDate(known.date)}.`],
    };
  }
  const end = reading.toSource(header.end, 'end');
  const line = { start: end, end, text: `\nDate: ${formatDate(date)}` };
  return { text: applyEdits(source, [line]), notes: [] };
}

/** Whether a text is a page of HTML, by how it begins. */
function isHtml(text: string): boolean {
  return HTML.test(text.slice(0, LONGEST_PREAMBLE).replaceAll(/<!--[^>]*>/g, ''));
}

/** What pages begin with, also those that were stored without their frame, as many of the nineties were. */
const BEGINNINGS =
  '!doctype\\s+html html head title meta link base style script body header main article section div center p h[1-6] table ul ol dl blockquote pre ' +
  'hr br img a b i u em strong big small font span';
const HTML = new RegExp(`^\\s*(?:<\\?xml[^>]*>\\s*)?<(?:${BEGINNINGS.replaceAll(' ', '|')})(?=[\\s/>])[^>]*>`, 'i');
const LONGEST_PREAMBLE = 4000;
