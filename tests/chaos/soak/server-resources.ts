/** What a server holds at a moment, after its garbage was collected. */
export interface ServerResources {
  readonly heapMB: number;
  /** What keeps its process busy, by type: sockets, timers, listeners on ports. */
  readonly resources: Readonly<Record<string, number>>;
  /** Its own gauges: sockets, rooms, meetings. */
  readonly metrics: Readonly<Record<string, number>>;
  /** Listeners by emitter. */
  readonly listeners: Readonly<Record<string, number>>;
}

/** How its server is reached; first of what it tells. */
export interface Reached {
  readonly url: string;
  readonly token: string;
}

export type Told = ServerResources | Reached;

/** Megabytes an hour: the slope of a straight line through the points, by least squares. */
export function slope(points: readonly { readonly hour: number; readonly heapMB: number }[]): number {
  const mean = (of: (point: (typeof points)[number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [hour, heap] = [mean((point) => point.hour), mean((point) => point.heapMB)];
  const along = points.reduce((sum, point) => sum + (point.hour - hour) ** 2, 0);
  return points.reduce((sum, point) => sum + (point.hour - hour) * (point.heapMB - heap), 0) / along;
}
