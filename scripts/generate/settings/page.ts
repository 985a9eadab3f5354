/** `docs/settings.md`: all that can be set, for the editor, for a folder of bulletins, and for one run of the command. */
import type { Output } from '../output.ts';
import { commandSection } from './command.ts';
import { editorSection } from './editor.ts';
import { folderSection } from './folder.ts';

const NOTE =
  '<!-- Generated from package.json, server/src/config, server/src/rules and server/src/cli by `npm run generate`. -->';

export const settingsPage: Output = {
  owns: null,
  files: () => new Map([['docs/settings.md', page()]]),
};

function page(): string {
  const parts = [
    NOTE,
    '# Settings',
    'The settings of VS Code choose how the editor behaves. `bulletin.json` says what is right, for the editor and the command alike. Options of the ' +
      'command hold for one run.',
    editorSection(),
    folderSection(),
    commandSection(),
  ];
  return `${parts.join('\n\n')}\n`;
}
