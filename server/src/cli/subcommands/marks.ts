import { Option } from 'commander';
import type { Bulletin } from '../../bulletin/bulletin.ts';
import { readBulletin } from '../../bulletin/readBulletin.ts';
import { type Comment, commentsOf, type Suggestion, suggestionsOf } from '../../review/review.ts';
import { jsonText } from '../../text/json.ts';
import { LineIndex } from '../../text/lineIndex.ts';
import { oneLine } from '../../text/oneLine.ts';
import type { Span } from '../../text/span.ts';
import { CLEAN, type ExitStatus, FAILED } from '../exitStatus.ts';
import { ConfigFiles } from '../files/configFiles.ts';
import { findFiles } from '../files/meantFiles.ts';
import { readTextFile } from '../files/readFile.ts';
import { plain } from '../output/plain.ts';
import { Problems } from '../output/problems.ts';
import { orCurrentFolder, PATHS } from '../paths.ts';
import type { Context, Subcommand } from '../subcommand.ts';

/** Grows by additions only; anything else is another version. */
const VERSION = 1;

type Format = 'text' | 'json';

/** `bulletin marks [PATH…]`: the comments and suggestions, and whose they are. */
export const marks: Subcommand = (program, context) => {
  program
    .command('marks')
    .description('list the comments and suggestions in bulletins')
    .argument(...PATHS)
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action((paths: string[], { format }: { format: Format }) =>
      context.finish(list(orCurrentFolder(paths), format, context)),
    );
};

/** What cannot be read is said on stderr; the others are listed. */
function list(paths: readonly string[], format: Format, { output, cwd }: Context): ExitStatus {
  const problems = new Problems(output);
  const files: object[] = [];
  let isEmpty = true;
  for (const { absolute, path, settings } of findFiles(paths, {
    cwd,
    configs: new ConfigFiles(cwd),
    problems,
  })) {
    problems.attempt(() => {
      const bulletin = readBulletin(readTextFile(absolute, path).text, settings.knowledge);
      if (format === 'json') files.push(fileJson(path, bulletin));
      else {
        const text = fileText(path, bulletin);
        isEmpty &&= text === '';
        output.print(text);
      }
    });
  }
  if (format === 'text' && isEmpty && problems.isComplete) output.print('No comments, no suggestions.\n');
  if (format === 'json') output.print(jsonText({ version: VERSION, files }));
  return problems.isComplete ? CLEAN : FAILED;
}

function fileJson(path: string, bulletin: Bulletin) {
  const { source } = bulletin.reading;
  const lines = new LineIndex(source);
  const place = (offset: number) => {
    const { line, column } = lines.placeOf(offset);
    return { line: line + 1, column: column + 1, offset };
  };
  const ends = ({ start, end }: Span) => ({ start: place(start), end: place(end) });
  const said = (comments: readonly Comment[]) => comments.map((each) => ({ ...each, ...ends(each) }));
  return {
    path,
    suggestions: suggestionsOf(bulletin).map((each) => ({ ...each, comments: said(each.comments), ...ends(each) })),
    comments: commentsOf(bulletin).map((each) => ({
      passage: source.slice(each.passage.start, each.passage.end),
      comments: said(each.comments),
      ...ends(each),
    })),
  };
}

/** A line for each suggestion and comment, in the order of the text. */
function fileText(path: string, bulletin: Bulletin): string {
  const { source } = bulletin.reading;
  const lines = new LineIndex(source);
  const rows = [
    ...suggestionsOf(bulletin).map((each) => ({
      at: each.start,
      text: [shown(each), ...each.comments.map(quoted)].join('  '),
    })),
    ...commentsOf(bulletin).map(({ start, passage, comments }) => {
      const about = oneLine(source.slice(passage.start, passage.end));
      return {
        at: start,
        text: ['comment', ...(about === '' ? [] : [`on “${about}”`]), ...comments.map(quoted)].join('  '),
      };
    }),
  ];
  return rows
    .sort((a, b) => a.at - b.at)
    .map(({ at, text }) => `${plain(`${path}:${lines.placeText(at)} ${text}`)}\n`)
    .join('');
}

function shown({ kind, before, after, author }: Suggestion): string {
  const change = [before, after].filter((words) => words !== '').map((words) => `“${oneLine(words)}”`);
  return `${kind}  ${change.join(' → ')}${author === null ? '' : `  by ${author}`}`;
}

function quoted({ author, text }: Comment): string {
  return `${author === null ? '' : `${author}: `}${oneLine(text)}`;
}
