import { dirname, join } from 'node:path';
import type { Rolldown } from 'vite';

const routes = join(import.meta.dirname, 'src/routes');

/** The pages that people wait for on the day. */
const ofTheDay = [
  '(front)',
  'm/[meeting]/(public)/register',
  'm/[meeting]/(public)/receipt',
  'm/[meeting]/screen',
  'm/[meeting]/(console)/chair',
  'm/[meeting]/(console)/moderator',
  'm/[meeting]/(console)/secretary',
  'm/[meeting]/(console)/desk',
  'm/[meeting]/(console)/department',
];

/** The pages on which an office prepares. */
const ofTheOffice = [
  'office/prepare',
  'office/prepare/new',
  'office/prepare/programmes/[programme]',
  'office/prepare/[meeting]/plan',
  'office/prepare/[meeting]/plan/versions/[no]',
  'office/prepare/[meeting]/milestones',
  'office/prepare/[meeting]/participants',
  'office/prepare/[meeting]/opinions',
  'office/prepare/[meeting]/import',
  'office/prepare/[meeting]/synthesis',
  'office/prepare/[meeting]/answers',
  'office/prepare/[meeting]/announcing',
  'office/prepare/[meeting]/papers',
  'office/directory',
  'office/calendar',
  'office/accounts',
];

/** What opens every page, before the page itself is known. */
const opener = '/@sveltejs/kit/src/runtime/client/client.js';

/** What runs first, and tells the rest where it is and of which version: nothing else may come along with it. */
const beginning = /\/kit\/src\/runtime\/client\/payload\.js|vite\/preload-helper/;

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/**
 * What the same pages of the day need goes into one file, and so does what only pages of the office need. By itself the
 * bundler asks which of all pages need it, so that each page more would cut the files of all others into smaller ones,
 * which compress worse.
 *
 * A file that more pages need is formed first: it then already has what the others build on.
 */
export function chunkGroups(): Rolldown.CodeSplittingGroup[] {
  const needs = new Map<string, ReadonlySet<string>>();
  const neededBy = (pages: readonly string[], id: string, context: Context): readonly number[] =>
    [...pages.keys()].filter((index) => {
      const page = pages[index] ?? '';
      const modules = needs.get(page) ?? modulesOf(page, context);
      needs.set(page, modules);
      return modules.has(id) || id.includes(opener);
    });
  /** Which pages need it, as the name of its file, and how early that is formed; null for one page's of the day. */
  const placeOf = (id: string, context: Context): { readonly turn: number; readonly name: string } | null => {
    const [day, office] = [neededBy(ofTheDay, id, context), neededBy(ofTheOffice, id, context)];
    const isShared = office.length > 0;
    // A page of the office shares much with its own sheets, which come later: by itself that falls into small files.
    if (day.length === 0)
      return isShared ? { turn: office.length, name: `office-${office.join('-')}` } : null;
    if (day.length === 1 && !isShared) return null;
    const turn = ofTheOffice.length + 2 * day.length + Number(isShared);
    return { turn, name: `day-${day.join('-')}${isShared ? '-office' : ''}` };
  };
  const last = ofTheOffice.length + 2 * ofTheDay.length + 1;
  const groups = Array.from({ length: last }, (_, index) => ({
    priority: index + 1,
    name: (id: string, context: Context) => {
      const place = placeOf(id, context);
      return place?.turn === index + 1 ? place.name : null;
    },
  }));
  return [{ name: 'beginning', test: beginning, priority: last + 1 }, ...groups];
}

/** Everything that a page imports, with the layouts around it and what they say of an error, but what comes later. */
function modulesOf(page: string, context: Context): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...around(join(routes, page))];
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
