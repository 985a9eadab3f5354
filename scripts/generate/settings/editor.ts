import manifest from '../../../package.json' with { type: 'json' };
import { code, table } from './table.ts';

interface EditorSetting {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly default: unknown;
  readonly markdownDescription: string;
}

/** The settings that the manifest contributes to VS Code. */
export function editorSection(): string {
  const settings: Readonly<Record<string, EditorSetting>> = manifest.contributes.configuration.properties;
  const rows = Object.entries(settings).map(([name, setting]) => [
    code(name),
    valuesOf(setting),
    code(JSON.stringify(setting.default)),
    setting.markdownDescription,
  ]);
  return `## VS Code\n\n${table(['setting', 'values', 'default', 'meaning'], rows)}`;
}

function valuesOf({ type, enum: values, enumDescriptions = [] }: EditorSetting): string {
  if (!values) return type;
  return values
    .map((value, index) => {
      const description = enumDescriptions[index];
      return code(JSON.stringify(value)) + (description ? `: ${description}` : '');
    })
    .join('<br>');
}
