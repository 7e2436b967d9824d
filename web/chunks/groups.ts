import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Rolldown } from 'vite';
import { dependencies, levelsOf, merged, type Chunk } from './merging.ts';

const routes = join(import.meta.dirname, '../src/routes');

/** Pages that people wait for on the day, and as how many a character counts that they get for nothing. */
const ofTheDay: readonly (readonly [RegExp, number])[] = [
  // Opened on a citizen's cheap phone.
  [/^\(front\)$|\(public\)\/(announcement|register|receipt)$/, 24],
  [/\/screen$/, 8],
  [/\(console\)\/(chair|moderator|secretary|desk|department)$/, 4],
];

/** A request of its own, and the worse compression of a small file. */
const CHARACTERS_PER_FILE = 10_000;

/** So many files at most build on one another. */
const LEVELS = 60;

/** What opens every page, before the page itself is known. */
const opener = join(
  dirname(createRequire(import.meta.url).resolve('@sveltejs/kit/package.json')),
  'src/runtime/client/client.js',
);

/** What runs first, and tells the rest where it is and of which version: nothing else may come along with it. */
const beginning = /\/kit\/src\/runtime\/client\/payload\.js|vite\/preload-helper/;

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

interface Place {
  /** How many files it builds on, the longest way. */
  readonly level: number;
  readonly name: string;
}

/**
 * Gathers what pages share into few files. By itself the bundler makes a file of whatever the very same pages need, so
 * that each page more cuts the files of all others into smaller ones: a page would ask for a hundred.
 *
 * A file takes along what its modules import and no file has yet. Therefore what builds on nothing is formed first.
 */
export function chunkGroups(): Rolldown.CodeSplittingGroup[] {
  const pages = globSync('**/+page.svelte', { cwd: routes }).map(dirname).sort();
  let places: ReadonlyMap<string, Place> | undefined;
  const groups = Array.from({ length: LEVELS }, (_, level) => ({
    priority: LEVELS - level,
    name: (id: string, context: Context) => {
      places ??= placesOf(pages, context);
      const place = places.get(id);
      return place?.level === level ? place.name : null;
    },
  }));
  return [{ name: 'beginning', test: beginning, priority: LEVELS + 1 }, ...groups];
}

function placesOf(pages: readonly string[], context: Context): ReadonlyMap<string, Place> {
  const importsOf = (id: string): readonly string[] => context.getModuleInfo(id)?.importedIds ?? [];
  const weightOf = (page: string): number => ofTheDay.find(([pages]) => pages.test(page))?.[1] ?? 1;
  const chunks = merged(exactChunks(pages, context), {
    perFile: CHARACTERS_PER_FILE,
    weightOf,
    importsOf,
  });
  const levels = levelsOf(dependencies(chunks, importsOf));
  const places = new Map<string, Place>();
  for (const [at, chunk] of chunks.entries()) {
    const level = levels.get(chunk) ?? 0;
    if (level >= LEVELS) throw new Error(`more than ${LEVELS} files build on one another`);
    for (const id of chunk.modules) places.set(id, { level, name: `shared-${at}` });
  }
  return places;
}

/** A chunk for all that the very same pages need. */
function exactChunks(pages: readonly string[], context: Context): Chunk[] {
  const neededBy = new Map<string, string[]>();
  for (const page of pages)
    for (const id of modulesOf(page, context)) neededBy.set(id, [...(neededBy.get(id) ?? []), page]);
  const together = Map.groupBy(neededBy.keys(), (id) => (neededBy.get(id) ?? []).join());
  return [...together.values()].map((modules) => ({
    pages: new Set(neededBy.get(modules[0] ?? '')),
    modules,
    size: modules.reduce((sum, id) => sum + (context.getModuleInfo(id)?.code?.length ?? 0), 0),
  }));
}

/** Everything that a page imports, with the layouts around it and what they say of an error, but what comes later. */
function modulesOf(page: string, context: Context): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [opener, ...around(join(routes, page))];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const known = found.has(id) ? null : context.getModuleInfo(id);
    if (known === null) continue;
    found.add(id);
    waiting.push(...known.importedIds);
  }
  return found;
}

function* around(page: string): Iterable<string> {
  yield* ['+page.svelte', '+page.ts'].map((file) => join(page, file));
  for (let folder = page; folder.startsWith(routes); folder = dirname(folder))
    yield* ['+layout.svelte', '+layout.ts', '+error.svelte'].map((file) => join(folder, file));
}
