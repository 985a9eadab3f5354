import * as vscode from 'vscode';
import { createNonce } from '../nonce.ts';
import { pageHtml } from './page.ts';

/** The type under which VS Code keeps the preview over a restart; `activationEvents` name it, too. */
export const PREVIEW_TYPE = 'bulletin.preview';

/** Where the scripts and styles of pages are, under the extension's folder. */
const PAGES = ['client', 'dist', 'webview'] as const;

export function createPanel(): vscode.WebviewPanel {
  const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  return vscode.window.createWebviewPanel(PREVIEW_TYPE, 'Preview', column, { enableFindWidget: true });
}

/** Gives a panel, new or brought back, its page and its rights: to run our script and read our styles. */
export function preparePanel(panel: vscode.WebviewPanel, extension: vscode.Uri): void {
  const folder = vscode.Uri.joinPath(extension, ...PAGES);
  const { webview } = panel;
  const place = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  webview.html = pageHtml({
    cspSource: webview.cspSource,
    script: place('preview.js'),
    style: place('preview.css'),
    nonce: createNonce(),
  });
}
