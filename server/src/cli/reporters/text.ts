import { styleText } from 'node:util';
import type { Severity } from '../../rules/rule.ts';
import { counted } from '../../text/counted.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import type { Output } from '../output/output.ts';
import { plain } from '../output/plain.ts';
import { excerpt } from './excerpt.ts';
import type { Reporter, Summary } from './reporter.ts';

type Style = Parameters<typeof styleText>[0];

const SEVERITY_STYLES: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'cyan',
};

/** For people: each finding with its place, and what stands there. */
export function textReporter({ print, colours }: Output): Reporter {
  const paint = (style: Style, text: string): string =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  return {
    file({ path, text, findings }) {
      if (findings.length === 0) return;
      const lines = new LineIndex(text);
      for (const { rule, severity, message, start, end } of findings) {
        const place = paint('bold', `${plain(path)}:${lines.placeText(start)}`);
        const shown = excerpt(text, lines, { start, end });
        const style = SEVERITY_STYLES[severity];
        print(`${place} ${paint(style, severity)} ${plain(message)}  ${paint('dim', rule)}\n`);
        print(`    ${shown.line}\n    ${shown.indent}${paint(style, shown.carets)}\n`);
      }
    },
    end(summary) {
      const { error, warning, information, hint } = summary.findings;
      // Where nothing could be looked at, stderr has said all there is to say.
      if (summary.files === 0 && summary.problems.length > 0) return;
      const style = error > 0 || summary.problems.length > 0 ? 'red' : warning > 0 ? 'yellow' : 'green';
      if (error + warning + information + hint > 0) print('\n');
      print(`${paint(style, summaryLine(summary))}\n`);
    },
  };
}

/** `2 errors and 1 warning in 19 files.` What could not be done stderr has named; that it is missing is said once more, where people look first. */
function summaryLine({ files, findings, fixed, accepted, problems }: Summary): string {
  const counts = [
    findings.error > 0 ? counted(findings.error, 'error') : '',
    findings.warning > 0 ? counted(findings.warning, 'warning') : '',
    findings.information > 0 ? `${findings.information.toLocaleString('en')} for information` : '',
    findings.hint > 0 ? counted(findings.hint, 'hint') : '',
  ].filter((count) => count !== '');
  const found = counts.length === 0 ? 'No findings' : listed(counts);
  const mended =
    fixed === null
      ? ''
      : ` ${fixed === 0 ? 'Nothing was' : `${counted(fixed, 'fault')} ${fixed === 1 ? 'was' : 'were'}`} fixed.`;
  const more = accepted ? ` ${accepted.toLocaleString('en')} more ${accepted === 1 ? 'is' : 'are'} accepted.` : '';
  if (files === 0) return 'No files were checked.';
  const part = problems.length > 0 ? '; not all could be done' : '';
  return `${found} in ${counted(files, 'file')}${part}.${more}${mended}`;
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}
