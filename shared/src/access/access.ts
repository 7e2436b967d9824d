import { z } from 'zod';
import type * as engine from '../engine/action.ts';
import { streamId } from '../engine/ids.ts';
import { plainText } from '../text/normalise.ts';

/** There is one record of who was let in, and who let them. */
export const accessId = 'access:main';

/** What is written down of access. */
export const accessActs = ['signedIn', 'paired', 'minted', 'cleared', 'revoked', 'rightsChanged'] as const;
export type AccessAct = (typeof accessActs)[number];

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

/** How often each thing was done; the events themselves are the record. */
export interface Access {
  readonly counts: Readonly<Record<AccessAct, number>>;
}

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

/** The action of a command, or undefined: its name comes from outside. */
export function accessActionNamed(type: string): AccessAction | undefined {
  return actions.get(type);
}

export function knowsAccessEvent(type: string): boolean {
  return type === 'accessNoted';
}

export function blankAccess(): Access {
  return { counts: Object.fromEntries(accessActs.map((act) => [act, 0])) as Record<AccessAct, number> };
}

export function evolveAccess({ counts }: Access, { act }: AccessEvent): Access {
  return { counts: { ...counts, [act]: counts[act] + 1 } };
}
