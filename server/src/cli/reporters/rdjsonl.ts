import type { Finding } from '../../check/finding.ts';
import type { Severity } from '../../rules/rule.ts';
import { greatest, least } from '../../text/extremes.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import { encodedColumn } from '../../text/positionEncoding.ts';
import type { Span } from '../../text/span.ts';
import { applyEdits } from '../../text/textEdit.ts';
import type { Output } from '../output/output.ts';
import type { Reporter } from './reporter.ts';

const SEVERITIES: Readonly<Record<Severity, 'ERROR' | 'WARNING' | 'INFO'>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
  hint: 'INFO',
};

/** The Reviewdog Diagnostic Format, an object for each finding: comments on a change, with the repair as a suggestion. */
export function rdjsonlReporter({ print }: Output): Reporter {
  return {
    file({ path, text, findings }) {
      if (findings.length === 0) return;
      const lines = new LineIndex(text);
      for (const finding of findings) print(`${JSON.stringify(diagnosticJson(finding, path, text, lines))}\n`);
    },
    end() {},
  };
}

function diagnosticJson(finding: Finding, path: string, text: string, lines: LineIndex) {
  const { rule, severity, message } = finding;
  return {
    message,
    location: { path, range: rangeJson(finding, text, lines) },
    severity: SEVERITIES[severity],
    source: { name: 'bulletin' },
    code: { value: rule },
    ...suggestionsJson(finding, text, lines),
  };
}

/** A suggestion is one replacement, so the edits of a fix are drawn together with what stands between them. */
function suggestionsJson({ fix }: Finding, text: string, lines: LineIndex) {
  if (!fix) return {};
  const start = least(fix.edits.map((edit) => edit.start));
  const end = greatest(fix.edits.map((edit) => edit.end));
  if (start === null || end === null) return {};
  const edits = fix.edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  const replaced = applyEdits(text.slice(start, end), edits);
  return { suggestions: [{ range: rangeJson({ start, end }, text, lines), text: replaced }] };
}

function rangeJson({ start, end }: Span, text: string, lines: LineIndex) {
  return { start: positionJson(start, text, lines), end: positionJson(end, text, lines) };
}

/** From 1; columns are counted in bytes of UTF-8. */
function positionJson(offset: number, text: string, lines: LineIndex) {
  const line = lines.lineOf(offset);
  return { line: line + 1, column: encodedColumn(text, lines.startOf(line), offset, 'utf-8') + 1 };
}
