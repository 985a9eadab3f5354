/** What the help of a subcommand shows of its use, to be tried as it stands: command lines, each with what it does. */
export function examples(lines: Readonly<Record<string, string>>): string {
  const width = Math.max(...Object.keys(lines).map((line) => line.length));
  const rows = Object.entries(lines).map(([line, meaning]) => `  ${line.padEnd(width)}  ${meaning}`);
  return ['\nExamples:', ...rows].join('\n');
}
