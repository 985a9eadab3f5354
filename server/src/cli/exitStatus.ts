/** What the command's exit status says: 0 nothing to complain of, 1 findings, 2 the command could not do its work. */
export type ExitStatus = 0 | 1 | 2;

export const CLEAN: ExitStatus = 0;
export const FINDINGS: ExitStatus = 1;
export const FAILED: ExitStatus = 2;
