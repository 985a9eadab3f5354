import type { Command } from './command.ts';

export const restartServer: Command = {
  id: 'bulletin.restartServer',
  run: ({ server }) => server.restart(),
};
