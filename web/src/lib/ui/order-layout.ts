/** The upper edges of the gaps between rows of these heights: one before each of them, and one after the last. */
export function tops(first: number, heights: readonly number[]): number[] {
  const edges = [first];
  for (const height of heights) edges.push((edges.at(-1) ?? first) + height);
  return edges;
}

/** The index of the gap that begins nearest to `top`; the earlier one of two that are equally near. */
export function gapNearest(edges: readonly number[], top: number): number {
  let nearest = 0;
  edges.forEach((edge, index) => {
    if (Math.abs(edge - top) < Math.abs((edges[nearest] ?? Infinity) - top)) nearest = index;
  });
  return nearest;
}
