/** One measured thing beside its bare counterpart. */
export interface Figure {
  readonly what: string;
  readonly ours: number;
  /** Null where nothing bare does the same. */
  readonly bare: number | null;
  readonly unit: string;
  /** The most that ours may be, times the bare one. */
  readonly budget: number | null;
  /** The most that ours may be in the unit itself, whatever stands beside it. */
  readonly ceiling?: number;
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
  const withinBudget = budget === null || (ratio !== null && ratio <= budget);
  return { ...figure, ratio, ok: withinBudget && isBelowCeiling(figure) };
}

function isBelowCeiling({ ours, ceiling = Infinity }: Figure): boolean {
  return ours <= ceiling;
}

/** A figure that may be at a floor. The proof runs our own code: without a ceiling, slower code would prove itself. */
export type Proved = Figure & Required<Pick<Figure, 'ceiling'>>;

/** A further bare counterpart, which does what nothing can be done without. */
export interface Floor {
  /** What it does, as the name of its own line says it. */
  readonly how: string;
  /** Why less is not to be had, where ours is within its budget beside it. */
  readonly why: string;
  readonly bare: number;
}

/** A figure, and the one that proves it to be at a floor where it misses its budget; where it does not, no proof is due. */
export function* besideFloor(figure: Proved, { how, why, bare }: Floor): Generator<Figure> {
  const { ceiling: _, ...rest } = figure;
  const beside = { ...rest, what: `${figure.what}, ${how}`, bare };
  yield atFloor(figure, why, judge(beside).ok);
  yield judge(rest).ok ? { ...beside, budget: null } : beside;
}

/** The figure, and why less is not to be had where that was proved. */
export function atFloor(figure: Proved, why: string, isProved: boolean): Figure {
  return isProved && isBelowCeiling(figure) ? { ...figure, floor: why } : figure;
}

/** Whether nothing is wrong with it: within its budget, or at a floor that was proved; in both below its ceiling. */
export function stands({ ok, floor }: Judged): boolean {
  return ok || floor !== undefined;
}

export function asJson({ what, ours, bare, unit, ratio, budget, ceiling, ok, floor }: Judged): string {
  const line = { what, ours: rounded(ours), bare: bare === null ? null : rounded(bare), unit };
  return JSON.stringify({
    ...line,
    ratio: ratio === null ? null : rounded(ratio),
    budget,
    ceiling,
    ok,
    floor,
  });
}

export const heads = ['what', 'ours', 'bare', 'ratio', 'at most', 'ok'];

export function cells({ what, ours, bare, unit, ratio, budget, ceiling, ok, floor }: Judged): string[] {
  const limits = [budget === null ? [] : `${budget} ×`, ceiling === undefined ? [] : `${ceiling} ${unit}`];
  return [
    what,
    `${shown(ours)} ${unit}`,
    bare === null ? '' : `${shown(bare)} ${unit}`,
    ratio === null ? '' : `${ratio.toFixed(2)} ×`,
    limits.flat().join(', '),
    ok ? 'ok' : floor === undefined ? 'NOT OK' : `floor: ${floor}`,
  ];
}

/** A line of the table that people read while the bench runs. */
export function asLine(row: readonly string[]): string {
  const [what = '', ours = '', bare = '', ratio = '', limits = '', ok = ''] = row;
  return [
    what.padEnd(58),
    ours.padStart(11),
    bare.padStart(11),
    ratio.padStart(8),
    limits.padStart(15),
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
