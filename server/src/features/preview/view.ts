/** The ways to see a bulletin typeset: as it will read, with what reviewers propose and say, with what it rests on and what is found in it. */
export const PREVIEW_VIEWS = ['clean', 'marks', 'sources'] as const;
export type PreviewView = (typeof PREVIEW_VIEWS)[number];
