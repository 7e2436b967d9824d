import { isRefusal, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { programmesId } from '@doi-thoai/shared/programme/programmes';
import type { Caller } from './access/caller.ts';
import type { Journal } from './journal/journal.ts';
import type { Projections } from './projections/projections.ts';
import { foundingId, sampleIdsIn, sampleProgrammesIn } from './samples.ts';
import type { HandleCommand } from './streams/handle-command.ts';

export interface SampleListed {
  readonly id: string;
  readonly title: string;
}

interface Dependencies {
  readonly journal: Journal;
  readonly projections: Projections;
  readonly handleCommand: HandleCommand;
  /** The folder of the samples. */
  readonly folder: string;
}

const system: Caller = {
  session: {
    ...{ kind: 'account', id: 'samples', account: 'samples', roles: ['system'], temporary: false },
    expiresAt: instant(0),
  },
  address: 'samples',
};

/** Knows which conferences the samples brought, and takes them out. */
export class SampleRemoval {
  readonly #dependencies: Dependencies;

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies;
  }

  /** Those that are still there. A conference of people that has the name of a sample is none. */
  async listed(): Promise<SampleListed[]> {
    const { journal, projections, folder } = this.#dependencies;
    const named = new Set(await sampleIdsIn(folder));
    const listed: SampleListed[] = [];
    for (const { id, title } of await projections.meetings())
      if (named.has(id) && (await journal.outcomeOf(id, foundingId(id)))) listed.push({ id, title });
    return listed;
  }

  /** Takes all of them out, with the programmes that they brought; a refusal where that is not possible now, and then it can be asked for again. */
  async remove(): Promise<Refusal | undefined> {
    const { journal, handleCommand, folder } = this.#dependencies;
    // Before the conferences: as long as one of them is there, all of it can be asked for again.
    for (const { id } of await sampleProgrammesIn(folder)) {
      if (!(await journal.outcomeOf(programmesId, foundingId(id)))) continue;
      const command = { id: `sample-${id}-removed`, stream: programmesId, type: 'programme.removeSample' };
      const outcome = await handleCommand({ ...command, input: { programme: id } }, system);
      if (isRefusal(outcome)) return outcome;
    }
    for (const { id } of await this.listed()) {
      const command = { id: `sample-${id}-removed`, stream: id, type: 'meeting.removeSample', input: {} };
      const outcome = await handleCommand(command, system);
      if (isRefusal(outcome)) return outcome;
    }
    return undefined;
  }
}
