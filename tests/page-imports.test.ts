import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const library = 'zod';

/** What a file imports when it runs; an import of types alone is gone by then. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  const named = [...source.matchAll(/^ *(?:import|export)\s(?!type\b)[^;'"]*?\bfrom\s+'([^']+)'/gm)];
  const bare = [...source.matchAll(/^ *import\s+'([^']+)'|\bimport\('([^']+)'\)/gm)];
  return [...named, ...bare].map(([, by, late]) => by ?? late ?? '');
}

/** The file of ours that is named, or the name of a package. */
function resolved(name: string, from: string): string {
  if (name.startsWith('.')) return join(dirname(from), name);
  if (name.startsWith('#lib/')) return name.replace('#lib/', 'web/src/lib/');
  if (name.startsWith('@doi-thoai/shared/')) return `${name.replace('@doi-thoai/shared/', 'shared/src/')}.ts`;
  return name;
}

/** The way from a file to the schema library, over what each file imports; undefined where there is none. */
function wayToLibrary(file: string, seen: Set<string>): readonly string[] | undefined {
  if (file === library) return [file];
  if (seen.has(file) || !/^(web|shared)\/.*\.(ts|svelte)$/.test(file)) return undefined;
  seen.add(file);
  for (const name of importsOf(file)) {
    const way = wayToLibrary(resolved(name, file), seen);
    if (way) return [file, ...way];
  }
  return undefined;
}

test('BX5 UB12 no page comes to the schema library by what it imports', () => {
  const pages = globSync('web/src/**/*.{ts,svelte}', {
    cwd: root,
    exclude: ['**/*.test.ts', '**/*.server.ts'],
  });
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.map((page) => wayToLibrary(page, new Set())).filter((way) => way !== undefined)).toEqual([]);
});

test('BX5 UB12 a way to the schema library is found over several files, and not by types alone', () => {
  expect(wayToLibrary('shared/src/meeting/meeting.ts', new Set())?.at(-1)).toBe(library);
  expect(wayToLibrary('shared/src/calendar/civil-date-schema.ts', new Set())).toHaveLength(2);
  expect(wayToLibrary('shared/src/calendar/civil-date.ts', new Set())).toBeUndefined();
});
