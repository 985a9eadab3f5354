import assert from 'node:assert/strict';
import { CitationList, type CitationRecord } from '../../../server/src/archive/citationList.ts';
import { Intern } from '../../../server/src/archive/intern.ts';

describe('CitationList', () => {
  const names = new Intern();
  const list = (citations: readonly CitationRecord[]): CitationList =>
    CitationList.of(citations, (name) => names.cited(name));
  const citation = (source: string, written: string, from: number | null, to: number | null, start = 0) => ({
    source,
    written,
    from,
    to,
    start,
    end: start + written.length,
  });

  const citations = [
    citation('Itar-Tass', 'ITAR-TASS', 10_827, 10_828),
    citation('Itar-Tass', 'Itar-Tass', null, null, 9_000_000),
    citation('Interfax', 'Interfax', 0, 1, 70),
    citation('Novosti', 'Novosti', -25_567, -1, 140),
  ];

  it('gives back what it was made of', () => {
    assert.deepEqual([...list(citations)], citations);
    assert.equal(list(citations).length, citations.length);
    assert.deepEqual([...list([])], []);
  });

  it('gives back more than an engine takes as arguments', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => citation('BNS', 'BNS', index, index + 1, index * 10));
    assert.deepEqual([...list(many)], many);
  });

  it('tells those of one source', () => {
    assert.deepEqual([...list(citations).of('Itar-Tass')], citations.slice(0, 2));
    assert.deepEqual([...list(citations).of('BNS')], []);
  });

  it('keeps one object for equal names', () => {
    const [first] = list(citations).names;
    const [second] = list([citation('Itar-Tass', 'ITAR-TASS', null, null)]).names;
    assert.equal(first, second);
    assert.notEqual(first, list([citation('Other', 'ITAR-TASS', null, null)]).names[0]);
  });
});
