import { naturalOrder } from '../text/natural-order.ts';
import type { TrackedBody } from './kept-matters.ts';
import { latePromise } from './matter-dues.ts';
import type { TrackedMatter, TrackedPart } from './tracked-matters.ts';
import type { MatterPart } from './matter-days.ts';

/** How the body that leads a matter stands with it; each matter is in one of these (TD19). */
export const ledgerStandings = ['onTime', 'late', 'extended', 'upper', 'reopened'] as const;
export type LedgerStanding = (typeof ledgerStandings)[number];

/** One body's line: what it leads, by how it stands, answered and solved apart (TD14). */
export interface LedgerLine {
  /** Null for what no body leads. */
  readonly body: TrackedBody | null;
  readonly total: number;
  readonly standings: Readonly<Record<LedgerStanding, number>>;
  readonly replied: number;
  readonly solved: number;
  /** Working days until it reported, the one in the middle; null where it has not reported anything. */
  readonly medianDays: number | null;
}

/** Matters by the body that leads them, the largest line first; what was sent back is counted nowhere. */
export function ledgerOf(matters: readonly TrackedMatter[]): readonly LedgerLine[] {
  const byBody = new Map<string, TrackedMatter[]>();
  for (const one of matters) {
    if (one.matter.result.code === '6') continue;
    const key = one.lead?.key ?? '';
    const rows = byBody.get(key);
    if (rows) rows.push(one);
    else byBody.set(key, [one]);
  }
  return [...byBody.values()]
    .map(lineOf)
    .sort(
      (one, other) =>
        Number(one.body === null) - Number(other.body === null) ||
        other.total - one.total ||
        naturalOrder(one.body?.name ?? '', other.body?.name ?? ''),
    );
}

function lineOf(matters: readonly TrackedMatter[]): LedgerLine {
  const standings = { onTime: 0, late: 0, extended: 0, upper: 0, reopened: 0 };
  for (const one of matters) standings[ledgerStanding(one)] += 1;
  return {
    body: matters[0]?.lead ?? null,
    total: matters.length,
    standings,
    replied: matters.filter(({ matter }) => matter.reply !== null).length,
    solved: matters.filter(({ matter }) => matter.result.solved).length,
    medianDays: medianDays(matters.flatMap((one) => leadPart(one) ?? [])),
  };
}

/**
 * A body counts the day on which it reported against its first date; a later day that was granted is no day kept. What
 * its own line says of a matter is never the lateness of others: of an upper body, or of the office that tells.
 */
export function ledgerStanding(one: TrackedMatter): LedgerStanding {
  const { matter } = one;
  const [part] = matter.parts;
  if (part && isLate(part)) return 'late';
  if (matter.reopening === 'granted') return 'reopened';
  if (matter.waiting === 'upper') return 'upper';
  if (part?.extended) return 'extended';
  return !part && latePromise(matter) > 0 ? 'late' : 'onTime';
}

/** Where a later day was granted, what is past that one is late, before and after the report. */
function isLate({ extended, late, overdue, reported, present }: MatterPart): boolean {
  if (!extended) return late > 0;
  return overdue > 0 || (late > 0 && reported !== null && reported > present);
}

function leadPart({ parts }: TrackedMatter): TrackedPart | undefined {
  return parts[0];
}

/** The one in the middle of what it took until a report; of two in the middle the mean. */
export function medianDays(parts: readonly Pick<TrackedPart, 'took'>[]): number | null {
  const took = parts.flatMap((part) => part.took ?? []).sort((one, other) => one - other);
  if (took.length === 0) return null;
  const middle = Math.floor(took.length / 2);
  const upper = took[middle] ?? 0;
  return took.length % 2 === 1 ? upper : ((took[middle - 1] ?? 0) + upper) / 2;
}
