// A picture of the software at work: a name, and how to get the workbench there.
import type { Page } from 'playwright-core';

export interface Scene {
  /** The pictures are `docs/images/<name>.png`, light, and `docs/images/<name>-dark.png`. */
  readonly name: string;
  /** What the picture shows, for whoever cannot see it. */
  readonly alt: string;
  /** The window's size in pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Brings a workbench that has just opened a copy of the examples to what is to be seen. */
  arrange(page: Page): Promise<void>;
}

/** What is added to a picture’s name for the colors it is taken in, and VS Code’s own name for them. */
export const themes = { '': 'Default Light Modern', '-dark': 'Default Dark Modern' } as const;

export type Theme = keyof typeof themes;
