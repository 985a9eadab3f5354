import * as vscode from 'vscode';
import type { ListedSource } from '../../../server/src/features/sourceList.ts';
import { SOURCES_REQUEST, type SourcesParams } from '../../../server/src/protocol/sources.ts';
import { compareNames } from '../../../server/src/text/compareNames.ts';
import { ask } from '../ask.ts';
import { configPlace } from '../configPlace.ts';
import type { ServerControl } from '../serverControl.ts';
import { sparkline, type Years } from './sparkline.ts';
import { createServerView, type ServerView } from './treeView.ts';

export type SourceOrder = 'count' | 'name';

/** The sources that are cited, how often and when. */
export interface SourcesView extends ServerView<ListedSource> {
  /** A part of the names that are shown; empty for all. */
  filter: string;
  order: SourceOrder;
}

/** The command of an entry that is chosen; its argument is the entry. */
export const SHOW_CITATIONS = 'bulletin.sources.showCitations';

export function createSourcesView(server: ServerControl): SourcesView {
  let filter = '';
  let order: SourceOrder = 'count';
  let years: Years = { first: 0, last: 0 };
  const shown = createServerView<ListedSource>(server, {
    id: 'bulletin.sources',
    children: async (parent) => {
      if (parent) return [];
      const params: SourcesParams = { uri: configPlace(), filter };
      const sources = (await ask(server, SOURCES_REQUEST, params)) ?? [];
      years = yearsOf(sources);
      // The server has them by count.
      return order === 'count' ? sources : sources.toSorted((a, b) => compareNames(fold(a.name), fold(b.name)));
    },
    item: (source) => toTreeItem(source, years),
    note: () => (filter === '' ? '' : `Sources with “${filter}” in their names`),
  });
  return {
    ...shown,
    dispose: () => shown.dispose(),
    get filter() {
      return filter;
    },
    set filter(text: string) {
      filter = text;
      void vscode.commands.executeCommand('setContext', 'bulletin.sources.isFiltered', text !== '');
      shown.refresh();
    },
    get order() {
      return order;
    },
    set order(wanted: SourceOrder) {
      order = wanted;
      void vscode.commands.executeCommand('setContext', 'bulletin.sources.byName', wanted === 'name');
      shown.refresh();
    },
  };
}

function fold(name: string): string {
  return name.toLocaleLowerCase();
}

/** From the first to the last year in which any of the sources is cited, so that the bars of all stand under each other. */
function yearsOf(sources: readonly ListedSource[]): Years {
  const all = sources.flatMap(({ years }) => years.map(([year]) => year));
  return { first: Math.min(...all), last: Math.max(...all) };
}

const ICONS = {
  agency: 'radio-tower',
  newspaper: 'book',
  magazine: 'notebook',
  television: 'device-desktop',
  radio: 'unmute',
  website: 'globe',
  collective: 'organization',
  organization: 'organization',
  other: 'circle-outline',
} as const satisfies Record<NonNullable<ListedSource['kind']>, string>;

function toTreeItem(source: ListedSource, range: Years): vscode.TreeItem {
  const { name, kind, citations, years } = source;
  const item = new vscode.TreeItem(name);
  item.id = name;
  item.description = [citations.toLocaleString('en'), sparkline(years, range)].filter((part) => part !== '').join('  ');
  item.tooltip = tooltipOf(source);
  item.iconPath = new vscode.ThemeIcon(kind === null ? 'question' : ICONS[kind]);
  item.contextValue = 'source';
  item.accessibilityInformation = { label: [name, kind ?? 'not listed', countsOf(source), daysOf(source)].join(', ') };
  item.command = { title: 'Show All Citations', command: SHOW_CITATIONS, arguments: [source] };
  return item;
}

function tooltipOf(source: ListedSource): string {
  const { name, kind, spellings, years } = source;
  const others =
    spellings.length > 1 ? [`Spelled ${spellings.map(([written, count]) => `${written} (${count})`).join(', ')}`] : [];
  const byYear = years.length > 1 ? [years.map(([year, count]) => `${year}: ${count}`).join(', ')] : [];
  return [`${name}, ${kind ?? 'not listed'}`, countsOf(source), daysOf(source), ...others, ...byYear]
    .filter((line) => line !== '')
    .join('\n');
}

function countsOf({ citations, files }: ListedSource): string {
  return `${citations === 1 ? 'one citation' : `${citations} citations`} in ${files === 1 ? 'one file' : `${files} files`}`;
}

function daysOf({ first, last }: ListedSource): string {
  if (first === '') return 'no day known';
  return first === last ? first : `${first} – ${last}`;
}
