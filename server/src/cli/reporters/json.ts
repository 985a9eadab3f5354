import type { Finding } from '../../check/finding.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import type { Output } from '../output/output.ts';
import type { Reporter, Summary } from './reporter.ts';

/** Grows by additions only; anything else is another version. */
const VERSION = 1;

/** One JSON object, a line for each file: lines and columns from 1, offsets from 0, all in UTF-16 units. It is whole even where something could not be done, which it names then. */
export function jsonReporter({ print }: Output): Reporter {
  let separator = '\n';
  print(`{"version":${VERSION},"files":[`);
  return {
    file({ path, text, findings }) {
      const lines = findings.length > 0 ? new LineIndex(text) : null;
      const said = lines ? findings.map((finding) => findingJson(finding, lines)) : [];
      print(`${separator}${JSON.stringify({ path, findings: said })}`);
      separator = ',\n';
    },
    end(summary) {
      const { problems } = summary;
      const said = problems.length > 0 ? `"problems":${JSON.stringify(problems)},` : '';
      print(`\n],${said}"summary":${JSON.stringify(summaryJson(summary))}}\n`);
    },
  };
}

function findingJson({ rule, severity, message, start, end, fix, related }: Finding, lines: LineIndex) {
  return {
    rule,
    severity,
    message,
    start: placeJson(start, lines),
    end: placeJson(end, lines),
    fix,
    ...(related.length > 0 && { related }),
  };
}

function placeJson(offset: number, lines: LineIndex) {
  const { line, column } = lines.placeOf(offset);
  return { line: line + 1, column: column + 1, offset };
}

function summaryJson({ files, findings, fixed, accepted }: Summary) {
  const { error: errors, warning: warnings, information, hint: hints } = findings;
  const counts = { files, errors, warnings, information, hints };
  return { ...counts, ...(fixed === null ? {} : { fixed }), ...(accepted === null ? {} : { accepted }) };
}
