import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import { StreamSending } from '../../sending.svelte.ts';
import { programmeStream, type ProgrammeInputs } from '../programmes.svelte.ts';

type Inputs = { readonly [Type in ActionType]: InputOf<Type> } & ProgrammeInputs;

/** A command of the founding, in the order in which one builds on the other. */
export interface Step {
  readonly stream: string;
  readonly type: 'programme.found' | 'plan.start';
  readonly input: Inputs['programme.found'] | Inputs['plan.start'];
}

/** What is founded with one press; pressed again after a lost answer, it goes on where it stopped. */
export class Founding {
  readonly #sendings = new Map<string, StreamSending<Inputs>>();
  readonly #done = new Set<string>();
  #last = $state.raw<StreamSending<Inputs>>();

  get busy(): boolean {
    return this.#last?.busy ?? false;
  }

  /** Why not, in the language of the page; undefined where nothing was refused. */
  get refused(): string | undefined {
    return this.#last?.refused;
  }

  /** Whether all of it was done. */
  async run(steps: readonly Step[]): Promise<boolean> {
    for (const step of steps) {
      const content = JSON.stringify(step);
      if (this.#done.has(content)) continue;
      this.#last = this.#sendingTo(step.stream);
      if (!(await this.#last.send(step.type, step.input as never))) return false;
      this.#done.add(content);
    }
    return true;
  }

  #sendingTo(stream: string): StreamSending<Inputs> {
    const sending = this.#sendings.get(stream) ?? new StreamSending<Inputs>(stream);
    this.#sendings.set(stream, sending);
    return sending;
  }
}

/** What the form holds of a conference that is one of several. */
export interface Given {
  readonly conference: Omit<Inputs['plan.start'], 'programme'>;
  /** The programme that it is begun under; null where it stands by itself. */
  readonly under: string | null;
  /** The programme that is founded with it. */
  readonly programme?: Omit<Inputs['programme.found'], 'programme'>;
  /** Time and place of a second cluster. */
  readonly second?: { readonly startsAt: string; readonly place: string };
}

/** What is to be done, and the names of what comes of it: those of conferences begin with their titles. */
export function foundingOf(
  { conference, under, programme, second }: Given,
  named: (title: string) => string,
): { readonly steps: readonly Step[]; readonly meeting: string; readonly programme: string | null } {
  const founded = programme && named(programme.name);
  const of = founded ?? under;
  const begin = (meeting: string, more: Partial<Given['conference']> = {}): Step => ({
    stream: meeting,
    type: 'plan.start',
    input: { ...conference, ...more, programme: of },
  });
  const meeting = named(conference.title);
  // What an earlier conference left open is answered for once.
  const { promises: _promises, ...rest } = conference.content ?? {};
  const conferences = second
    ? [
        begin(`${meeting}-1`, { title: `${conference.title} – cụm 1` }),
        begin(`${meeting}-2`, { ...second, content: rest, title: `${conference.title} – cụm 2` }),
      ]
    : [begin(meeting)];
  const founds: Step[] =
    programme && founded !== undefined
      ? [{ stream: programmeStream, type: 'programme.found', input: { ...programme, programme: founded } }]
      : [];
  return { steps: [...founds, ...conferences], meeting, programme: founded ?? null };
}
