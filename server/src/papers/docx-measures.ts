/** Millimetres in twentieths of a point, by which Word measures. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Points in half points, by which Word measures letters. */
export function halfPoints(points: number): number {
  return points * 2;
}

/** Points in twentieths of a point. */
export function twentieths(points: number): number {
  return points * 20;
}
