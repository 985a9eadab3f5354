// The preview: the active bulletin typeset beside its text, live, following the cursor both ways.
import * as vscode from 'vscode';
import type { PreviewView } from '../../../server/src/features/preview/view.ts';
import { PREVIEW_REQUEST, type PreviewParams } from '../../../server/src/protocol/preview.ts';
import { activeBulletin } from '../activeBulletin.ts';
import { ask, textDocumentOf } from '../ask.ts';
import { baseName } from '../fileNames.ts';
import { latestOnly } from '../latestOnly.ts';
import type { ServerControl } from '../serverControl.ts';
import { fillPage } from '../webview/fillPage.ts';
import { PREVIEW_BODY } from './body.ts';
import type { FromPage, PageState, ToPage } from './protocol.ts';

/** The type under which VS Code keeps the preview over a restart; `activationEvents` name it, too. */
const PREVIEW_TYPE = 'bulletin.preview';
/** Whoever types sees the preview follow, but not at every letter. */
const AFTER_TYPING_MS = 60;
const VIEW_KEY = 'bulletin.preview.view';

export interface Preview extends vscode.Disposable {
  /** What the page was told last, for whoever wants to know whether it shows something. */
  readonly shown: { readonly uri: string; readonly version: number; readonly view: PreviewView } | null;
  readonly onDidShow: vscode.Event<void>;
}

export function providePreview(server: ServerControl, context: vscode.ExtensionContext): Preview {
  const shows = new vscode.EventEmitter<void>();
  let open: OpenPreview | undefined;

  function begin(panel: vscode.WebviewPanel, document: vscode.TextDocument | undefined): void {
    const view = context.globalState.get<PreviewView>(VIEW_KEY, 'clean');
    open?.panel.dispose();
    const opened = new OpenPreview(server, panel, { document, view, onShow: () => shows.fire() });
    open = opened;
    fillPage(panel, context.extensionUri, { name: 'preview', title: 'Preview', body: PREVIEW_BODY });
    opened.onDidChooseView((chosen) => void context.globalState.update(VIEW_KEY, chosen));
    panel.onDidDispose(() => {
      opened.dispose();
      if (open === opened) open = undefined;
    });
  }

  function openToSide(): void {
    const document = activeBulletin();
    if (document === undefined) {
      void vscode.window.showInformationMessage('Open the bulletin that is to be previewed first.');
      return;
    }
    void server.start();
    if (open) {
      open.follow(document);
      open.panel.reveal(undefined, true);
    } else {
      begin(createPanel(), document);
    }
  }

  const parts = vscode.Disposable.from(
    shows,
    vscode.commands.registerCommand('bulletin.openPreviewToSide', openToSide),
    vscode.window.registerWebviewPanelSerializer(PREVIEW_TYPE, {
      async deserializeWebviewPanel(panel, state: PageState | undefined) {
        void server.start();
        const document = state ? await openAgain(state.uri) : activeBulletin();
        begin(panel, document);
      },
    }),
    { dispose: () => open?.panel.dispose() },
  );
  return {
    get shown() {
      return open?.shown ?? null;
    },
    onDidShow: shows.event,
    dispose: () => parts.dispose(),
  };
}

interface OpenPreviewSetup {
  readonly document: vscode.TextDocument | undefined;
  readonly view: PreviewView;
  readonly onShow: () => void;
}

/** A preview between its opening and its closing. */
class OpenPreview implements vscode.Disposable {
  readonly panel: vscode.WebviewPanel;
  readonly #server: ServerControl;
  readonly #parts: vscode.Disposable;
  readonly #onShow: () => void;
  readonly #viewChoices = new vscode.EventEmitter<PreviewView>();
  readonly onDidChooseView = this.#viewChoices.event;
  readonly #update = latestOnly(() => this.#show());
  #document: vscode.TextDocument | undefined;
  #view: PreviewView;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isReady = false;
  /** The pieces that the page has. */
  #known: readonly string[] = [];
  shown: Preview['shown'] = null;

