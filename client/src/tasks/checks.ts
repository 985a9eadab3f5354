// The checks that run as tasks, and how `tasks.json` names them.

/** The type of our tasks in a `tasks.json`. */
export const TASK_TYPE = 'bulletin';

/** What a task of type `bulletin` does; `contributes.taskDefinitions` of the manifest says the same. */
export type Check = 'all' | 'changed' | 'final';

interface CheckTask {
  /** As the list of tasks has it. */
  readonly title: string;
  /** What the command is called with. */
  readonly arguments: readonly string[];
}

export const CHECKS: Readonly<Record<Check, CheckTask>> = {
  all: { title: 'Check all bulletins', arguments: ['check'] },
  changed: { title: 'Check what has changed since the last commit', arguments: ['check', '--changed=HEAD'] },
  final: { title: 'Final check', arguments: ['check', '--final'] },
};

/** The arguments of the command for a task's definition, which may come from a `tasks.json`; null where that makes no sense. */
export function argumentsOf(definition: Readonly<Record<string, unknown>>): string[] | null {
  const { check, args = [] } = definition;
  if (!isCheck(check) || !Array.isArray(args) || !args.every((each) => typeof each === 'string')) return null;
  return [...CHECKS[check].arguments, ...args];
}

export function isCheck(name: unknown): name is Check {
  return typeof name === 'string' && Object.hasOwn(CHECKS, name);
}
