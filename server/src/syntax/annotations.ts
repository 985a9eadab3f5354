/** Which review marks belong together: a suggestion and what is said of it, a passage and the talk about it, a line and who signed it. */
import { isStet, type Remark, readRemark } from './remark.ts';
import type { ReviewMark } from './reviewMarks.ts';

/** An insertion, deletion or substitution that is to be accepted or rejected. */
export interface SuggestedMark {
  readonly mark: ReviewMark;
  /** The comments directly after it: its author's reason, and the answers. */
  readonly remarks: readonly Remark[];
  /** Whose it is: the author of the first comment directly after it, else whoever signed its line. */
  readonly author: string | null;
  readonly day: string | null;
}

/** Comments one directly after the other, and the passage that they are about. One of the two may be missing. */
export interface RemarkThread {
  readonly passage: ReviewMark | null;
  readonly remarks: readonly Remark[];
}

/** A comment that says nothing, last on its line, and not among those after a suggestion: whoever it names made the suggestions of the line that nobody else has signed. */
export interface LineSignature {
  readonly remark: Remark;
  readonly marks: readonly ReviewMark[];
}

export interface Annotations {
  readonly suggestions: readonly SuggestedMark[];
  readonly threads: readonly RemarkThread[];
  readonly signatures: readonly LineSignature[];
}

/** Sorts the marks of a text, which are those that `findReviewMarks` finds in it. `stet` comments are left out. Linear in the text. */
export function annotationsOf(source: string, marks: readonly ReviewMark[]): Annotations {
  const suggestions: Suggested[] = [];
  const threads: Thread[] = [];
  const signatures: LineSignature[] = [];
  /** How many suggestions end on the lines before the one that has been reached. */
  let above = 0;
  /** What a comment that begins at `end` would be about. */
  let subject: Suggested | Thread | null = null;
  let end = 0;
  for (const mark of marks) {
    if (!mark.closed) continue;
    if (LINE_END.test(source.slice(end, mark.start))) above = suggestions.length;
    const about: Suggested | Thread | null = end === mark.start ? subject : null;
    subject = null;
    end = mark.end;
    if (mark.kind === 'comment') {
      const remark = readRemark(source, mark);
      if (isStet(source, remark)) continue;
      const isAboutSuggestion = about !== null && 'mark' in about;
      const unsigned =
        isAboutSuggestion || !signs(source, remark)
          ? []
          : suggestions.slice(above).filter(({ author }) => author === null);
      if (unsigned.length > 0) {
        signatures.push({ remark, marks: unsigned.map((each) => each.mark) });
        for (const each of unsigned) sign(each, remark);
        continue;
      }
      if (isAboutSuggestion && about.remarks.length === 0) sign(about, remark);
      subject = about ?? startThread(threads, null);
      subject.remarks.push(remark);
    } else if (mark.kind === 'highlight') {
      subject = startThread(threads, mark);
    } else {
      if (LINE_END.test(source.slice(mark.start, mark.end))) above = suggestions.length;
      const suggestion: Suggested = { mark, remarks: [], author: null, day: null };
      suggestions.push(suggestion);
      subject = suggestion;
    }
  }
  return { suggestions, threads, signatures };
}

interface Suggested extends SuggestedMark {
  readonly remarks: Remark[];
  author: string | null;
  day: string | null;
}

interface Thread extends RemarkThread {
  readonly remarks: Remark[];
}

const LINE_END = /[\r\n]/;

function startThread(threads: Thread[], passage: ReviewMark | null): Thread {
  const thread: Thread = { passage, remarks: [] };
  threads.push(thread);
  return thread;
}

function sign(suggestion: Suggested, { author, day }: Remark): void {
  suggestion.author = author;
  suggestion.day = day;
}

/** Whether a comment is a name alone, last on its line. */
function signs(source: string, { author, words, end }: Remark): boolean {
  return author !== null && words.start === words.end && (end === source.length || LINE_END.test(source.charAt(end)));
}
