/** What word processors, printers and mail leave in a text that no bulletin has, taken out where it means nothing. */

export interface CleanText {
  readonly text: string;
  /** What was done, in words, for the person who looks at the result. */
  readonly notes: readonly string[];
}

interface Repair {
  /** `3 soft hyphens`. */
  readonly name: readonly [one: string, many: string];
  readonly pattern: RegExp;
  readonly replacement: string;
}

/** In their order. None of them can change what is meant. */
const REPAIRS: readonly Repair[] = [
  { name: ['soft hyphen', 'soft hyphens'], pattern: /\u00ad/g, replacement: '' },
  { name: ['invisible character', 'invisible characters'], pattern: /[\u200b\u2060\ufeff]/g, replacement: '' },
  {
    name: ['special space', 'special spaces'],
    pattern: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g,
    replacement: ' ',
  },
  { name: ['ligature', 'ligatures'], pattern: /ﬀ/g, replacement: 'ff' },
  { name: ['ligature', 'ligatures'], pattern: /ﬁ/g, replacement: 'fi' },
  { name: ['ligature', 'ligatures'], pattern: /ﬂ/g, replacement: 'fl' },
  { name: ['ligature', 'ligatures'], pattern: /ﬃ/g, replacement: 'ffi' },
  { name: ['ligature', 'ligatures'], pattern: /ﬄ/g, replacement: 'ffl' },
  { name: ['line separator', 'line separators'], pattern: /[\v\u2028]/g, replacement: '\n' },
  { name: ['paragraph separator', 'paragraph separators'], pattern: /\u2029/g, replacement: '\n\n' },
];

/** Cleans a text; its line ends are LF afterwards. */
export function cleanText(text: string): CleanText {
  const counts = new Map<string, { readonly name: Repair['name']; readonly count: number }>();
  const add = (name: Repair['name'], more: number): void => {
    if (more > 0) counts.set(name[0], { name, count: (counts.get(name[0])?.count ?? 0) + more });
  };
  let clean = text.replaceAll(/\r\n?/g, '\n');
  for (const { name, pattern, replacement } of REPAIRS) {
    add(name, clean.match(pattern)?.length ?? 0);
    clean = clean.replaceAll(pattern, replacement);
  }
  const pages = withoutPages(clean);
  add(['page break', 'page breaks'], pages.breaks);
  add(['page number', 'page numbers'], pages.numbers);
  const notes = [...counts.values()].map(({ name, count }) => `${count} ${name[count === 1 ? 0 : 1]}`);
  return { text: pages.text, notes: notes.length > 0 ? [`Taken out or put right: ${notes.join(', ')}.`] : [] };
}

const PAGE_NUMBER = /^[\s–—-]*(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?[\s–—-]*$/i;

/** Form feeds end pages: they go, and with them the numbers directly before and after them. A paragraph that runs over the page is one again. */
function withoutPages(text: string): { readonly text: string; readonly breaks: number; readonly numbers: number } {
  if (!text.includes('\f')) return { text, breaks: 0, numbers: 0 };
  const pages = text.split('\f').map((page) => page.split('\n'));
  let numbers = 0;
  const dropped = (line: string | undefined): boolean =>
    line !== undefined && line.length < 40 && PAGE_NUMBER.test(line);
  const whole = pages.map((lines, index) => {
    const kept = trimBlank(lines);
    if (index < pages.length - 1 && dropped(kept.at(-1))) {
      kept.pop();
      numbers++;
    }
    if (index > 0 && dropped(kept[0])) {
      kept.shift();
      numbers++;
    }
    return trimBlank(kept).join('\n');
  });
  const parts: string[] = [];
  for (const page of whole.filter((each) => each !== '')) {
    const before = parts.at(-1);
    if (before !== undefined) parts.push(runsOver(before, page) ? '\n' : '\n\n');
    parts.push(page);
  }
  return { text: `${parts.join('')}\n`, breaks: pages.length - 1, numbers };
}

function trimBlank(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}

/** Whether a sentence goes on after the page break. */
function runsOver(before: string, page: string): boolean {
  return /[\p{L},;–—-]/u.test(before.charAt(before.length - 1)) && /[\p{Ll}(“"]/u.test(page.trimStart().charAt(0));
}
