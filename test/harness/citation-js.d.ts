/** What the tests use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads a text of any format that a plugin knows as CSL-JSON. */
      chain(text: string, options: { readonly generateGraph: boolean }): unknown;
    };
  };
}

declare module '@citation-js/plugin-bibtex';
