import * as vscode from 'vscode';
import { createNonce } from './nonce.ts';
import { type PageSetup, pageHtml } from './page.ts';

/** Where the scripts and styles of pages are, under the extension's folder. */
const PAGES = ['client', 'dist', 'webview'] as const;

export interface Page extends Pick<PageSetup, 'title' | 'body'> {
  /** Of its script and style. */
  readonly name: 'preview' | 'dashboard';
}

/** Gives a panel, new or brought back, its page, its icon and its rights: to run our script and read our style. */
export function fillPage(panel: vscode.WebviewPanel, extension: vscode.Uri, { name, title, body }: Page): void {
  const { webview } = panel;
  const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(extension, 'media', `file-${theme}.svg`);
  panel.iconPath = { light: icon('light'), dark: icon('dark') };
  const folder = vscode.Uri.joinPath(extension, ...PAGES);
  const place = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  webview.html = pageHtml({
    title,
    body,
    cspSource: webview.cspSource,
    script: place(`${name}.js`),
    style: place(`${name}.css`),
    nonce: createNonce(),
  });
}
