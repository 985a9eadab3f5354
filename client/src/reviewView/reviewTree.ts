import * as vscode from 'vscode';
import type { FileReview, MatterResult, ReviewResult } from '../../../server/src/protocol/review.ts';
import { signatureOf } from '../../../server/src/report/signature.ts';
import { baseName } from '../fileNames.ts';
import {
  ALL_FILTERS,
  type Filter,
  fileDescription,
  folderMessage,
  type ItemRow,
  iconOf,
  itemDescription,
  reviewMessage,
  rowsOf,
  sharedTitles,
  spokenMatter,
} from './rows.ts';

/** A row of the view. */
export type Row =
  | { readonly kind: 'item'; readonly row: ItemRow }
  | { readonly kind: 'matter'; readonly matter: MatterResult; readonly parent: ItemRow }
  | { readonly kind: 'file'; readonly file: FileReview; readonly hasOwnTitle: boolean };

/** What is shown: the review of one bulletin, or the bulletins of the folder. */
export type Shown =
  | { readonly kind: 'none' }
  | { readonly kind: 'bulletin'; readonly uri: vscode.Uri; readonly review: ReviewResult }
  | { readonly kind: 'folder'; readonly files: readonly FileReview[] };

/** The command behind each row. */
export const OPEN_ROW = 'bulletin.review.openRow';

/** The rows of the review view, from what was asked last. */
export class ReviewTree implements vscode.TreeDataProvider<Row> {
  readonly #changes = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changes.event;
  #shown: Shown = { kind: 'none' };
  #rows: readonly ItemRow[] = [];
  #filters: ReadonlySet<Filter> = new Set(ALL_FILTERS);

  get shown(): Shown {
    return this.#shown;
  }

  get filters(): ReadonlySet<Filter> {
    return this.#filters;
  }

  show(shown: Shown): void {
    this.#shown = shown;
    this.#update();
  }

  filter(filters: ReadonlySet<Filter>): void {
    this.#filters = filters;
    this.#update();
  }

  /** The sentence above the rows; empty where nothing is shown. */
  get message(): string {
    if (this.#shown.kind === 'bulletin') return reviewMessage(this.#shown.review, this.#filters);
    return this.#shown.kind === 'folder' ? folderMessage(this.#shown.files) : '';
  }

  /** Every matter that is shown, in the order of the text. */
  matters(): readonly (Row & { readonly kind: 'matter' })[] {
    return this.#rows.flatMap(mattersOf);
  }

  getChildren(row?: Row): Row[] {
    if (row) return row.kind === 'item' ? mattersOf(row.row) : [];
    if (this.#shown.kind === 'folder') return filesOf(this.#shown.files);
    return this.#rows.map((each) => ({ kind: 'item', row: each }));
  }

  getParent(row: Row): Row | undefined {
    return row.kind === 'matter' ? { kind: 'item', row: row.parent } : undefined;
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const item = treeItem(row);
    item.command = { title: 'Go There', command: OPEN_ROW, arguments: [row] };
    const description = typeof item.description === 'string' ? item.description : '';
    const label =
      row.kind === 'matter'
        ? spokenMatter(row.matter, description)
        : [item.label, description].filter((part) => part !== '').join(', ');
    item.accessibilityInformation = { label };
    return item;
  }

  #update(): void {
    this.#rows = this.#shown.kind === 'bulletin' ? rowsOf(this.#shown.review, this.#filters) : [];
    this.#changes.fire(undefined);
  }
}

function mattersOf(row: ItemRow): (Row & { readonly kind: 'matter' })[] {
  return row.matters.map((matter) => ({ kind: 'matter', matter, parent: row }));
}

function filesOf(files: readonly FileReview[]): Row[] {
  const shared = sharedTitles(files);
  return files.map((file) => ({ kind: 'file', file, hasOwnTitle: !shared.has(file.title) }));
}

function treeItem(row: Row): vscode.TreeItem {
  switch (row.kind) {
    case 'item': {
      const { Expanded, None } = vscode.TreeItemCollapsibleState;
      const item = new vscode.TreeItem(row.row.item.title, row.row.matters.length > 0 ? Expanded : None);
      item.id = `item ${row.row.item.range.start.line}`;
      item.description = itemDescription(row.row);
      item.iconPath = new vscode.ThemeIcon('note');
      return item;
    }
    case 'matter': {
      const { text, rule, range, kind } = row.matter;
      const item = new vscode.TreeItem(text);
      item.id = `matter ${range.start.line}:${range.start.character} ${rule ?? kind} ${text}`;
      const head = rule ?? signatureOf(row.matter);
      item.description = `${head === '' ? '' : `${head} · `}line ${range.start.line + 1}`;
      const { icon, color } = iconOf(row.matter);
      item.iconPath = new vscode.ThemeIcon(icon, color === null ? undefined : new vscode.ThemeColor(color));
      item.tooltip = text;
      item.contextValue = kind;
      return item;
    }
    case 'file': {
      const item = new vscode.TreeItem(row.file.title);
      item.resourceUri = vscode.Uri.parse(row.file.uri);
      item.description = fileDescription(row.file, row.hasOwnTitle ? null : baseName(item.resourceUri));
      item.iconPath = vscode.ThemeIcon.File;
      return item;
    }
  }
}