  constructor(server: ServerControl, panel: vscode.WebviewPanel, { document, view, onShow }: OpenPreviewSetup) {
    this.panel = panel;
    this.#server = server;
    this.#document = document;
    this.#view = view;
    this.#onShow = onShow;
    this.#parts = vscode.Disposable.from(
      this.#viewChoices,
      panel.webview.onDidReceiveMessage((message: FromPage) => this.#receive(message)),
      server.onDidSynchronize((changed) => this.#ifShown(changed, () => this.#soon())),
      server.onDidChangeState(this.#update),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (this.#view === 'sources' && uris.some((uri) => uri.toString() === this.#document?.uri.toString()))
          this.#soon();
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.follow(activeBulletin())),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [range] }) =>
        this.#ifShown(textEditor.document, (document) => {
          if (range) this.#post({ kind: 'scroll', offset: document.offsetAt(range.start) });
        }),
      ),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) =>
        this.#ifShown(textEditor.document, (document) => {
          if (selection) this.#post({ kind: 'cursor', offset: document.offsetAt(selection.active) });
        }),
      ),
    );
  }

  /** Shows another bulletin. */
  follow(document: vscode.TextDocument | undefined): void {
    if (document === undefined || document === this.#document) return;
    this.#document = document;
    this.#update();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#parts.dispose();
  }

  #receive(message: FromPage): void {
    switch (message.kind) {
      case 'ready':
        this.#isReady = true;
        this.#known = [];
        this.#update();
        break;
      case 'view':
        this.#view = message.view;
        this.#viewChoices.fire(message.view);
        this.#update();
        break;
      case 'scrolled':
        this.#scrollEditor(message.offset);
        break;
      case 'open':
        void this.#openAt(message.offset);
        break;
    }
  }

  async #show(): Promise<void> {
    const document = this.#document;
    const view = this.#view;
    if (!this.#isReady) return;
    if (document === undefined || document.isClosed) {
      this.#post({ kind: 'nothing', sentence: 'The bulletin that was shown here is no longer open.' });
      return;
    }
    const params: PreviewParams = { textDocument: textDocumentOf(document), view, known: this.#known };
    const result = await ask(this.#server, PREVIEW_REQUEST, params);
    // Another answer is on its way for what has changed meanwhile, but its places are those of another text.
    if (!result || result.version !== document.version) return;
    this.#known = result.pieces.map(({ id }) => id);
    this.panel.title = `Preview ${baseName(document.uri)}`;
    const uri = document.uri.toString();
    this.#post({ kind: 'show', uri, view, pieces: result.pieces });
    const editor = this.#editor();
    if (editor) this.#post({ kind: 'cursor', offset: document.offsetAt(editor.selection.active) });
    this.shown = { uri, version: result.version, view };
    this.#onShow();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#update, AFTER_TYPING_MS);
  }

  #ifShown(document: vscode.TextDocument, run: (document: vscode.TextDocument) => void): void {
    if (document === this.#document) run(document);
  }

  #editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document === this.#document);
  }

  #scrollEditor(offset: number): void {
    const editor = this.#editor();
    if (!editor) return;
    const place = editor.document.positionAt(offset);
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
  }

  async #openAt(offset: number): Promise<void> {
    const document = this.#document;
    if (!document) return;
    const place = document.positionAt(offset);
    const viewColumn = this.#editor()?.viewColumn ?? vscode.ViewColumn.One;
    await vscode.window.showTextDocument(document, { viewColumn, selection: new vscode.Range(place, place) });
  }

  #post(message: ToPage): void {
    if (this.#isReady) void this.panel.webview.postMessage(message);
  }
}

function createPanel(): vscode.WebviewPanel {
  const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  return vscode.window.createWebviewPanel(PREVIEW_TYPE, 'Preview', column, { enableFindWidget: true });
}

/** The document that a preview showed before the editor was restarted; undefined where it is gone. */
async function openAgain(uri: string): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  } catch {
    return undefined;
  }
}
