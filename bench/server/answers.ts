/** How long a server takes for an answer, while nothing else goes on and while the archive is being read. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatMonthDay } from '../../server/src/calendar/format.ts';
import { compareDates } from '../../server/src/calendar/plainDate.ts';
import { SOURCES_REQUEST } from '../../server/src/protocol/sources.ts';
import { archivedIssues, writeArchive } from '../archive/archive.ts';
import { wholeIssue, writtenIssue } from '../archive/wholeIssue.ts';
import type { Section } from '../lib/section.ts';
import { percentile } from '../lib/timing.ts';
import { BenchClient } from './client.ts';

const DOCUMENTS: Readonly<Record<string, number>> = { '30 kB': 30_000, '1 MB': 1_000_000 };
const RUNS = 200;
/** They come before the others, and do not count: engines are slow at first. */
const WARM_UP = 20;

interface Place {
  readonly line: number;
  readonly character: number;
}

/** A document that is open in a server, and the places in it that are asked about. */
interface Scene {
  readonly server: BenchClient;
  readonly uri: string;
  /** In the midst of a paragraph. */
  readonly prose: Place;
  readonly source: Place;
  /** A cross-reference to an issue that the archive holds. */
  readonly reference: Place;
}

interface Question {
  readonly name: string;
  readonly isAnnounced: (server: BenchClient) => boolean;
  /** Sends all that belongs to it, and resolves with the answer. */
  readonly ask: (scene: Scene) => Promise<unknown>;
  /** Puts the document back, which is not measured: it is over before the next question is asked. */
  readonly undo?: (scene: Scene) => Promise<void>;
}

const TYPED = ' (Int';
const at = ({ uri }: Scene, position: Place, more: object = {}) => ({ textDocument: { uri }, position, ...more });
const define = (scene: Scene): Promise<unknown> =>
  scene.server.ask('textDocument/definition', at(scene, scene.reference));

const findings = ({ server, uri }: Scene): Promise<unknown> =>
  server.ask('textDocument/diagnostic', { textDocument: { uri } });

const QUESTIONS: readonly Question[] = [
  {
    name: 'edit, then findings',
    isAnnounced: ({ capabilities }) => capabilities.diagnosticProvider !== undefined,
    ask: async (scene) => {
      await scene.server.edit(scene.uri, scene.prose, 0, 'x');
      return findings(scene);
    },
    undo: ({ server, uri, prose }) => server.edit(uri, prose, 1, ''),
  },
  {
    name: 'edit, then completion',
    isAnnounced: ({ capabilities }) => capabilities.completionProvider !== undefined,
    ask: async (scene) => {
      const { server, uri, prose } = scene;
      await server.edit(uri, prose, 0, TYPED);
      return server.ask('textDocument/completion', at(scene, { ...prose, character: prose.character + TYPED.length }));
    },
    undo: ({ server, uri, prose }) => server.edit(uri, prose, TYPED.length, ''),
  },
  {
    name: 'definition',
    isAnnounced: ({ capabilities }) => capabilities.definitionProvider !== undefined,
    ask: define,
  },
  {
    name: 'references',
    isAnnounced: ({ capabilities }) => capabilities.referencesProvider !== undefined,
    ask: (scene) =>
      scene.server.ask('textDocument/references', at(scene, scene.source, { context: { includeDeclaration: true } })),
  },
  {
    name: 'rename',
    isAnnounced: ({ capabilities }) => capabilities.renameProvider !== undefined,
    ask: (scene) => scene.server.ask('textDocument/rename', at(scene, scene.source, { newName: 'Kestria Herald' })),
  },
  {
    name: 'workspace symbols',
    isAnnounced: ({ capabilities }) => capabilities.workspaceSymbolProvider !== undefined,
    ask: ({ server }) => server.ask('workspace/symbol', { query: 'harbor' }),
  },
  {
    name: 'edit, then list of sources',
    isAnnounced: () => true,
    ask: async ({ server, uri, prose }) => {
      await server.edit(uri, prose, 0, 'x');
      return server.ask(SOURCES_REQUEST, { uri: null, filter: '' });
    },
    undo: ({ server, uri, prose }) => server.edit(uri, prose, 1, ''),
  },
];

type Times = Map<string, number[]>;

/** Measures on an archive of so many items. `scratch` is a folder to write into. */
export async function serverAnswers(items: number, scratch: string): Promise<Section> {
  const folder = path.join(scratch, `archive-${items}`);
  writeArchive(folder, items);
  const rows: (string | number)[][] = [];
  for (const [document, length] of Object.entries(DOCUMENTS)) {
    const scene = await open(folder, withReference(wholeIssue(length), items));
    const questions = QUESTIONS.filter(({ isAnnounced }) => isAnnounced(scene.server));
    const loading: Times = new Map();
    let isReady = false;
    scene.server.ready.then(() => {
      isReady = true;
    });
    while (!isReady) for (const question of questions) await measure(question, scene, loading);
    if ((await define(scene)) === null) throw new Error('the cross-reference leads nowhere');
    const idle: Times = new Map();
    for (const question of questions) {
      for (let run = 0; run < WARM_UP; run++) await measure(question, scene, new Map());
      for (let run = 0; run < RUNS; run++) await measure(question, scene, idle);
    }
    await scene.server.end();
    for (const [state, times] of Object.entries({ 'all read': idle, 'being read': loading })) {
      for (const [name, samples] of times) {
        rows.push([name, document, state, samples.length, ...[50, 95, 99].map((part) => percentile(samples, part))]);
      }
    }
  }
  return {
    title: `Server: answers in an archive of ${items.toLocaleString('en')} items`,
    columns: ['request', 'document', 'archive', 'asked', 'p50 ms', 'p95 ms', 'p99 ms'],
    rows,
    note: 'Target: p95 16 ms for findings and completion after an edit, 50 ms for the others.',
  };
}

async function measure({ name, ask, undo }: Question, scene: Scene, times: Times): Promise<void> {
  const began = performance.now();
  await ask(scene);
  const samples = times.get(name) ?? [];
  samples.push(performance.now() - began);
  times.set(name, samples);
  if (!undo) return;
  await undo(scene);
  await findings(scene);
}

const SENTENCE = '. The ';

/** A text with a cross-reference in its middle, to the last issue before its own that an archive of so many items holds. */
function withReference(text: string, items: number): string {
  const own = writtenIssue().date;
  const before = [...archivedIssues(items)].findLast(({ issue }) => compareDates(issue.date, own) < 0);
  if (!before) throw new Error('the archive holds no earlier issue');
  const place = text.indexOf(SENTENCE, text.length >>> 1);
  return `${text.slice(0, place)} (see the Monitor, ${formatMonthDay(before.issue.date)})${text.slice(place)}`;
}

async function open(folder: string, text: string): Promise<Scene> {
  const uri = `${pathToFileURL(folder).href}/draft.bulletin`;
  const server = await BenchClient.start(folder);
  await server.open(uri, text);
  const middle = text.length >>> 1;
  const placeOf = (sought: string): Place => {
    const offset = text.indexOf(sought, middle);
    if (offset < 0) throw new Error(`no “${sought}” in the text`);
    const before = text.slice(0, offset).split('\n');
    return { line: before.length - 1, character: (before.at(-1)?.length ?? 0) + 1 };
  };
  return {
    server,
    uri,
    prose: placeOf(SENTENCE),
    source: placeOf('(Interfax'),
    reference: placeOf('(see the Monitor, '),
  };
}
