// What VS Code in a browser loads; `extension.ts` beside it is for VS Code on a machine.
import type { ExtensionContext } from 'vscode';
import { activateIn, type BulletinApi } from './activate.ts';
import { webHost } from './web/host.ts';

export function activate(context: ExtensionContext): BulletinApi {
  return activateIn(context, webHost);
}
