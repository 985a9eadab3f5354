import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { plannedIssues } from '../../../bench/archive/issues.ts';
import { itemText } from '../../../bench/archive/item.ts';
import { Random } from '../../../bench/archive/random.ts';
import { root } from '../../../scripts/lib/run.ts';
import { type Resolution, resolveReference } from '../../../server/src/archive/resolve.ts';
import { daysUntil, formatIso, type PlainDate } from '../../../server/src/calendar/plainDate.ts';
import { createLanguageService } from '../../../server/src/service.ts';
import { MONTH_NAMES } from '../../../server/src/syntax/months.ts';
import { decode } from '../../../server/src/text/decode.ts';

const FOLDER = path.join(root, '../shared/bulletins');

/** Two real documents, which are not part of the project, with their dates and how many days they refer to. */
const REAL = [
  { file: 'monitor-5-156.txt', date: { year: 1999, month: 8, day: 26 }, days: 2 },
  { file: 'monitor-2-235.txt', date: { year: 1996, month: 12, day: 17 }, days: 0 },
];

/** Further back than any cross-reference without a year. */
const NEIGHBOURS_DAYS = 366;
const ITEMS_OF_NEIGHBOUR = 3;

describe('a real bulletin among generated neighbours leads to the issues of the days that it names:', () => {
  for (const { file, date, days } of REAL) {
    const name = path.join(FOLDER, file);
    // The title says it in the output, beside the mark of a test that is skipped.
    if (!existsSync(name)) it.skip(`${file} (not tested: it is not on this machine)`);
    else it(file, () => assert.equal(checkDays(name, date), days));
  }
});

/** Checks each day that a document refers to, by its own words; answers with how many there are. */
function checkDays(name: string, date: PlainDate): number {
  const decoded = decode(readFileSync(name));
  assert.ok(decoded.kind === 'text');
  const service = createLanguageService();
  const random = new Random(1);
  for (const issue of plannedIssues()) {
    const age = daysUntil(issue.date, date);
    if (age <= 0 || age > NEIGHBOURS_DAYS) continue;
    for (let item = 0; item < ITEMS_OF_NEIGHBOUR; item++) {
      const text = itemText(issue, item, item === ITEMS_OF_NEIGHBOUR - 1, random);
      service.archive.update(`/${issue.volume}-${issue.number}-${item}.bulletin`, service.read(text));
    }
  }
  service.archive.update(name, service.read(decoded.text));
  const record = service.archive.get(name);
  assert.ok(record);
  const own = record.issue?.date?.date;
  assert.equal(own && formatIso(own), formatIso(date));
  let checked = 0;
  for (const item of record.items) {
    for (const reference of item.references) {
      const resolutions: readonly Resolution[] = resolveReference(service.archive, { file: record, item, reference });
      for (const { days, issues, targets } of resolutions) {
        if (!days) continue;
        const dates: unknown[] = issues.map((issue) => issue.date?.date);
        assert.deepEqual(dates, [{ year: date.year, ...writtenDay(decoded.text.slice(days.start, days.end)) }]);
        assert.equal(targets.length, ITEMS_OF_NEIGHBOUR);
        const place = service.definition(name, days.start);
        assert.ok(place?.places.every(({ uri }) => uri.startsWith(`/${issues[0]?.volume}-${issues[0]?.number}-`)));
        checked++;
      }
    }
  }
  return checked;
}

function writtenDay(words: string): { readonly month: number; readonly day: number } {
  const [month = '', day] = words.split(' ');
  const months: readonly string[] = MONTH_NAMES;
  return { month: months.indexOf(month) + 1, day: Number(day) };
}
