// npm run screenshots [-- SCENE…]: takes the pictures of docs/images anew, from the scenes of test/ui/scenes.
import { globSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Scene, type Theme, themes } from '../test/ui/scene.ts';
import { takePicture } from '../test/ui/takePicture.ts';
import { openWorkbench } from '../test/ui/workbench.ts';
import { type CodeServer, startCodeServer } from '../test/vscode/host/codeServer.ts';
import { steadySettings } from '../test/vscode/host/settings.ts';
import { openBrowser, workbenchUrl } from '../test/vscode/host/workbench.ts';
import { createWorkspace } from '../test/vscode/runner/workspace.ts';
import { endOnSignals } from './lib/lifetime.ts';
import { root, runNode } from './lib/run.ts';

const images = path.join(root, 'docs/images');

endOnSignals(130);
const { status } = await runNode('esbuild.mjs', ['--production']);
if (status !== 0) process.exit(1);
mkdirSync(images, { recursive: true });
const scenes = await readScenes(process.argv.slice(2));
for (const theme of Object.keys(themes) as Theme[]) {
  // A scene that was asked for its name would leave it to those behind it.
  const settings = { ...steadySettings, 'workbench.colorTheme': themes[theme], 'bulletin.review.author': 'maria' };
  const server = await startCodeServer({ settings, extension: root, ownHome: true });
  try {
    for (const scene of scenes) await take(server, scene, theme);
  } finally {
    await server.stop();
  }
}

/** All scenes, or those of these names. */
async function readScenes(names: readonly string[]): Promise<readonly Scene[]> {
  const folder = path.join(root, 'test/ui/scenes');
  const files = globSync('*.ts', { cwd: folder }).sort();
  const modules = files.map((file) => import(pathToFileURL(path.join(folder, file)).href) as Promise<{ scene: Scene }>);
  const all = (await Promise.all(modules)).map(({ scene }) => scene);
  const unknown = names.find((name) => !all.some((scene) => scene.name === name));
  if (unknown !== undefined) throw new Error(`There is no scene ${unknown} in test/ui/scenes.`);
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

/** Takes one picture, in a browser and a copy of the examples of its own: nothing of the scene before is left. */
async function take(server: CodeServer, scene: Scene, theme: Theme): Promise<void> {
  const workspace = createWorkspace();
  const browser = await openBrowser(scene.size);
  try {
    const page = await browser.context.newPage();
    const name = `${scene.name}${theme}.png`;
    await openWorkbench(page, workbenchUrl(server, workspace));
    await scene.arrange(page).catch(async (error: unknown) => {
      const seen = path.join(root, '.cache', name);
      await page.screenshot({ path: seen });
      throw new Error(`The scene ${scene.name} got stuck. What there was to see: ${seen}`, { cause: error });
    });
    const size = await takePicture(page, path.join(images, name));
    console.log(`![${scene.alt}](docs/images/${name})  ${(size / 1000).toFixed(0)} kB`);
  } finally {
    await browser.close();
    workspace.remove();
  }
}
