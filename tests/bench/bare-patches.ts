/** By audience, what the bare server sends instead of a patch of ours. */
export type BarePatches = Readonly<Record<string, { readonly meeting: string; readonly changes: unknown }>>;

/** The same bytes as were sent by ours, given one event of each audience as JSON. */
export function patchesLike(sample: Readonly<Record<string, string>>): BarePatches {
  return Object.fromEntries(
    Object.entries(sample).map(([audience, json]) => {
      const [, { meeting, changes }] = JSON.parse(json) as [string, { meeting: string; changes: unknown }];
      return [audience, { meeting, changes }];
    }),
  );
}
