/** The entry point of the language server in a Web Worker, whose own scope is what it speaks through. */
import { type Port, startServer } from './start.ts';

startServer(globalThis as unknown as Port);
