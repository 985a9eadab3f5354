// What VS Code on a machine loads. It holds nothing, so that everything else can be read without thinking of the host's entry rules.
import type { ExtensionContext } from 'vscode';
import { activateIn, type BulletinApi } from './activate.ts';
import { nodeHost } from './node/host.ts';

export function activate(context: ExtensionContext): BulletinApi {
  return activateIn(context, nodeHost);
}
