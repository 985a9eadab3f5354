import { Option } from 'commander';
import { decide } from '../../review/decide.ts';
import { annotationsOf } from '../../syntax/annotations.ts';
import { type Decision, findReviewMarks } from '../../syntax/reviewMarks.ts';
import { counted } from '../../text/counted.ts';
import { applyEdits } from '../../text/textEdit.ts';
import { CLEAN, type ExitStatus, FAILED } from '../exitStatus.ts';
import { ConfigFiles } from '../files/configFiles.ts';
import { findFiles, type Target } from '../files/meantFiles.ts';
import { rewriteFile } from '../files/rewriteFile.ts';
import { Problems } from '../output/problems.ts';
import type { Context, Subcommand } from '../subcommand.ts';
import { oneWord } from './suggest.ts';

/** `bulletin accept PATH…`: suggestions become text. */
export const accept = decision('accept', 'accept suggestions: what they add becomes text, what they cut goes');

/** `bulletin reject PATH…`: the text is as it was before them. */
export const reject = decision('reject', 'reject suggestions: the text is what it was before them');

function decision(name: Decision, description: string): Subcommand {
  return (program, context) => {
    program
      .command(name)
      .description(`${description}; comments on other words stay`)
      .argument('<path...>', 'files, folders or globs')
      .addOption(new Option('--author <name>', 'only those of one author').argParser(oneWord))
      .action((paths: string[], { author }: { author?: string }) =>
        context.finish(decideFiles(paths, name, author ?? null, context)),
      );
  };
}

/** Writes the files in which something was decided. What cannot be read or written is said on stderr; the others are decided. */
function decideFiles(paths: readonly string[], name: Decision, author: string | null, context: Context): ExitStatus {
  const { output, cwd } = context;
  const problems = new Problems(output);
  const counts: number[] = [];
  for (const target of findFiles(paths, { cwd, configs: new ConfigFiles(cwd), problems })) {
    problems.attempt(() => {
      const count = decideFile(target, name, author);
      if (count > 0) counts.push(count);
    });
  }
  // Where something could not be read, nobody knows that there are none.
  if (counts.length > 0 || problems.isComplete) output.print(`${summary(counts, name, author)}\n`);
  return problems.isComplete ? CLEAN : FAILED;
}

/** Decides the suggestions in a file, and says how many there were. */
function decideFile({ absolute, path }: Target, name: Decision, author: string | null): number {
  let count = 0;
  rewriteFile(absolute, path, (text) => {
    const annotations = annotationsOf(text, findReviewMarks(text));
    const isMeant = (suggestion: { readonly author: string | null }): boolean =>
      author === null || suggestion.author === author;
    count = annotations.suggestions.filter(isMeant).length;
    return applyEdits(text, decide(annotations, name, isMeant));
  });
  return count;
}

function summary(counts: readonly number[], name: Decision, author: string | null): string {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return author === null ? 'No suggestions.' : `No suggestions by ${author}.`;
  return `${counted(total, 'suggestion')} ${total === 1 ? 'was' : 'were'} ${name}ed in ${counted(counts.length, 'file')}.`;
}
