import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'check');

/** In the order in which they need one another. */
const modules = [
  'zip-structure.mjs',
  'check-journal.mjs',
  'check-dossier.mjs',
  'told-findings.mjs',
  'page.mjs',
];

/** The page that checks a dossier by itself: the very files that check it on the command line, as one script. */
export async function checkPage(): Promise<string> {
  const page = await readFile(join(folder, 'page.html'), 'utf8');
  const scripts = await Promise.all(modules.map((name) => readFile(join(folder, name), 'utf8')));
  return page.replace(
    '/* SCRIPT */',
    () => `(() => {\n'use strict';\n${scripts.map(alone).join('\n')}\n})();`,
  );
}

/** A module without what ties it to others, for there it stands in one script with them. */
function alone(script: string): string {
  return script.replace(/^import [^;]*;\n/gmu, '').replace(/^export /gmu, '');
}
