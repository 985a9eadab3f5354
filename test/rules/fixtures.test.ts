import { LineIndex } from '../../server/src/text/lineIndex.ts';
import { type CorpusFile, readCorpus } from '../harness/corpus.ts';
import { assertExpected } from '../harness/snapshot.ts';
import { check } from './check.ts';

describe('the fixture bulletins', () => {
  it('have the findings that are written down', () => {
    assertExpected('findings.txt', readCorpus().flatMap(findingsIn).join('\n'));
  });
});

/** One line each: path, line and column, rule, and the text under it. */
function findingsIn({ path, decoded }: CorpusFile): string[] {
  if (decoded.kind !== 'text') return [];
  const { text } = decoded;
  const lines = new LineIndex(text);
  return check(text).map(({ rule, start, end }) => {
    const { line, column } = lines.placeOf(start);
    return `bulletins/${path}:${line + 1}:${column + 1} ${rule} ${JSON.stringify(text.slice(start, end))}`;
  });
}
