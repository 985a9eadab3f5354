// What the status item says: words only, so that they can be tested without an editor.
import type { DateCertainty } from '../../server/src/calendar/dateOfIssue.ts';
import type { BulletinSummary } from '../../server/src/features/summary.ts';
import type { SummaryResult } from '../../server/src/protocol/summary.ts';
import { counted } from '../../server/src/text/counted.ts';
import type { ServerState } from './serverControl.ts';

type IssueSummary = NonNullable<BulletinSummary['issue']>;

export interface StatusView {
  readonly text: string;
  readonly tooltip: string;
  /** The command of a click. */
  readonly command: string;
}

const CERTAINTY: Readonly<Record<DateCertainty, { readonly short: string; readonly long: string }>> = {
  stated: { short: 'stated', long: 'stated in the bulletin' },
  known: { short: 'known', long: 'known for this issue number' },
  computed: { short: 'computed', long: 'computed from the publication’s calendar' },
  bounded: { short: 'from citations', long: 'estimated from the latest date that the issue cites' },
};

/** In UTC, as the day is read: so that no time zone shifts it. */
const DATE = {
  short: new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }),
  long: new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' }),
};

/** `problems` counts what the Problems panel lists for the document. */
export function statusView(state: ServerState, summary: SummaryResult, problems: number): StatusView {
  if (state === 'stopped') {
    return {
      text: '$(error) Bulletin',
      tooltip: 'The Bulletin server does not run. Click to restart it.',
      command: 'bulletin.restartServer',
    };
  }
  if (state !== 'running' || summary === null) {
    return { text: '$(loading~spin) Bulletin', tooltip: 'The bulletin is being read.', command: OUTLINE };
  }
  const { items, words, here } = summary;
  const counts = [count(items, 'item'), count(problems, 'problem')];
  const lengths = [
    `${count(items, 'item')}, ${count(words, 'word')}`,
    ...(here && items > 1 ? [`${count(here.words, 'word')} in the item at the cursor`] : []),
    count(problems, 'problem'),
  ];
  const issue = summary.issue === null ? ['No issue'] : [name(summary.issue), date(summary.issue, 'short')];
  const spoken = summary.issue === null ? ['No header line'] : [name(summary.issue), date(summary.issue, 'long')];
  return {
    text: `$(book) ${[...issue, ...counts].join(' · ')}`,
    tooltip: `${[...spoken, ...lengths].join('\n')}\nClick to go to a headline.`,
    command: OUTLINE,
  };
}

const OUTLINE = 'workbench.action.gotoSymbol';

/** `Monitor 5/156`, less what the header line does not say. */
function name({ publication, volume, number }: IssueSummary): string {
  const edition = [volume, number].filter((part) => part !== null).join('/');
  return edition === '' ? publication : `${publication} ${edition}`;
}

function date({ date }: IssueSummary, length: 'short' | 'long'): string {
  if (date === null) return 'date unknown';
  const day = DATE[length].format(Date.parse(`${date.iso}T00:00:00Z`));
  const how = CERTAINTY[date.certainty][length];
  return length === 'short' ? `${day} (${how})` : `${day}, ${how}`;
}

function count(number: number, thing: string): string {
  return number === 0 ? `no ${thing}s` : counted(number, thing);
}
