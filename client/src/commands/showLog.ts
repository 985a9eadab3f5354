import type { Command } from './command.ts';

export const showLog: Command = {
  id: 'bulletin.showLog',
  run: ({ log }) => log.show(),
};
