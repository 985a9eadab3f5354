/** What holds of the model of every bulletin. */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Bulletin, CitedDate, Group } from '../../../server/src/bulletin/bulletin.ts';
import { createKnowledge } from '../../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../../server/src/bulletin/readBulletin.ts';
import { compareDates, plainDate } from '../../../server/src/calendar/plainDate.ts';
import { newsHeader, newsItem } from './newsItems.ts';

const knowledge = createKnowledge();
const runs = { seed: 19961217, numRuns: 1000 };
const issues = fc
  .tuple(newsHeader, fc.array(newsItem, { minLength: 1, maxLength: 4 }))
  .map((parts) => parts.flat().join('\n\n'));

function groupsOf({ items }: Bulletin): Group[] {
  return items.flatMap((item) =>
    item.paragraphs.flatMap((paragraph) => paragraph.parentheses.flatMap((parenthesis) => parenthesis.groups)),
  );
}

function datesOf(bulletin: Bulletin): CitedDate[] {
  return groupsOf(bulletin).flatMap((group) => group.dates);
}

/** What an item says, with offsets counted from its start. */
function contentOf(bulletin: Bulletin, index: number): unknown {
  const item = bulletin.items[index];
  if (!item) return null;
  return item.paragraphs.map((paragraph) =>
    paragraph.parentheses.map(({ kind, groups, faults, start, end }) => ({
      kind,
      start: start - item.start,
      end: end - item.start,
      faults: faults.map((fault) => fault.kind),
      groups: groups.map((group) => ({
        names: group.role === 'citation' ? group.sources.map(({ name }) => name) : group.publication?.name,
        dates: group.dates.map(({ from, to }) => [from, to]),
      })),
    })),
  );
}

describe('the model of a bulletin', () => {
  it('holds only days that exist', () => {
    fc.assert(
      fc.property(issues, (text) => {
        for (const { from, to } of datesOf(readBulletin(text, knowledge))) {
          for (const day of [from, to]) {
            if (day) assert.deepEqual(plainDate(day.year, day.month, day.day), { ...day });
          }
        }
      }),
      runs,
    );
  });

  it('lets no date begin behind the issue that does not say its year', () => {
    fc.assert(
      fc.property(issues, (text) => {
        const bulletin = readBulletin(text, knowledge);
        const latest = bulletin.issue?.date?.latest;
        assert.ok(latest);
        for (const group of groupsOf(bulletin)) {
          const lastYear = group.dates.findLastIndex(({ node }) => node.year !== null);
          for (const { from, to } of group.dates.slice(lastYear + 1)) {
            // A range that runs backward keeps its year, for a rule to see.
            if (from && to && compareDates(from, to) <= 0) assert.ok(compareDates(from, latest) <= 0);
          }
        }
      }),
      runs,
    );
  });

  it('gives each known source the one name that stands for itself', () => {
    fc.assert(
      fc.property(issues, (text) => {
        for (const group of groupsOf(readBulletin(text, knowledge))) {
          if (group.role === 'crossReference') continue;
          for (const { name, source } of group.sources) {
            assert.equal(knowledge.sources.lookup(name), source);
            if (source) assert.equal(name, source.name);
          }
        }
      }),
      runs,
    );
  });

  it('reads an item alone as it reads it in its issue', () => {
    fc.assert(
      fc.property(newsHeader, fc.array(newsItem, { minLength: 1, maxLength: 3 }), newsItem, (header, others, item) => {
        const whole = readBulletin([header, ...others, item].join('\n\n'), knowledge);
        const alone = readBulletin([header, item].join('\n\n'), knowledge);
        assert.equal(whole.items.length, others.length + 1);
        assert.deepEqual(contentOf(whole, others.length), contentOf(alone, 0));
      }),
      runs,
    );
  });

  it('is the same whatever ends its lines', () => {
    fc.assert(
      fc.property(issues, fc.constantFrom('\r\n', '\r'), (text, lineEnd) => {
        const other = readBulletin(text.replaceAll('\n', lineEnd), knowledge);
        const bulletin = readBulletin(text, knowledge);
        const names = (read: Bulletin): unknown =>
          groupsOf(read).map((group) => group.dates.map(({ from, to }) => [from, to]));
        assert.deepEqual(names(other), names(bulletin));
        assert.deepEqual(
          other.tree.blocks.map(({ kind }) => kind),
          bulletin.tree.blocks.map(({ kind }) => kind),
        );
      }),
      runs,
    );
  });
});
