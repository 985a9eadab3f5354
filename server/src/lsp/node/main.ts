/** The entry point of the language server under Node: `--stdio`, or `--node-ipc` as VS Code starts it. */
import { startServer } from './start.ts';

try {
  startServer();
} catch {
  process.stderr.write(
    'bulletin: say how the server is to be reached: --stdio, --node-ipc, --socket=PORT or --pipe=NAME.\n',
  );
  process.exitCode = 2;
}
