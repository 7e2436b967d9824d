import { actions } from '@doi-thoai/shared/meeting/meeting';
import { leadersPin } from '../../cast/people.ts';
import { sensible, wellFormed, type MadeCommand } from './commands-made.ts';
import { garbage, garbageText, jsonOf, spoiled, spoiledJson } from './garbage.ts';
import type { Person } from './person.ts';
import type { Round } from './round.ts';

/** What somebody could do now, done by whoever could. */
export function rightCommand(round: Round): Promise<void> {
  const made = sensible(round.record.state, round.chance, round.words, round.files);
  return send(round, round.cast.as(made.actor), envelope(round, made));
}

/** The same by somebody else, most of whom may not. */
export function othersCommand(round: Round): Promise<void> {
  const made = sensible(round.record.state, round.chance, round.words, round.files);
  return send(round, round.chance.of(round.cast.all), envelope(round, made));
}

/** Any command in its right form, with ids that are there. */
export function formedCommand(round: Round): Promise<void> {
  const { chance, cast, record } = round;
  const made = wellFormed(record.state, chance);
  const { may } = actions[made.type];
  const granted = cast.all.filter(({ identity }) => identity.roles.some((role) => may.includes(role)));
  const person = chance.of(granted.length > 0 && chance.percent(70) ? granted : cast.all);
  return send(round, person, envelope(round, made));
}

/** A sensible command with something wrong in it, by whoever could. */
export function spoiledCommand(round: Round): Promise<void> {
  const { chance, cast, record, words, files } = round;
  const made = sensible(record.state, chance, words, files);
  const whole = envelope(round, made);
  const message = chance.percent(80)
    ? { ...whole, input: spoiled(whole.input, chance) }
    : spoiled(whole, chance);
  return send(round, chance.percent(80) ? cast.as(made.actor) : chance.of(cast.all), message);
}

interface Envelope {
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly input: unknown;
  readonly pin?: string;
  readonly until?: number;
}

/** Times that are over, and one that never comes. */
const untils = [0, 1, 8.64e15];

function envelope(round: Round, { type, input }: MadeCommand): Envelope {
  const { chance, used, meeting } = round;
  const again = used.length > 0 && chance.percent(2);
  const id = again ? chance.of(used) : `fuzz-${round.no}-${String(used.length).padStart(8, '0')}`;
  if (!again) used.push(id);
  const needsPin = 'needsPin' in actions[type];
  const given = needsPin ? chance.percent(95) : chance.percent(2);
  const until = chance.percent(6) ? { until: chance.of(untils) } : {};
  return { id, stream: meeting, type, input, ...(given ? { pin: leadersPin } : {}), ...until };
}

async function send(round: Round, person: Person, message: unknown): Promise<void> {
  const { chance, exchanges } = round;
  if (chance.percent(65)) {
    await exchanges.overSocket(person, 'command', argumentsFor(message, round));
    return;
  }
  const json = jsonOf(withoutStream(message));
  const path = `/api/meetings/${round.meeting}/commands`;
  await exchanges.overHttp(person, {
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json' },
    body: chance.percent(3) ? spoiledJson(json, chance) : json,
  });
}

/** As a rule the message alone; now and then more, less, or bytes. */
function argumentsFor(message: unknown, { chance }: Round): unknown[] {
  return chance.weighed<() => unknown[]>([
    [95, () => [message]],
    [1, () => []],
    [1, () => [message, garbage(chance)]],
    [1, () => [Buffer.from(garbageText(chance))]],
    [1, () => [{ ...(message as object), input: Buffer.from('{}') }]],
    [1, () => [[message]]],
  ])();
}

function withoutStream(message: unknown): unknown {
  if (typeof message !== 'object' || message === null) return message;
  const { stream: _stream, ...rest } = message as { stream?: unknown };
  return rest;
}
