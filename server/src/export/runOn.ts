/** Text on one line: white space, line ends included, becomes one space, and none is left at the ends. A no-break space is a character like any other. */
export function runOn(text: string): string {
  return text.replaceAll(WHITE_SPACE, ' ').replaceAll(/^ | $/g, '');
}

/** What text files break and indent lines with. */
export const WHITE_SPACE = /[ \t\n\v\f\r\u2028\u2029]+/g;
