import type { Severity } from '../../rules/rule.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import type { Span } from '../../text/span.ts';
import type { Output } from '../output/output.ts';
import type { Reporter } from './reporter.ts';

const COMMANDS: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions: each finding is shown at its line of the change, and what could not be done beside them. */
export function githubReporter({ print }: Output): Reporter {
  return {
    file({ path, text, findings }) {
      if (findings.length === 0) return;
      const lines = new LineIndex(text);
      for (const { rule, severity, message, start, end } of findings) {
        const properties = { file: path, ...placeOf({ start, end }, lines), title: rule };
        const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
        print(`::${COMMANDS[severity]} ${written.join(',')}::${escapeData(message)}\n`);
      }
    },
    end({ problems }) {
      for (const problem of problems) print(`::error title=bulletin::${escapeData(problem)}\n`);
    },
  };
}

/** From 1. Columns are taken within one line only. */
function placeOf({ start, end }: Span, lines: LineIndex) {
  const from = lines.placeOf(start);
  const to = lines.placeOf(end);
  const columns = from.line === to.line ? { col: from.column + 1, endColumn: to.column + 1 } : {};
  return { line: from.line + 1, endLine: to.line + 1, ...columns };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
