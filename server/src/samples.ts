import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { blankMeeting, type ActionType, type Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import { programmesId, type Programme } from '@doi-thoai/shared/programme/programmes';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { Session } from './accounts/accounts.ts';
import type { Journal } from './journal/journal.ts';
import type { HandleCommand } from './streams/handle-command.ts';
import type { Projections } from './projections/projections.ts';
import type { Streams } from './streams/streams.ts';
import { meetingKind } from './streams/meeting-kind.ts';

/** Where the sample conferences lie. */
export const sampleFolder = fileURLToPath(new URL('../samples', import.meta.url));

/** What the folder of samples offers; it is not part of the server, which therefore knows only its form. */
interface SampleFolder {
  readonly samples: readonly Sample[];
  readonly preparations: readonly Sample[];
  readonly programmes: readonly SampleProgramme[];
  readonly foundingCommand: (sample: Sample) => object;
  readonly resolve: (meeting: Meeting, command: object) => Resolved;
}

interface Sample {
  readonly id: string;
  readonly commands: readonly object[];
}

export type SampleProgramme = Pick<Programme, 'id' | 'name' | 'year' | 'kind' | 'conferences'>;

export interface Resolved {
  readonly actor: Actor;
  readonly type: ActionType;
  readonly input: Readonly<Record<string, unknown>>;
}

export interface CommandDependencies {
  readonly streams: Streams;
  readonly handleCommand: HandleCommand;
}

export interface SampleDependencies extends CommandDependencies {
  readonly journal: Journal;
  readonly projections: Projections;
  /** The folder of the samples. */
  readonly folder: string;
  readonly dataDir: string;
}

/** The command that founds a sample's meeting. */
export function foundingId(sample: string): string {
  return commandId(sample, 0);
}

function commandId(sample: string, at: number): string {
  return `sample-${sample}-${String(at).padStart(4, '0')}`;
}

/** The ids of all samples. */
export async function sampleIdsIn(folder: string): Promise<readonly string[]> {
  if (!existsSync(join(folder, 'all.ts'))) return [];
  const { samples, preparations } = await readFolder(folder);
  return [...samples, ...preparations].map(({ id }) => id);
}

/**
 * Loads the sample conferences into an empty database by the ordinary path of commands; loading that was cut
 * short goes on where it stopped, and samples that were taken out do not come back. Returns the ids of what was loaded.
 */
export async function loadSamples(dependencies: SampleDependencies): Promise<string[]> {
  const unfinished = join(dependencies.dataDir, 'samples-unfinished');
  const isEmpty = (await dependencies.projections.meetings()).length === 0;
  if (!existsSync(join(dependencies.folder, 'all.ts')) || !(isEmpty || existsSync(unfinished))) return [];
  const { samples, preparations, foundingCommand, resolve } = await readFolder(dependencies.folder);
  const all = [...samples, ...preparations];
  if (!existsSync(unfinished) && (await wereThere(dependencies.journal, all))) return [];
  writeFileSync(unfinished, '');
  for (const sample of all) {
    const commands = [foundingCommand(sample), ...sample.commands];
    for (const [at, command] of commands.entries()) {
      const id = commandId(sample.id, at);
      if (await dependencies.journal.outcomeOf(sample.id, id)) continue;
      await runCommand(dependencies, sample.id, id, (meeting) => resolve(meeting, command));
    }
  }
  await loadProgrammes(dependencies);
  rmSync(unfinished);
  return all.map(({ id }) => id);
}

/** The programmes that the samples brought. */
export async function sampleProgrammesIn(folder: string): Promise<readonly SampleProgramme[]> {
  if (!existsSync(join(folder, 'all.ts'))) return [];
  return (await readFolder(folder)).programmes;
}

/** Founds the programmes of the samples, and takes their conferences in; what was done already is not done again. */
async function loadProgrammes({ folder, handleCommand }: SampleDependencies): Promise<void> {
  const caller = {
    session: sessionOf(programmesId, { role: 'coordinator', seat: 'coordinator' }),
    address: 'samples',
  };
  for (const { id: programme, conferences, ...given } of await sampleProgrammesIn(folder)) {
    const commands = [
      { type: 'programme.found', input: { programme, ...given } },
      ...conferences.map((meeting) => ({ type: 'programme.takeIn', input: { programme, meeting } })),
    ];
    for (const [at, command] of commands.entries()) {
      const outcome = await handleCommand(
        { id: commandId(programme, at), stream: programmesId, ...command },
        caller,
      );
      if (!outcome.ok)
        throw new Error(`${programme} was refused ${command.type}: ${JSON.stringify(outcome)}`);
    }
  }
}

/** Whether samples were loaded once. */
async function wereThere(journal: Journal, samples: readonly Sample[]): Promise<boolean> {
  for (const { id } of samples) if (await journal.outcomeOf(id, foundingId(id))) return true;
  return false;
}

/**
 * What happened before the session of a sample, each to be resolved in a meeting that was convened like it;
 * undefined when there is no such sample.
 */
export async function preparationsOf(
  folder: string,
  id: string,
): Promise<readonly ((meeting: Meeting) => Resolved)[] | undefined> {
  if (!existsSync(join(folder, 'all.ts'))) return undefined;
  const { samples, resolve } = await readFolder(folder);
  const sample = samples.find((one) => one.id === id);
  return sample?.commands.map((command) => (meeting: Meeting) => resolve(meeting, command));
}

async function readFolder(folder: string): Promise<SampleFolder> {
  const load = (file: string): Promise<object> => import(pathToFileURL(join(folder, file)).href);
  return { ...(await load('all.ts')), ...(await load('sample.ts')) } as SampleFolder;
}

/** A command that is not refused, by whoever it names; throws when it is. */
export async function runCommand(
  { streams, handleCommand }: CommandDependencies,
  meeting: string,
  id: string,
  resolve: (meeting: Meeting) => Resolved,
): Promise<void> {
  const { actor, type, input } = await streams.with(meetingKind, meeting, ({ state, exists }) =>
    resolve(exists ? state : blankMeeting(meeting)),
  );
  const caller = { session: sessionOf(meeting, actor), address: 'samples' };
  const outcome = await handleCommand({ id, stream: meeting, type, input }, caller);
  if (!outcome.ok) throw new Error(`${meeting} was refused ${type}: ${JSON.stringify(outcome)}`);
}

/** As if the actor had come in through the door. */
function sessionOf(meeting: string, { role, seat }: Actor): Session | null {
  if (role === 'citizen') return null;
  const expiresAt = instant(0);
  if (seat === role)
    return { kind: 'account', id: 'samples', account: 'samples', roles: [role], temporary: false, expiresAt };
  return { kind: 'seat', id: 'samples', meeting, seat, expiresAt };
}
