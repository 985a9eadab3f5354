/** How an exported page looks, on a screen and on paper. */
export const PAGE_STYLE = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 38rem; padding: 2rem 1.25rem 4rem; font: 1.0625rem/1.55 Georgia, 'Times New Roman', serif; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.5rem; font: 600 1.0625rem/1.35 system-ui, sans-serif; }
p, ul { margin: 0 0 0.9rem; }
.edition, .byline, .colophon { font: 0.875rem/1.5 system-ui, sans-serif; opacity: 0.75; }
.issue { border-bottom: 1px solid; padding-bottom: 0.75rem; }
.colophon { border-top: 1px solid; margin-top: 3rem; padding-top: 0.75rem; }
.citation, .cross-reference { font-size: 0.92em; opacity: 0.8; }
a { color: inherit; }
@media print {
  @page { margin: 2cm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2 { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  a { text-decoration: none; }
}
`;
