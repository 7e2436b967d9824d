import { copyFileSync, globSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../runner/steps.ts';
import { createProject, runTool, type Outcome, type PlantedProject } from './planted-files.ts';

const web = join(root, 'web');

let project: PlantedProject;

/** The web's own settings over no pages. What it has installed is linked, except what `sync` writes there. */
beforeEach(() => {
  project = createProject();
  mkdirSync(join(project.folder, 'chunks'));
  const settings = globSync(['*.{json,ts}', 'chunks/*.ts'], { cwd: web });
  for (const file of settings.filter((one) => !one.endsWith('.test.ts')))
    copyFileSync(join(web, file), join(project.folder, file));
  project.plant('src/app.html', '<!doctype html>%sveltekit.head%<body>%sveltekit.body%</body>\n');
  const modules = join(project.folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(web, 'node_modules'))) {
    if (name !== '$app' && name !== '.vite-temp')
      symlinkSync(join(web, 'node_modules', name), join(modules, name));
  }
});

afterEach(() => project.remove());

const PLANTED = {
  script: '<script lang="ts">\n  const seats: number = "24";\n</script>\n\n<p>{seats}</p>\n',
  markup: '<script lang="ts">\n  const seats = 24;\n</script>\n\n<p>{seats.missing}</p>\n',
  index: '<script lang="ts">\n  const [seat]: number[] = [];\n</script>\n\n<p>{seat.toFixed()}</p>\n',
};

test('the type check lets a sound Svelte file through', () => {
  project.plant(
    'src/lib/sound.svelte',
    '<script lang="ts">\n  const seats: number = 24;\n</script>\n\n<p>{seats}</p>\n',
  );
  expect(check()).toMatchObject({ succeeded: true });
});

test('the type check catches an error in the script, in the markup and of an index that may not be there', () => {
  for (const [name, content] of Object.entries(PLANTED)) project.plant(`src/lib/${name}.svelte`, content);
  const { succeeded, output } = check();
  expect(succeeded).toBe(false);
  expect(Object.keys(PLANTED).filter((name) => !output.includes(`${name}.svelte`))).toEqual([]);
});

function check(): Outcome {
  const kit = join(web, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js');
  const synced = runTool(project.folder, kit, 'sync');
  if (!synced.succeeded) throw new Error(synced.output);
  const tool = join(root, 'node_modules', 'svelte-check', 'bin', 'svelte-check');
  return runTool(project.folder, tool, '--tsconfig=tsconfig.json', '--fail-on-warnings');
}
