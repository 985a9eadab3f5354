// The page of the preview, before anything is shown in it. Free of the editor, so that a test can read it.

export interface PageSetup {
  /** Where the page may load styles from, as VS Code writes it for policies. */
  readonly cspSource: string;
  readonly script: string;
  readonly style: string;
  /** Only a script with this word runs. */
  readonly nonce: string;
}

const WAYS = [
  ['clean', 'Clean', 'As it will be read'],
  ['marks', 'Changes', 'Suggestions and comments'],
  ['sources', 'Sources', 'What it rests on, and what is found in it'],
] as const;

/** It loads its own script and style and nothing else, and no other script can run in it. */
export function pageHtml({ cspSource, script, style, nonce }: PageSetup): string {
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'`;
  const ways = WAYS.map(
    ([view, name, title]) =>
      `<label title="${title}"><input type="radio" name="view" value="${view}"><span>${name}</span></label>`,
  );
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Preview</title>',
    `<link rel="stylesheet" href="${style}">`,
    '</head>',
    '<body>',
    '<form class="ways" aria-label="How to see it">',
    `<fieldset><legend>How to see it</legend>${ways.join('')}</fieldset>`,
    '</form>',
    '<main aria-label="The bulletin"></main>',
    '<p class="nothing" role="status"></p>',
    `<script nonce="${nonce}" src="${script}"></script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
