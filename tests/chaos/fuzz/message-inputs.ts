import {
  clock,
  draft,
  enter,
  fleet,
  leave,
  deviceCommand,
  presence,
  type FromBrowser,
} from '@doi-thoai/shared/wire/messages';
import { protocol } from '@doi-thoai/shared/wire/version';
import { idsIn } from './commands-made.ts';
import { fitting, type JsonSchema, type Known } from './from-schema.ts';
import { garbage, garbageText, spoiled } from './garbage.ts';
import type { Person } from './person.ts';
import type { Round } from './round.ts';
import type { Owned } from './secrets.ts';

/** Every message but the command, which has its own inputs; the types say when one is missing. */
const messages: Readonly<Record<Exclude<keyof FromBrowser, 'command'>, JsonSchema>> = {
  enter: described(enter),
  leave: described(leave),
  clock: described(clock),
  draft: described(draft),
  readDraft: described(draft.omit({ text: true, over: true })),
  presence: described(presence),
  fleet: described(fleet),
  deviceCommand: described(deviceCommand),
};

function described(schema: { toJSONSchema(how: object): unknown }): JsonSchema {
  return schema.toJSONSchema({ unrepresentable: 'any', io: 'input' }) as JsonSchema;
}

/** A message that a page could send, by anybody. */
export async function rightMessage(round: Round): Promise<void> {
  const { person, event, message } = made(round);
  await round.exchanges.overSocket(person, event, [message]);
}

/** One with something wrong in it. */
export async function spoiledMessage(round: Round): Promise<void> {
  const { chance, exchanges } = round;
  const { person, event, message } = made(round);
  const name = chance.percent(90) ? event : chance.of(['', '__proto__', 'connect', garbageText(chance)]);
  // Socket.IO's own client does not send these; over-raw does.
  if (['connect', 'connect_error', 'disconnect', 'disconnecting'].includes(name)) return;
  await exchanges.overSocket(person, name, [chance.percent(90) ? spoiled(message, chance) : garbage(chance)]);
}

function made(round: Round): { person: Person; event: string; message: unknown } {
  const { chance, cast } = round;
  const event = chance.of(Object.keys(messages) as (keyof typeof messages)[]);
  const person = chance.of(cast.all);
  const fitted = fitting(messages[event], chance, knownTo(person, round));
  if (event !== 'enter' || chance.percent(5)) return { person, event, message: fitted };
  const { receipt: _receipt, ...whole } = fitted as { audience?: string; receipt?: string; have?: number };
  const receipts = [...person.receipts];
  const held = whole.audience === 'receipt' && receipts.length > 0 ? { receipt: chance.of(receipts) } : {};
  const have = whole.have === undefined ? {} : { have: chance.below(round.record.seq + 3) };
  return { person, event, message: { ...whole, ...held, ...have, protocol } };
}

function knownTo(person: Person, round: Round): Known {
  const { chance, meeting, environment, record, cast } = round;
  const ids = idsIn(record.state, chance);
  const text = (): string => round.ownWord('draft', sharersOf(person));
  const others: Readonly<Record<string, () => string>> = {
    stream: () =>
      chance.percent(95) ? meeting : chance.of([environment.elsewhere, 'office:main', 'access:main']),
    seat: () => chance.of(cast.seats).name,
    device: () => chance.of(round.devices),
    key: () => `answer:${ids('assignment') ?? 'x'}`,
    text,
  };
  return (name) => (Object.hasOwn(others, name) ? others[name]?.() : ids(name));
}

/** A draft is its department's or its seat's, and nobody else's. */
function sharersOf({ identity }: Person): Owned {
  const department = identity.seat?.department;
  return ({ identity: other }) =>
    department ? other.seat?.department === department : other.as === identity.as;
}
