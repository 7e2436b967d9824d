/** One measured thing beside its bare counterpart. */
export interface Figure {
  readonly what: string;
  readonly ours: number;
  /** Null where nothing bare does the same. */
  readonly bare: number | null;
  readonly unit: string;
  /** The most that ours may be: times the bare one, or in the unit itself where there is none. */
  readonly budget: number | null;
  /** Why less is not to be had, for a budget that is missed; docs/performance.md shows the proof. */
  readonly floor?: string;
}

export interface Judged extends Figure {
  readonly ratio: number | null;
  readonly ok: boolean;
}

export function judge(figure: Figure): Judged {
  const { ours, bare, budget } = figure;
  const ratio = bare === null ? null : ours / bare;
  return { ...figure, ratio, ok: budget === null || (ratio ?? ours) <= budget };
}

/** A further bare counterpart, which does what nothing can be done without. */
export interface Floor {
  /** What it does, as the name of its own line says it. */
  readonly how: string;
  /** Why less is not to be had, where ours is within its budget beside it. */
  readonly why: string;
  readonly bare: number;
}

/** A figure, and the one that proves it to be at a floor where it misses its budget; where it does not, no proof is due. */
export function* besideFloor(figure: Figure, { how, why, bare }: Floor): Generator<Figure> {
  const beside = { ...figure, what: `${figure.what}, ${how}`, bare };
  yield { ...figure, ...(judge(beside).ok ? { floor: why } : {}) };
  yield judge(figure).ok ? { ...beside, budget: null } : beside;
}

/** Whether nothing is wrong with it: within its budget, or at a floor that was proved. */
export function stands({ ok, floor }: Judged): boolean {
  return ok || floor !== undefined;
}

export function asJson({ what, ours, bare, unit, ratio, budget, ok, floor }: Judged): string {
  const line = { what, ours: rounded(ours), bare: bare === null ? null : rounded(bare), unit };
  return JSON.stringify({ ...line, ratio: ratio === null ? null : rounded(ratio), budget, ok, floor });
}

export const heads = ['what', 'ours', 'bare', 'ratio', 'budget', 'ok'];

export function cells({ what, ours, bare, unit, ratio, budget, ok, floor }: Judged): string[] {
  const limit = budget === null ? '' : `${budget}${ratio === null ? ` ${unit}` : ' ×'}`;
  return [
    what,
    `${shown(ours)} ${unit}`,
    bare === null ? '' : `${shown(bare)} ${unit}`,
    ratio === null ? '' : `${ratio.toFixed(2)} ×`,
    limit,
    ok ? 'ok' : floor === undefined ? 'NOT OK' : `floor: ${floor}`,
  ];
}

/** A line of the table that people read while the bench runs. */
export function asLine(row: readonly string[]): string {
  const [what = '', ours = '', bare = '', ratio = '', budget = '', ok = ''] = row;
  return [
    what.padEnd(58),
    ours.padStart(11),
    bare.padStart(11),
    ratio.padStart(8),
    budget.padStart(8),
    ok,
  ].join('  ');
}

export function asMarkdown(row: readonly string[]): string {
  return `| ${row.join(' | ')} |`;
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
