// A page of VS Code, before anything is shown in it. Free of the editor, so that a test can read it.

export interface PageSetup {
  readonly title: string;
  /** What stands in it from the beginning, as HTML. */
  readonly body: string;
  /** Where the page may load styles from, as VS Code writes it for policies. */
  readonly cspSource: string;
  readonly script: string;
  readonly style: string;
  /** Only a script with this word runs. */
  readonly nonce: string;
}

/** It loads its own script and style and nothing else, and no other script can run in it. */
export function pageHtml({ title, body, cspSource, script, style, nonce }: PageSetup): string {
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<link rel="stylesheet" href="${style}">`,
    '</head>',
    '<body>',
    body,
    `<script nonce="${nonce}" src="${script}"></script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
