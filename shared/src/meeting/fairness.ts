/** What the figures are drawn from: the public part of registrations and turns. */
interface Spoke {
  readonly registration: string;
  readonly spokenMs: number;
  readonly startedAt: number | null;
}
interface Registered {
  readonly id: string;
  readonly unit: string;
  readonly firstTime: boolean;
  readonly state: string;
}

export interface Share {
  /** An organisation, hamlet or street; empty for those who named none. */
  readonly unit: string;
  readonly turns: number;
  readonly spokenMs: number;
  readonly waiting: number;
}

export interface Fairness {
  readonly turns: number;
  readonly spokenMs: number;
  /** People heard who had never spoken at a conference before. */
  readonly firstTimers: number;
  readonly heard: number;
  /** Most time first, then by name. */
  readonly units: readonly Share[];
}

/** Speaking time and turns by unit and first-time speakers, so that the chair sees who was not heard (BX10). */
export function fairness(registrations: Iterable<Registered>, turns: Iterable<Spoke>): Fairness {
  const byId = new Map([...registrations].map((row) => [row.id, row]));
  const units = new Map<string, { unit: string; turns: number; spokenMs: number; waiting: number }>();
  const shareOf = (unit: string) => {
    const share = units.get(unit) ?? { unit, turns: 0, spokenMs: 0, waiting: 0 };
    units.set(unit, share);
    return share;
  };
  const heard = new Set<string>();
  let count = 0;
  let total = 0;
  for (const turn of turns) {
    if (turn.startedAt === null) continue;
    const share = shareOf(byId.get(turn.registration)?.unit ?? '');
    share.turns += 1;
    share.spokenMs += turn.spokenMs;
    count += 1;
    total += turn.spokenMs;
    heard.add(turn.registration);
  }
  for (const row of byId.values()) if (row.state === 'queued') shareOf(row.unit).waiting += 1;
  return {
    turns: count,
    spokenMs: total,
    heard: heard.size,
    firstTimers: [...heard].filter((id) => byId.get(id)?.firstTime).length,
    units: [...units.values()].sort((a, b) => b.spokenMs - a.spokenMs || (a.unit < b.unit ? -1 : 1)),
  };
}
