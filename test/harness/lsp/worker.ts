/** The bundle of the server as a Web Worker runs it: with what browsers give a worker, and nothing of Node. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createMessageConnection,
  type DataCallback,
  type Disposable,
  type Message,
} from 'vscode-languageserver-protocol/node';
import type { ClientSide } from './clientSide.ts';
import { TestClient } from './testClient.ts';

/** `npm run build` made it. */
const BUNDLE = path.join(import.meta.dirname, '../../../server/dist/server.cjs');

export interface ServerWorker {
  readonly client: TestClient;
  readonly end: () => void;
}

/** Starts the server; the client side answers what it asks of files. */
export function startServerWorker(side: ClientSide): ServerWorker {
  const { port1: here, port2: there } = new MessageChannel();
  const channels: MessageChannel[] = [];
  class OwnChannel extends MessageChannel {
    constructor() {
      super();
      channels.push(this);
    }
  }
  const scope = createContext({
    ...{ console, performance, queueMicrotask, setTimeout, clearTimeout, setInterval, clearInterval, crypto },
    ...{ AbortController, TextDecoder, TextEncoder, URL, MessageChannel: OwnChannel },
    addEventListener: () => undefined,
    postMessage: (message: unknown) => there.postMessage(message),
    onmessage: null,
  });
  there.on('message', (data: unknown) => scope.onmessage({ data }));
  runInContext(readFileSync(BUNDLE, 'utf8'), scope, { filename: BUNDLE });

  const connection = createMessageConnection(new PortReader(here), new PortWriter(here));
  side.answer(connection);
  const end = (): void => {
    connection.dispose();
    for (const port of [here, ...channels.flatMap(({ port1, port2 }) => [port1, port2])]) port.close();
  };
  return { client: new TestClient(connection), end };
}

class PortReader extends AbstractMessageReader {
  readonly #port: MessagePort;

  constructor(port: MessagePort) {
    super();
    this.#port = port;
  }

  listen(callback: DataCallback): Disposable {
    this.#port.on('message', callback);
    return { dispose: () => this.#port.off('message', callback) };
  }
}

class PortWriter extends AbstractMessageWriter {
  readonly #port: MessagePort;

  constructor(port: MessagePort) {
    super();
    this.#port = port;
  }

  async write(message: Message): Promise<void> {
    this.#port.postMessage(message);
  }

  end(): void {}
}
