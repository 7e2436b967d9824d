import { fold } from '../text/fold.ts';
import type { OrganisationId, RegistrationId } from '../meeting/ids.ts';

/** What the figures are drawn from: the public part of registrations and turns. */
interface Spoke {
  readonly registration: RegistrationId;
  readonly spokenMs: number;
  readonly startedAt: number | null;
}
interface Registered {
  readonly id: string;
  readonly unit: string;
  /** The organisation that sent them; `unit` is its name then. */
  readonly organisation?: OrganisationId | null;
  readonly firstTime: boolean;
  readonly state: string;
}

export interface Share {
  /** An organisation, hamlet, street or area; empty for those who named none. */
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
  /** People in the queue who have never spoken at a conference before. */
  readonly firstTimersWaiting: number;
  readonly heard: number;
  /** Most time first, then by name. */
  readonly units: readonly Share[];
  /** Organisations, whoever has had least first. */
  readonly organisations: readonly Share[];
  /** Where those live whom no organisation sent, whoever has had least first. */
  readonly areas: readonly Share[];
}

/** Speaking time and turns by unit and first-time speakers, so that the chair sees who was not heard (BX10). */
export function fairness(registrations: Iterable<Registered>, turns: Iterable<Spoke>): Fairness {
  const byId = new Map([...registrations].map((row) => [row.id, row]));
  const started = [...turns].filter((turn) => turn.startedAt !== null);
  const heard = new Set(started.map((turn) => turn.registration));
  const queued = [...byId.values()].filter((row) => row.state === 'queued');
  const sharesOf = (nameOf: (row: Registered) => string | undefined) => {
    const shares = new Shares();
    for (const { registration, spokenMs } of started) {
      const unit = nameOf(byId.get(registration) ?? nobody);
      if (unit !== undefined) shares.add(unit, { turns: 1, spokenMs, waiting: 0 });
    }
    for (const row of queued) {
      const unit = nameOf(row);
      if (unit !== undefined) shares.add(unit, { turns: 0, spokenMs: 0, waiting: 1 });
    }
    return shares.all;
  };
  const isSent = (row: Registered) => (row.organisation ?? null) !== null;
  return {
    turns: started.length,
    spokenMs: started.reduce((sum, turn) => sum + turn.spokenMs, 0),
    heard: heard.size,
    firstTimers: [...heard].filter((id) => byId.get(id)?.firstTime).length,
    firstTimersWaiting: queued.filter((row) => row.firstTime && !heard.has(row.id)).length,
    units: sharesOf((row) => row.unit).sort((a, b) => b.spokenMs - a.spokenMs || byName(a, b)),
    organisations: sharesOf((row) => (isSent(row) ? row.unit : undefined)).sort(leastFirst),
    areas: sharesOf((row) => (isSent(row) ? undefined : areaOf(row.unit))).sort(leastFirst),
  };
}

const nobody: Registered = { id: '', unit: '', firstTime: false, state: '' };

class Shares {
  readonly #shares = new Map<string, Share>();

  get all(): Share[] {
    return [...this.#shares.values()];
  }

  add(unit: string, more: Omit<Share, 'unit'>): void {
    const share = this.#shares.get(unit) ?? { unit, turns: 0, spokenMs: 0, waiting: 0 };
    this.#shares.set(unit, {
      unit,
      turns: share.turns + more.turns,
      spokenMs: share.spokenMs + more.spokenMs,
      waiting: share.waiting + more.waiting,
    });
  }
}

/** Whoever waits and was never heard comes first, then whoever was heard for the shortest time. */
function leastFirst(a: Share, b: Share): number {
  return a.turns * b.turns === 0 && a.turns !== b.turns
    ? a.turns - b.turns
    : a.spokenMs - b.spokenMs || b.waiting - a.waiting || byName(a, b);
}

function byName(a: Share, b: Share): number {
  return a.unit < b.unit ? -1 : 1;
}

/** What all who come to a meeting may share, and that tells none of them apart. */
const above = /^(thanh pho|tp|thi xa|huyen|quan|tinh)[ .]/;

/** The ward or commune of an address as people write it, from small to large: “Khu 3, phường Nam” → “Phường Nam”. */
export function areaOf(unit: string): string {
  const parts = unit.split(',').map((part) => part.trim());
  const area = parts.findLast((part) => part !== '' && !above.test(fold(part))) ?? unit.trim();
  return area.charAt(0).toLocaleUpperCase('vi') + area.slice(1);
}
