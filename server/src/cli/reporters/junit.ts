import type { Finding } from '../../check/finding.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import type { Output } from '../output/output.ts';
import type { CheckedFile, Reporter } from './reporter.ts';

/** JUnit XML, which most build servers read: a suite for each file, a case for each finding. A file without findings is a case that passes. What could not be done is an error. */
export function junitReporter({ print }: Output): Reporter {
  print('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="bulletin">\n');
  return {
    file(checked) {
      print(suite(checked));
    },
    end({ problems }) {
      if (problems.length > 0) print(suiteOf(problems));
      print('</testsuites>\n');
    },
  };
}

function suite({ path, text, findings }: CheckedFile): string {
  const failures = findings.filter(isFailure).length;
  const counts = {
    tests: Math.max(1, findings.length),
    failures,
    errors: 0,
    skipped: findings.length - failures,
  };
  const lines = new LineIndex(text);
  const cases = findings.length === 0 ? [passed(path)] : findings.map((finding) => caseOf(finding, path, lines));
  return `  <testsuite${attributes({ name: path, ...counts })}>\n${cases.join('')}  </testsuite>\n`;
}

function suiteOf(problems: readonly string[]): string {
  const counts = { tests: problems.length, failures: 0, errors: problems.length, skipped: 0 };
  const cases = problems.map(
    (message) =>
      `    <testcase${attributes({ classname: COMMAND, name: message })}>\n      <error${attributes({ message })}/>\n    </testcase>\n`,
  );
  return `  <testsuite${attributes({ name: COMMAND, ...counts })}>\n${cases.join('')}  </testsuite>\n`;
}

const COMMAND = 'bulletin check';

function passed(path: string): string {
  return `    <testcase${attributes({ classname: path, name: COMMAND })}/>\n`;
}

function caseOf(finding: Finding, path: string, lines: LineIndex): string {
  const { rule, severity, message, start } = finding;
  const place = lines.placeText(start);
  const outcome = isFailure(finding)
    ? `<failure${attributes({ type: severity, message })}>${xmlText(`${path}:${place}`)}</failure>`
    : `<skipped${attributes({ message })}/>`;
  return `    <testcase${attributes({ classname: path, name: `${rule} ${place}` })}>\n      ${outcome}\n    </testcase>\n`;
}

/** What is for the reviewer, or a matter of style, breaks no build. */
function isFailure({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}

/** What XML 1.0 cannot hold, not even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about.
const NOT_IN_XML = /[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function xmlText(text: string): string {
  return text.replace(NOT_IN_XML, '\uFFFD').replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}
