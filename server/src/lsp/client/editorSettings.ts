/** The settings of the editor that the server reads: `bulletin.*` of the manifest's `contributes.configuration`. */
export interface EditorSettings {
  /** `bulletin.codeLens.references` */
  readonly codeLensReferences: boolean;
  /** `bulletin.inlayHints.year` */
  readonly inlayHintsYear: boolean;
  /** `bulletin.inlayHints.weekday` */
  readonly inlayHintsWeekday: boolean;
}

export const DEFAULT_EDITOR_SETTINGS: EditorSettings = {
  codeLensReferences: true,
  inlayHintsYear: false,
  inlayHintsWeekday: false,
};

/** Reads the section `bulletin` of a client's settings; what is missing there, or of another type, is as by default. */
export function readEditorSettings(section: unknown): EditorSettings {
  const read = (group: string, name: string, byDefault: boolean): boolean => {
    const value = fieldOf(fieldOf(section, group), name);
    return typeof value === 'boolean' ? value : byDefault;
  };
  const { codeLensReferences, inlayHintsYear, inlayHintsWeekday } = DEFAULT_EDITOR_SETTINGS;
  return {
    codeLensReferences: read('codeLens', 'references', codeLensReferences),
    inlayHintsYear: read('inlayHints', 'year', inlayHintsYear),
    inlayHintsWeekday: read('inlayHints', 'weekday', inlayHintsWeekday),
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
