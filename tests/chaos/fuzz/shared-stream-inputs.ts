import { kindOf } from '@doi-thoai/server/streams/kinds';
import { accessActionTypes, accessId } from '@doi-thoai/shared/access/access';
import { officeActionTypes, officeId } from '@doi-thoai/shared/office/office';
import { programmeActionTypes, programmesId } from '@doi-thoai/shared/programme/programmes';
import { protocol } from '@doi-thoai/shared/wire/version';
import { fitting, type JsonSchema } from './from-schema.ts';
import { spoiled } from './garbage.ts';
import { knownInOffice, knownInProgrammes } from './shared-record.ts';
import type { Person } from './person.ts';
import { mayDo } from './rights.ts';
import type { Round } from './round.ts';

/** A stream that every meeting shares: what is done in it, and whose roles look at it. */
interface SharedStream {
  readonly id: string;
  readonly types: readonly string[];
  readonly audience: string;
  readonly lookers: readonly string[];
}

const shared: readonly SharedStream[] = [
  { id: officeId, types: officeActionTypes, audience: 'office', lookers: ['admin', 'coordinator'] },
  { id: programmesId, types: programmeActionTypes, audience: 'programmes', lookers: ['coordinator'] },
  { id: accessId, types: accessActionTypes, audience: 'access', lookers: ['admin', 'supervisor'] },
];

/** What somebody is told who may not: who they are, or how they ask, and never how the stream stands. */
const shutOut = new Set(['notAllowed', 'notSignedIn', 'malformed', 'tooMany', 'tooLate', 'sessionEnded']);

/** Calendar, rules, directory, programmes and the book of access are commanded and looked at, in every role and as nobody. */
export function sharedStreamInput(round: Round): Promise<void> {
  return round.chance.weighed<(round: Round) => Promise<void>>([
    [6, formed],
    [2, spoilt],
    [2, look],
  ])(round);
}

interface Made {
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly input: unknown;
}

async function made(round: Round): Promise<Made> {
  const { chance, used, no, environment } = round;
  // The office is where most of the work is; of the book there is one act, and nobody's.
  const { id: stream, types } = chance.percent(70) ? chance.of(shared.slice(0, 1)) : chance.of(shared);
  const type = chance.of(types);
  const schema = kindOf(stream)
    ?.actionNamed(type)
    ?.input.toJSONSchema({ unrepresentable: 'any', io: 'input' });
  const known =
    stream === programmesId
      ? knownInProgrammes(await environment.programmes.read(), round.meeting, chance)
      : knownInOffice(await environment.office.read(), chance);
  const id = `fuzz-shared-${no}-${String(used.length).padStart(8, '0')}`;
  used.push(id);
  return { id, stream, type, input: fitting(schema as JsonSchema, chance, known) };
}

/** Somebody who may, or anybody at all. */
function someone({ chance, cast }: Round, { stream, type }: Made): Person {
  const granted = cast.all.filter(({ identity }) => mayDo(stream, type, identity.roles) === true);
  return chance.of(granted.length > 0 && chance.percent(50) ? granted : cast.all);
}

/** A command in its right form: the table of actions and roles says who is let through, and who is not. */
async function formed(round: Round): Promise<void> {
  const command = await made(round);
  const person = someone(round, command);
  const answer = await send(round, person, command);
  if (!answer) return;
  const { ok, code } = answer;
  const may = mayDo(command.stream, command.type, person.identity.roles) === true;
  const told = `${person.name} was told ${ok ? 'that it was done' : code} of ${command.type}`;
  if (may && code === 'notAllowed') round.complain(`${told}, and may do it`);
  if (!may && (ok || !shutOut.has(code ?? ''))) round.complain(`${told}, and may not do it`);
}

/** One with something wrong in it does no harm, whoever sends it. */
async function spoilt(round: Round): Promise<void> {
  const command = await made(round);
  const person = someone(round, command);
  const answer = await send(round, person, { ...command, input: spoiled(command.input, round.chance) });
  if (answer?.ok && mayDo(command.stream, command.type, person.identity.roles) !== true)
    round.complain(`${person.name} may not do ${command.type}, and it was done`);
}

interface Answered {
  readonly ok: boolean;
  readonly code?: string;
}

async function send(
  { chance, exchanges }: Round,
  person: Person,
  command: Made,
): Promise<Answered | undefined> {
  if (chance.percent(60))
    return (await exchanges.overSocket(person, 'command', [command])) as Answered | undefined;
  const { stream, ...rest } = command;
  const answer = await exchanges.overHttp(person, {
    method: 'POST',
    path: `/api/streams/${stream}/commands`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(rest),
  });
  return answer && (JSON.parse(answer.text) as Answered);
}

/** Whoever looks is shown it by their role, and by nothing else. */
async function look(round: Round): Promise<void> {
  const { chance, cast, exchanges } = round;
  const { id: stream, audience, lookers } = chance.of(shared);
  const person = chance.of(cast.all);
  const mayLook = person.identity.roles.some((role) => lookers.includes(role));
  if (chance.percent(50)) {
    const answer = await exchanges.overSocket(person, 'enter', [{ protocol, stream, audience }]);
    if (answer && answer['ok'] === true && !mayLook) round.complain(`${person.name} was shown ${stream}`);
    if (answer?.['code'] === 'notAllowed' && mayLook)
      round.complain(`${person.name} was not shown ${stream}`);
    return;
  }
  const path = `/api/streams/${stream}/views/${audience}`;
  const answer = await exchanges.overHttp(person, { method: 'GET', path, headers: {} });
  if (answer?.status === 200 && !mayLook) round.complain(`${person.name} was shown ${stream}`);
  if (answer?.status === 403 && mayLook) round.complain(`${person.name} was not shown ${stream}`);
}
