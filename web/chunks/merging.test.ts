import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dependencies, levelsOf, merged, type Chunk } from './merging.ts';

const chunk = (name: string, pages: string, size: number): Chunk => ({
  pages: new Set(pages),
  modules: [name],
  size,
});

/** The chunks by their modules, with the pages that ask for each. */
function plan(
  exact: readonly Chunk[],
  imports: Readonly<Record<string, readonly string[]>> = {},
  weightOf: (page: string) => number = () => 1,
): string[] {
  const chunks = merged(exact, { perFile: 100, weightOf, importsOf: (id) => imports[id] ?? [] });
  return chunks
    .map(({ modules, pages }) => `${modules.toSorted().join('+')} ${[...pages].sort().join('')}`)
    .sort();
}

test('UB12 two small files that most pages share become one', () => {
  expect(plan([chunk('a', 'xyz', 50), chunk('b', 'xy', 50)])).toEqual(['a+b xyz']);
});

test('UB12 what a page would get for nothing is weighed against a file less', () => {
  expect(plan([chunk('a', 'xy', 10), chunk('b', 'x', 90)])).toEqual(['a+b xy']);
  expect(plan([chunk('a', 'xy', 10), chunk('b', 'x', 110)])).toEqual(['a xy', 'b x']);
});

test('UB12 pages of the day get less for nothing than others', () => {
  const exact = [chunk('a', 'xy', 10), chunk('b', 'x', 90)];
  expect(plan(exact, {}, (page) => (page === 'y' ? 2 : 1))).toEqual(['a xy', 'b x']);
  expect(plan(exact, {}, (page) => (page === 'x' ? 2 : 1))).toEqual(['a+b xy']);
});

test('UB12 pages that share nothing share no file', () => {
  expect(plan([chunk('a', 'x', 1), chunk('b', 'y', 1)])).toEqual(['a x', 'b y']);
});

test('UB12 what a file builds on counts as well, and whoever asks for the file asks for that', () => {
  const imports = { b: ['c'] };
  expect(plan([chunk('a', 'xy', 20), chunk('b', 'x', 20), chunk('c', 'xpqrstuvw', 30)], imports)).toEqual([
    'a xy',
    'b x',
    'c pqrstuvwx',
  ]);
  expect(
    plan([chunk('a', 'vwxy', 60), chunk('b', 'vwx', 70), chunk('c', 'pqrstvwxz', 100)], imports),
  ).toEqual(['a+b vwxy', 'c pqrstvwxyz']);
});

/** Modules 0, 1, 2 …, each of which imports some of those after it; a page begins with each of the first few. */
const graph = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.array(fc.nat(30), { maxLength: 4 })), {
    minLength: 2,
    maxLength: 24,
  })
  .map((modules) => ({
    sizes: modules.map(([size]) => size),
    imports: modules.map(([, steps], at) =>
      steps.map((step) => at + 1 + step).filter((to) => to < modules.length),
    ),
  }));

test('UB12 every page finds all of its modules, and no file builds on itself', () => {
  fc.assert(
    fc.property(graph, ({ sizes, imports }) => {
      const importsOf = (id: string): string[] => (imports[Number(id)] ?? []).map(String);
      const closure = (id: string): string[] => [id, ...importsOf(id).flatMap(closure)];
      const pages = sizes.slice(0, 6).map((_, at) => [String(at), new Set(closure(String(at)))] as const);
      const pagesOf = (id: string) => pages.filter(([, needed]) => needed.has(id)).map(([page]) => page);
      const needed = sizes.map((_, at) => String(at)).filter((id) => pagesOf(id).length > 0);
      const exact = [...Map.groupBy(needed, (id) => pagesOf(id).join()).values()].map((modules) => ({
        pages: new Set(pagesOf(modules[0] ?? '')),
        modules,
        size: modules.reduce((sum, id) => sum + (sizes[Number(id)] ?? 0), 0),
      }));

      const chunks = merged(exact, { perFile: 100, weightOf: () => 1, importsOf });

      expect(chunks.flatMap(({ modules }) => modules).sort()).toEqual(needed.toSorted());
      for (const { pages: asking, modules } of chunks)
        for (const id of modules) expect(asking.isSupersetOf(new Set(pagesOf(id)))).toBe(true);
      const buildsOn = dependencies(chunks, importsOf);
      const down = (one: Chunk): Chunk[] =>
        [...(buildsOn.get(one) ?? [])].flatMap((next) => [next, ...down(next)]);
      for (const one of chunks)
        for (const next of down(one)) {
          expect(next).not.toBe(one);
          expect(next.pages.isSupersetOf(one.pages)).toBe(true);
        }
    }),
  );
});

test('UB12 a file stands above all that it builds on', () => {
  const [a, b, c] = [chunk('a', 'x', 1), chunk('b', 'x', 1), chunk('c', 'x', 1)];
  const imports: Record<string, readonly string[]> = { a: ['b', 'c'], b: ['c'] };
  const levels = levelsOf(dependencies([a, b, c], (id) => imports[id] ?? []));
  expect([a, b, c].map((one) => levels.get(one))).toEqual([2, 1, 0]);
});
