import { isDigit, isSpace } from '../../syntax/characters.ts';
import type { ProseMarks } from '../../syntax/prose.ts';
import type { Span } from '../../text/span.ts';
import { replace } from '../edits.ts';
import { defineRule } from '../rule.ts';
import { judgedProse } from './judgedProse.ts';
import { majorityOf } from './majority.ts';

type Kind = 'spaced em' | 'closed em' | 'spaced en' | 'closed en' | 'spaced hyphen' | 'double hyphen';

export const mixedDashes = defineRule({
  id: 'text/mixed-dashes',
  severity: 'hint',
  options: {},
  docs: {
    summary: 'Dashes of several kinds in one document.',
    why:
      'One issue sets its dashes in one way (B-58): ` — ` in the *Monitor* until the spring of 1998, `–` without spaces after. Where a document mixes them, ' +
      'what it does most often counts, and where that leaves it open, the style of the publication. Ranges of numbers and the dashes of bullets do not count.',
    wrong: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries–both old–tied up there yesterday — at last (BNS, August 25).
                                            ^^^ text/mixed-dashes
`,
    ],
    right: [
      `
Publication: Monitor Volume: 5 Issue: 156

THE PIER AT ESK IS OPEN AGAIN.

Two ferries — both built in 1950–52 — tied up there yesterday (BNS, August 25).
`,
    ],
  },
  check(bulletin, report) {
    const { text } = bulletin.tree;
    const all: Dash[] = [];
    for (const { isDamaged, marks } of judgedProse(bulletin, hasDashes)) if (!isDamaged) addDashes(all, text, marks);
    if (all.length < 2) return;
    const expected = majorityOf(
      all.map(({ kind }) => kind),
      bulletin.style.dash,
    );
    if (!expected) return;
    for (const { kind, start, end } of all) {
      if (kind === expected) continue;
      report({
        start,
        end,
        message: `Most dashes of this document are ${NAMES[expected]}.`,
        fix: { title: `Write “${SIGNS[expected]}”`, safe: true, edits: [replace({ start, end }, SIGNS[expected])] },
      });
    }
  },
});

function hasDashes({ dashes }: ProseMarks): boolean {
  return dashes.length > 0;
}

const SIGNS: Readonly<Record<Kind, string>> = {
  'spaced em': ' — ',
  'closed em': '—',
  'spaced en': ' – ',
  'closed en': '–',
  'spaced hyphen': ' - ',
  'double hyphen': '--',
};

const NAMES: Readonly<Record<Kind, string>> = {
  'spaced em': 'em dashes with spaces',
  'closed em': 'em dashes without spaces',
  'spaced en': 'en dashes with spaces',
  'closed en': 'en dashes without spaces',
  'spaced hyphen': 'hyphens with spaces',
  'double hyphen': 'double hyphens',
};

interface Dash extends Span {
  readonly kind: Kind;
}

/** Adds the dashes between two words of a line, each with the one space on both sides that may belong to it. */
function addDashes(all: Dash[], text: string, { block, dashes }: ProseMarks): void {
  for (const at of dashes) {
    const double = text.charAt(at) === '-' && text.charAt(at - 1) === '-';
    const first = double ? at - 1 : at;
    if (text.charAt(first - 1) === '-' || text.charAt(at + 1) === '-') continue;
    const spaced = text.charAt(first - 1) === ' ' && text.charAt(at + 1) === ' ';
    const start = spaced ? first - 1 : first;
    const end = spaced ? at + 2 : at + 1;
    const before = text.charCodeAt(start - 1);
    const behind = text.charCodeAt(end);
    if (start <= block.start || end >= block.end || isSpace(before) || isSpace(behind)) continue;
    if (isDigit(before) && isDigit(behind)) continue;
    all.push({ kind: kindOf(text.charAt(at), double, spaced), start, end });
  }
}

/** A single hyphen is always spaced here. */
function kindOf(sign: string, double: boolean, spaced: boolean): Kind {
  if (sign === '—') return spaced ? 'spaced em' : 'closed em';
  if (sign === '–') return spaced ? 'spaced en' : 'closed en';
  return double ? 'double hyphen' : 'spaced hyphen';
}
