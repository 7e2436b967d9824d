import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';

const routes = join(import.meta.dirname, '..', '..', '..', 'web', 'src', 'routes');

/** The addresses of all pages, with what is to be filled in as `[name]`. */
export const pageAddresses: readonly string[] = globSync('**/+page.svelte', { cwd: routes }).map((file) => {
  const parts = dirname(file).split('/');
  return `/${parts.filter((part) => part !== '.' && !part.startsWith('(')).join('/')}`;
});
