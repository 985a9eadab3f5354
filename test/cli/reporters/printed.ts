/** What a reporter prints of one file, and findings for it to print. */
import type { Finding } from '../../../server/src/check/finding.ts';
import type { Output } from '../../../server/src/cli/output/output.ts';
import type { Reporter } from '../../../server/src/cli/reporters/reporter.ts';

/** A finding in which only what matters need be said. */
export function finding(parts: Partial<Finding> & Pick<Finding, 'start' | 'end'>): Finding {
  return { rule: 'group/rule', severity: 'warning', message: 'A message.', fix: null, related: [], ...parts };
}

export function printed(
  create: (output: Output) => Reporter,
  path: string,
  text: string,
  findings: readonly Finding[],
  problems: readonly string[] = [],
): string {
  let stdout = '';
  const print = (piece: string): void => {
    stdout += piece;
  };
  const reporter = create({
    print,
    complain() {},
    colours: false,
    note() {},
    flush() {},
    caughtUp: () => Promise.resolve(),
  });
  reporter.file({ path, text, findings, accepted: [], silenced: [] });
  // No reporter of this kind looks at the counts.
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  reporter.end({ files: 1, findings: counts, fixed: null, accepted: null, problems });
  return stdout;
}
