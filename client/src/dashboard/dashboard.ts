// The dashboard: the archive in numbers, up to date as long as it can be seen.
import * as vscode from 'vscode';
import { STATISTICS_REQUEST, type StatisticsResult } from '../../../server/src/protocol/archive.ts';
import { ask } from '../ask.ts';
import { latestOnly } from '../latestOnly.ts';
import type { ServerControl } from '../serverControl.ts';
import { showText } from '../showText.ts';
import { fillPage } from '../webview/fillPage.ts';
import { chartSvg } from './chartSvg.ts';
import { chartsOf } from './charts.ts';
import { chartCsv } from './chartTable.ts';
import { dashboardContent } from './content.ts';
import type { FromDashboard, ToDashboard } from './protocol.ts';

/** The type under which VS Code keeps the dashboard over a restart; `activationEvents` name it, too. */
const DASHBOARD_TYPE = 'bulletin.dashboard';

export interface Dashboard extends vscode.Disposable {
  /** What is shown; null as long as nothing is. */
  readonly shown: StatisticsResult | null;
  readonly onDidShow: vscode.Event<void>;
}

export function provideDashboard(server: ServerControl, extension: vscode.Uri): Dashboard {
  const shows = new vscode.EventEmitter<void>();
  let open: vscode.WebviewPanel | undefined;
  let shown: StatisticsResult | null = null;
  let isReady = false;

  const update = latestOnly(async () => {
    if (!isReady || open?.visible !== true) return;
    const result = await ask(server, STATISTICS_REQUEST, {});
    if (!result || !open) return;
    shown = result;
    const message: ToDashboard = { kind: 'show', html: dashboardContent(result) };
    await open.webview.postMessage(message);
    shows.fire();
  });

  function begin(panel: vscode.WebviewPanel): void {
    open?.dispose();
    open = panel;
    isReady = false;
    panel.webview.onDidReceiveMessage((message: FromDashboard) => {
      if (message.kind === 'export') return void exportChart(shown, message);
      isReady = true;
      update();
    });
    panel.onDidChangeViewState(update);
    panel.onDidDispose(() => {
      if (open !== panel) return;
      open = undefined;
      shown = null;
    });
    fillPage(panel, extension, {
      name: 'dashboard',
      title: 'Dashboard',
      body: '<main aria-label="The archive in numbers"><p class="notes" role="status">Reading the archive…</p></main>',
    });
    void server.start();
  }

  const parts = vscode.Disposable.from(
    shows,
    server.onDidChangeArchive(update),
    server.onDidChangeState(update),
    vscode.commands.registerCommand('bulletin.dashboard', () => {
      if (open) open.reveal();
      else begin(vscode.window.createWebviewPanel(DASHBOARD_TYPE, 'Dashboard', vscode.ViewColumn.Active));
    }),
    vscode.window.registerWebviewPanelSerializer(DASHBOARD_TYPE, {
      deserializeWebviewPanel: async (panel) => begin(panel),
    }),
    { dispose: () => open?.dispose() },
  );
  return {
    get shown() {
      return shown;
    },
    onDidShow: shows.event,
    dispose: () => parts.dispose(),
  };
}

/** A chart in a new document that nobody has saved. */
async function exportChart(
  statistics: StatisticsResult | null,
  { chart: id, format }: { readonly chart: string; readonly format: string },
): Promise<void> {
  const chart = statistics && chartsOf(statistics).find((each) => each.id === id);
  if (!chart) return;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const suggestion = folder ? vscode.Uri.joinPath(folder, `${id}.${format}`) : null;
  const [text, language] =
    format === 'svg' ? [`${chartSvg(chart, { isAlone: true })}\n`, 'xml'] : [chartCsv(chart), 'csv'];
  await showText({ text, language, suggestion });
}
