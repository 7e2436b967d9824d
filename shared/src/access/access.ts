import { z } from 'zod';
import type { Instant } from '../calendar/instant.ts';
import type * as engine from '../engine/action.ts';
import { streamId } from '../engine/ids.ts';
import { Table } from '../engine/table.ts';
import { plainText } from '../text/normalise.ts';
import { accessActs, type AccessAct } from './vocabulary.ts';

/** There is one record of who was let in, and who let them. */
export const accessId = 'access:main';

/** Who did what, from which device, to whom. Never a secret, and no word of what was seen. */
export interface AccessNote {
  readonly act: AccessAct;
  /** The account or the seat that acted. */
  readonly who: string;
  /** The session that names the device; null where there was none yet. */
  readonly device: string | null;
  /** The account or the seat that it was done to. */
  readonly whom: string;
  /** The stream that the seat belongs to; null for an account. */
  readonly stream: string | null;
}

export type AccessEvent = { readonly type: 'accessNoted' } & AccessNote;

/** A note as it is looked at. */
export interface AccessRow extends Omit<AccessNote, 'device'> {
  /** Its place in the record. */
  readonly id: string;
  readonly at: Instant;
}

/** How often each thing was done, and the latest of it; the events themselves are the record. */
export interface Access {
  readonly counts: Readonly<Record<AccessAct, number>>;
  readonly latest: Table<AccessRow>;
}

/** So many notes are looked at: a year of an office, and no burden for whoever looks. */
const kept = 1000;

type AccessAction = engine.Action<Access, AccessEvent>;

const name = plainText({ min: 1, max: 200, lines: 'single' });

const note: engine.Action<Access, AccessEvent, AccessNote> = {
  may: ['system'],
  input: z.strictObject({
    act: z.enum(accessActs),
    who: name,
    device: z.string().max(80).nullable(),
    whom: name,
    stream: streamId.nullable(),
  }),
  decide: (_access, input) => [{ type: 'accessNoted', ...input }],
};

const actions: ReadonlyMap<string, AccessAction> = new Map([['access.note', note]]);

export const accessActionTypes: readonly string[] = [...actions.keys()];

/** The action of a command, or undefined: its name comes from outside. */
export function accessActionNamed(type: string): AccessAction | undefined {
  return actions.get(type);
}

export function knowsAccessEvent(type: string): boolean {
  return type === 'accessNoted';
}

export function blankAccess(): Access {
  const counts = Object.fromEntries(accessActs.map((act) => [act, 0])) as Record<AccessAct, number>;
  return { counts, latest: Table.of() };
}

export function evolveAccess({ counts, latest }: Access, event: AccessEvent, stamp: engine.Stamp): Access {
  const { act, who, whom, stream } = event;
  const row = { id: String(stamp.seq), at: stamp.at, act, who, whom, stream };
  return {
    counts: { ...counts, [act]: counts[act] + 1 },
    latest: latest.without(String(stamp.seq - kept)).with(row),
  };
}
