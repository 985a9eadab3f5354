import assert from 'node:assert/strict';
import { lazy } from '../../server/src/text/lazy.ts';
import { judgeClean } from './clean.ts';
import { CITATION_FAULTS } from './faults/citations.ts';
import { FAULTS } from './faults/faults.ts';
import { allSamples, judge, missedTargets } from './judge.ts';
import { judgePlanted } from './planted.ts';
import { reportOf } from './report.ts';
import type { Sample } from './sample.ts';

const SAMPLES = allSamples();

describe('the judgement of the rules', function () {
  this.timeout(60_000);

  it('is measured on enough text, and with enough kinds of fault', () => {
    const { report } = judgement();
    assert.ok(report.samples >= 60, `${report.samples} bulletins`);
    assert.ok(report.parentheses >= 1000, `${report.parentheses} parentheses`);
    assert.ok(report.headlines >= 400, `${report.headlines} headlines`);
    assert.ok(report.kinds >= 45, `${report.kinds} kinds`);
    assert.equal(report.kinds, FAULTS.length, 'kinds that are planted somewhere');
    assert.equal(new Set(FAULTS.map(({ name }) => name)).size, FAULTS.length, 'two kinds have one name');
  });

  it('reaches its targets', () => {
    const { report, complaints } = judgement();
    assert.deepEqual(missedTargets(report), [], complaints.join('\n'));
  });

  it('is not fooled by a rule that is switched off', () => {
    const some = SAMPLES.slice(-17);
    const planted = judgePlanted(some, CITATION_FAULTS, 1, { 'citation/month': { severity: 'off' } });
    const missed = missedTargets(reportOf({ samples: 0, headlines: 0, parentheses: 0 }, [], planted));
    assert.deepEqual(
      missed.map((sentence) => sentence.replace(/:.*/, '')),
      ['recall', 'citation/month'],
    );
  });

  it('is not fooled by a wrong label', () => {
    const sample = SAMPLES.find(({ labels }) => labels.some(({ kind }) => kind === 'citation'));
    assert.ok(sample);
    assert.deepEqual(judgeClean(sample).misread, []);
    const index = sample.labels.findIndex(({ kind }) => kind === 'citation');
    const labels = sample.labels.map((label, at) => (at === index ? { ...label, kind: 'gloss' as const } : label));
    const wrong: Sample = { ...sample, labels };
    assert.equal(judgeClean(wrong).misread.length, 2);
    const unlabelled: Sample = { ...sample, labels: labels.filter((_, at) => at !== index) };
    assert.equal(judgeClean(unlabelled).misread.length, 1);
  });

  it('counts a finding that the clean text does not deserve', () => {
    const [sample] = SAMPLES.filter(({ real }) => real.length === 1);
    assert.ok(sample);
    assert.equal(judgeClean({ ...sample, real: [] }).falseAlarms.length, 1);
    assert.equal(
      judgeClean({ ...sample, real: [...sample.real, { rule: 'text/spacing', start: 0, end: 1 }] }).missed.length,
      1,
    );
  });
});

/** One run serves several tests. */
const judgement = lazy(() => judge(SAMPLES));
