/** How the report looks, on a screen and on paper, in light and dark. */
export const REPORT_STYLE = `:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; }
h1, h2, h3 { line-height: 1.25; }
h3 { font-size: 1rem; margin-bottom: 0.25rem; }
ul { margin-top: 0.25rem; padding-left: 1.25rem; }
small { opacity: 0.75; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid #8886; padding: 0.2rem 0.75rem 0.2rem 0; text-align: left; }
td { text-align: right; }
.verdict { border-left: 0.4rem solid #b45309; font-weight: 600; padding: 0.4rem 0.75rem; }
.verdict.ready { border-color: #15803d; }
.error b, .comment b, .suggestion b { color: #b91c1c; }
@media (prefers-color-scheme: dark) { .error b, .comment b, .suggestion b { color: #fca5a5; } }
@media print { main { margin: 0; max-width: none; } h3 { break-after: avoid; } li { break-inside: avoid; } }
`;
