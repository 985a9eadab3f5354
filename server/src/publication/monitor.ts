import type { PlainDate } from '../calendar/plainDate.ts';
import { MONITOR_CALENDAR } from './monitorCalendar.ts';
import type { Publication } from './publication.ts';
import type { StyleEra } from './style.ts';

/**
 * The eras of the house style (B-27, B-30, B-42, B-57, B-58, B-72, B-88). The days on which a habit changed are known to a
 * few weeks only: between two eras nothing is claimed.
 */
const STYLE: readonly StyleEra[] = [
  { from: null, to: null, headlineCase: 'caps', headlineEnd: 'period' },

  { from: null, to: on(1995, 8, 31), citationPlacement: 'none' },
  { from: on(1995, 9, 15), to: on(1996, 3, 8), citationPlacement: 'note' },
  { from: on(1996, 3, 18), to: on(1998, 8, 31), citationPlacement: 'after' },
  { from: on(1998, 9, 14), to: null, citationPlacement: 'inside' },

  {
    from: null,
    to: on(1998, 3, 31),
    teaserCase: 'title',
    crossReferenceName: 'Monitor',
    quotes: 'straight',
    dash: 'spaced em',
  },
  { from: on(1998, 5, 1), to: null, crossReferenceName: 'the Monitor', quotes: 'curly', dash: 'closed en' },
  { from: on(1998, 6, 1), to: null, teaserCase: 'caps' },

  { from: null, to: on(1997, 12, 31), dollar: 'U.S. $' },
  { from: on(1998, 5, 1), to: null, dollar: 'US$' },
];

/** The first publication that the software knows. */
export const MONITOR: Publication = {
  name: 'Monitor',
  names: ['the Monitor', 'Monitor'],
  calendar: MONITOR_CALENDAR,
  style: STYLE,
  template: null,
};

function on(year: number, month: number, day: number): PlainDate {
  return { year, month, day };
}
