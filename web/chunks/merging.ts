/** Modules that become one file, and the pages that ask for it. */
export interface Chunk {
  readonly pages: ReadonlySet<string>;
  readonly modules: readonly string[];
  /** Characters of code. */
  readonly size: number;
}

export interface Weighing {
  /** What a page's asking for one file less is worth, in characters of code. */
  readonly perFile: number;
  /** How much a character counts that a page gets for nothing. */
  readonly weightOf: (page: string) => number;
  readonly importsOf: (module: string) => readonly string[];
}

/** Which other chunks each chunk needs. */
export type BuildsOn = ReadonlyMap<Chunk, ReadonlySet<Chunk>>;

/** Which chunks each chunk imports by itself. */
export function dependencies(
  chunks: readonly Chunk[],
  importsOf: (module: string) => readonly string[],
): BuildsOn {
  const home = new Map(chunks.flatMap((chunk) => chunk.modules.map((id) => [id, chunk] as const)));
  return new Map(
    chunks.map((chunk) => {
      const imported = chunk.modules.flatMap(importsOf).flatMap((id) => home.get(id) ?? []);
      return [chunk, new Set(imported.filter((other) => other !== chunk))];
    }),
  );
}

/** How many chunks each builds on, the longest way. */
export function levelsOf(buildsOn: BuildsOn): ReadonlyMap<Chunk, number> {
  const levels = new Map<Chunk, number>();
  const of = (chunk: Chunk): number => {
    const level = levels.get(chunk) ?? Math.max(-1, ...[...(buildsOn.get(chunk) ?? [])].map(of)) + 1;
    levels.set(chunk, level);
    return level;
  };
  for (const chunk of buildsOn.keys()) of(chunk);
  return levels;
}

/**
 * Merges the two chunks that gain most by it, until no two gain anything: what pages with both are spared, less what
 * pages with one get for nothing. Chunks never come to build on one another in a circle: where one builds on another by
 * way of a third, merging the third with that other gains more.
 * @param exact one chunk for all that the very same pages need; they build on one another without a circle
 */
export function merged(exact: readonly Chunk[], weighing: Weighing): readonly Chunk[] {
  let chunks = exact;
  for (;;) {
    const reach = reachOf(dependencies(chunks, weighing.importsOf));
    let best: (Pair & { readonly gain: number }) | undefined;
    for (const [at, one] of chunks.entries())
      for (const other of chunks.slice(at + 1)) {
        // More than this no merging of the two can gain: counting what it costs takes longer.
        const most = Math.min(one.pages.size, other.pages.size) * weighing.perFile;
        if (most <= (best?.gain ?? 0)) continue;
        const gain = gainOf({ one, other }, reach, weighing);
        if (gain > (best?.gain ?? 0)) best = { one, other, gain };
      }
    if (!best) return chunks;
    chunks = joined(chunks, best, reach);
  }
}

interface Pair {
  readonly one: Chunk;
  readonly other: Chunk;
}

/** All that a chunk brings along: what it builds on, and what that builds on. */
function reachOf(buildsOn: BuildsOn): BuildsOn {
  const reach = new Map<Chunk, ReadonlySet<Chunk>>();
  const of = (chunk: Chunk): ReadonlySet<Chunk> => {
    const known = reach.get(chunk);
    if (known) return known;
    const next = [...(buildsOn.get(chunk) ?? [])];
    const all = new Set(next.flatMap((one) => [one, ...of(one)]));
    reach.set(chunk, all);
    return all;
  };
  for (const chunk of buildsOn.keys()) of(chunk);
  return reach;
}

function gainOf({ one, other }: Pair, reach: BuildsOn, { perFile, weightOf }: Weighing): number {
  const weight = (pages: ReadonlySet<string>): number =>
    pages.values().reduce((sum, page) => sum + weightOf(page), 0);
  const [newToOther, newToOne] = [one.pages.difference(other.pages), other.pages.difference(one.pages)];
  const spared = one.pages.intersection(other.pages).size * perFile;
  const code = other.size * weight(newToOther) + one.size * weight(newToOne);
  // Most pairs end here: what comes along is dear to count.
  if (spared <= code) return 0;
  const along = (brought: Chunk, pages: ReadonlySet<string>): number =>
    [...(reach.get(brought) ?? [])].reduce(
      (sum, next) => sum + (next.size + perFile) * weight(pages.difference(next.pages)),
      0,
    );
  return spared - code - along(other, newToOther) - along(one, newToOne);
}

/** The chunks with two of them merged; who asks for a file asks for all that it builds on. */
function joined(chunks: readonly Chunk[], { one, other }: Pair, reach: BuildsOn): readonly Chunk[] {
  const pages = one.pages.union(other.pages);
  const along = new Set([...(reach.get(one) ?? []), ...(reach.get(other) ?? [])]);
  const rest = chunks
    .filter((chunk) => chunk !== one && chunk !== other)
    .map((chunk) => (along.has(chunk) ? { ...chunk, pages: chunk.pages.union(pages) } : chunk));
  return [{ pages, modules: [...one.modules, ...other.modules], size: one.size + other.size }, ...rest];
}
