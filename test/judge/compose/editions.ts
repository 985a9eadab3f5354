/** The issues that are composed: days that are known from other evidence than the software's calendar, or stated in the text. */
import type { PlainDate } from '../../../server/src/calendar/plainDate.ts';

export interface Edition {
  readonly header: string;
  /** Whether the text says its date itself. */
  readonly dated: boolean;
  readonly issued: PlainDate;
  readonly placement: 'none' | 'note' | 'after' | 'inside';
  readonly quotes: 'straight' | 'curly';
  readonly headlines: 'caps' | 'title';
  readonly end: '.' | '';
  readonly teasers: 'caps' | 'title';
  /** What cross-references call the publication. */
  readonly self: string;
  /** Days before the issue on which the publication surely appeared, the latest first. */
  readonly before: readonly PlainDate[];
}

const on = (year: number, month: number, day: number): PlainDate => ({ year, month, day });
const days = (year: number, month: number, ...list: readonly number[]): PlainDate[] =>
  list.map((day) => on(year, month, day));

const EARLY = { quotes: 'straight', headlines: 'caps', end: '.', teasers: 'title', self: 'Monitor' } as const;
const LATE = { quotes: 'curly', headlines: 'caps', end: '.', teasers: 'caps', self: 'the Monitor' } as const;
const monitor = (volume: number, number: number): string => `Publication: Monitor Volume: ${volume} Issue: ${number}`;

export const EDITIONS: readonly Edition[] = [
  {
    ...EARLY,
    header: monitor(1, 10),
    dated: false,
    issued: on(1995, 5, 12),
    placement: 'none',
    before: days(1995, 5, 11, 10, 9, 8, 5, 4),
  },
  {
    ...EARLY,
    header: monitor(1, 150),
    dated: true,
    issued: on(1995, 12, 6),
    placement: 'note',
    before: days(1995, 12, 5, 4, 1),
  },
  {
    ...EARLY,
    header: monitor(2, 156),
    dated: false,
    issued: on(1996, 8, 23),
    placement: 'after',
    before: [...days(1996, 8, 22, 21, 20, 19), ...days(1996, 7, 31, 26, 25)],
  },
  {
    ...EARLY,
    header: monitor(2, 235),
    dated: false,
    issued: on(1996, 12, 17),
    placement: 'after',
    before: [...days(1996, 12, 16, 13, 12, 11, 6, 5), ...days(1996, 11, 20, 14)],
  },
  {
    ...EARLY,
    header: monitor(3, 65),
    dated: false,
    issued: on(1997, 4, 2),
    placement: 'after',
    before: [...days(1997, 4, 1), ...days(1997, 3, 31, 26, 25, 20, 18), ...days(1997, 2, 12, 6)],
  },
  {
    ...EARLY,
    header: monitor(3, 232),
    dated: false,
    issued: on(1997, 12, 12),
    placement: 'after',
    before: [...days(1997, 12, 11, 10, 9, 8, 5), ...days(1997, 11, 19, 18, 6)],
  },
  {
    ...LATE,
    header: monitor(4, 120),
    dated: false,
    issued: on(1998, 6, 23),
    placement: 'after',
    before: [...days(1998, 6, 22, 19, 18, 17, 11, 10), ...days(1998, 5, 21, 13)],
  },
  {
    ...LATE,
    header: monitor(4, 168),
    dated: false,
    issued: on(1998, 9, 15),
    placement: 'inside',
    before: [...days(1998, 9, 14, 11, 10, 9, 8, 3, 2), ...days(1998, 7, 21, 16)],
  },
  {
    ...LATE,
    header: monitor(5, 1),
    dated: false,
    issued: on(1999, 1, 4),
    placement: 'inside',
    before: [...days(1998, 12, 18, 17, 16, 10, 9), ...days(1998, 11, 18, 12)],
  },
  {
    ...LATE,
    header: monitor(5, 41),
    dated: false,
    issued: on(1999, 3, 1),
    placement: 'inside',
    before: [...days(1999, 2, 26, 25, 24, 23, 18, 17), ...days(1999, 1, 27, 20)],
  },
  {
    ...LATE,
    header: monitor(5, 156),
    dated: false,
    issued: on(1999, 8, 26),
    placement: 'inside',
    before: [...days(1999, 8, 25, 24, 23, 6, 5, 4), ...days(1999, 7, 22, 21, 13)],
  },
  {
    ...LATE,
    header: monitor(5, 216),
    dated: false,
    issued: on(1999, 11, 19),
    placement: 'inside',
    before: [...days(1999, 11, 18, 17, 16, 12, 10, 9), ...days(1999, 10, 21, 14)],
  },
  {
    ...LATE,
    header: monitor(6, 204),
    dated: true,
    issued: on(2000, 11, 1),
    placement: 'inside',
    before: [...days(2000, 10, 31, 30, 27, 26, 19, 18), ...days(2000, 9, 21, 13)],
  },
  {
    ...LATE,
    header: monitor(7, 17),
    dated: false,
    issued: on(2001, 1, 25),
    placement: 'inside',
    before: [...days(2001, 1, 24, 23, 22, 18, 17), ...days(2000, 12, 14, 13, 6)],
  },
  {
    ...LATE,
    header: monitor(8, 66),
    dated: true,
    issued: on(2002, 4, 4),
    placement: 'inside',
    before: [...days(2002, 4, 3, 2, 1), ...days(2002, 3, 28, 21, 20, 13, 12), ...days(2002, 2, 20)],
  },
  {
    header: 'Publication: Sarmel Weekly Volume: 3 Issue: 14',
    dated: true,
    issued: on(1999, 4, 9),
    placement: 'inside',
    quotes: 'curly',
    headlines: 'title',
    end: '.',
    teasers: 'title',
    self: 'the Sarmel Weekly',
    before: [...days(1999, 4, 2), ...days(1999, 3, 26, 19, 12)],
  },
  {
    header: 'Publication: Tarn Fortnight Volume: 2 Issue: 7',
    dated: true,
    issued: on(1998, 4, 10),
    placement: 'after',
    quotes: 'straight',
    headlines: 'caps',
    end: '',
    teasers: 'caps',
    self: 'Tarn Fortnight',
    before: [...days(1998, 3, 27, 13), ...days(1998, 2, 27)],
  },
];
