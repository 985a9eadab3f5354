/** How the tests of rules read a fixture, check it and compare. */
import assert from 'node:assert/strict';
import type { Bulletin, Knowledge } from '../../server/src/bulletin/bulletin.ts';
import { createKnowledge } from '../../server/src/bulletin/knowledge.ts';
import { readBulletin } from '../../server/src/bulletin/readBulletin.ts';
import { checkBulletin, createCheck } from '../../server/src/check/checkBulletin.ts';
import type { Finding } from '../../server/src/check/finding.ts';
import type { RuleSettings } from '../../server/src/config/ruleSettings.ts';
import { readArchive } from '../harness/archive.ts';
import type { Expected } from '../harness/fixture.ts';

const knowledge = createKnowledge();

export function read(text: string): Bulletin {
  return readBulletin(text, knowledge);
}

export function check(text: string, settings: RuleSettings = {}): Finding[] {
  return checkBulletin(read(text), settings);
}

/** For tables of forms, which stand in an issue of any date: rules that judge how a date fits the issue. */
export const DATES_APART: RuleSettings = {
  'citation/stale-date': { severity: 'off' },
  'cross-reference/not-a-publication-day': { severity: 'off' },
};

/** Fails unless the findings in a fixture are exactly those under its carets. Several files are an archive, in which each is checked. */
export function assertFindings(fixture: string, settings: RuleSettings = {}, known: Knowledge = knowledge): void {
  const { archive, files } = readArchive(fixture, known);
  const checkFile = createCheck(settings);
  for (const { path, bulletin, text, expected } of files) {
    const file = files.length > 1 ? archive.get(path) : null;
    assertExpected(text, expected, checkFile(bulletin, file ? { held: { archive, file } } : {}));
  }
}

function assertExpected(text: string, expected: readonly Expected[], findings: readonly Finding[]): void {
  const found = findings.map(({ rule, start, end }) => `${rule} “${text.slice(start, end)}” at ${start}`);
  const wanted = expected
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ label, start, end }) => `${label} “${text.slice(start, end)}” at ${start}`);
  assert.deepEqual(found, wanted, text);
}
