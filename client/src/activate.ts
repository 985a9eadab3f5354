import * as vscode from 'vscode';
import { registerCommands } from './commands/registry.ts';
import { type Dashboard, provideDashboard } from './dashboard/dashboard.ts';
import { startDetection } from './detect.ts';
import type { CreateHost } from './host.ts';
import { type Preview, providePreview } from './preview/preview.ts';
import { followRenamedFiles } from './renamedFiles.ts';
import { type Review, startReview } from './review/review.ts';
import { type ReviewView, showReviewView } from './reviewView/reviewView.ts';
import { createServerControl, type ServerControl } from './serverControl.ts';
import { offerSnippets } from './snippets.ts';
import { showStatus } from './statusItem.ts';
import { showViews, type Views } from './views/views.ts';

/** What `activate` hands to whoever asks for the extension's exports: the tests inside VS Code do. */
export interface BulletinApi {
  readonly server: ServerControl;
  readonly review: Review;
  readonly reviewView: ReviewView;
  readonly views: Views;
  readonly preview: Preview;
  readonly dashboard: Dashboard;
}

/** Wires the parts together and returns at once: the server starts when the first bulletin is seen. */
export function activateIn(context: vscode.ExtensionContext, createHost: CreateHost): BulletinApi {
  const host = createHost(context);
  // Never disposed of: the server still writes to it while it ends, after everything else has gone.
  const log = vscode.window.createOutputChannel('Bulletin', { log: true });
  const server = createServerControl({ createClient: host.createClient, log });
  const review = startReview(server);
  const reviewView = showReviewView(server);
  const views = showViews(server);
  const preview = providePreview(server, context);
  const dashboard = provideDashboard(server, context.extensionUri);
  context.subscriptions.push(
    server,
    review,
    views,
    startDetection(log),
    followRenamedFiles(server),
    showStatus(server),
    offerSnippets(server),
    reviewView,
    preview,
    dashboard,
    host.provideTasks(),
    ...registerCommands({ server, review, views, log }),
  );
  server.startForBulletins();
  return { server, review, reviewView, views, preview, dashboard };
}
