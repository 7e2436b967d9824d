import { root } from '../runner/steps.ts';
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** Global setup: everything is brought and built before, since commands that start at once would build at once. */
export default function setup(): void {
  const bring = pathToFileURL(join(root, 'server', 'launch', 'bring.mjs')).href;
  const program = `import { bring } from '${bring}'; bring();`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'inherit' });
}
