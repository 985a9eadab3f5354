// How every VS Code that this project starts is set: quiet, without a network, and for tests and pictures the same each time.

export type Settings = Readonly<Record<string, unknown>>;

/** No welcome, no news, no updates, no experiments: what is seen is the editor and the extension. */
export const quietSettings: Settings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Nothing that blinks, fades or depends on the machine; no dialogs of the system, which no program can answer. */
export const steadySettings: Settings = {
  ...quietSettings,
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.scrollbar.horizontal': 'hidden',
  'editor.scrollbar.vertical': 'hidden',
  'editor.stickyScroll.enabled': false,
  // In a browser, files are saved a second after each edit; whoever tests what is not saved yet would have to hurry.
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'git.enabled': false,
  'window.titleBarStyle': 'custom',
};
