import type { Journal } from '@doi-thoai/server/journal/journal';
import type { StreamKind } from '@doi-thoai/shared/engine/stream';
import type { Office } from '@doi-thoai/shared/office/office';
import type { Programmes } from '@doi-thoai/shared/programme/programmes';
import type { Chance } from './chance.ts';
import type { Known } from './from-schema.ts';

/** A stream as the record has it, which all rounds command at the same time. */
export class SharedRecord<State, Event extends { readonly type: string }> {
  readonly #journal: Journal;
  readonly #stream: string;
  readonly #kind: Pick<StreamKind<State, Event>, 'blank' | 'evolve'>;
  #state: State;
  #seq = 0;
  #reading: Promise<void> = Promise.resolve();

  constructor(journal: Journal, stream: string, kind: Pick<StreamKind<State, Event>, 'blank' | 'evolve'>) {
    this.#journal = journal;
    this.#stream = stream;
    this.#kind = kind;
    this.#state = kind.blank(stream);
  }

  /** What has been recorded up to now. */
  async read(): Promise<State> {
    this.#reading = this.#reading.then(() => this.#readOn());
    await this.#reading;
    return this.#state;
  }

  async #readOn(): Promise<void> {
    for await (const batch of this.#journal.read(this.#stream, this.#seq))
      for (const { event, ...stamp } of batch) {
        this.#state = this.#kind.evolve(this.#state, event as Event, stamp);
        this.#seq = stamp.seq;
      }
  }
}

/** Names of what is in the office, by the members of inputs that speak of it. */
export function knownInOffice(
  { bodies, people, imports, profiles, calendar, papers }: Office,
  chance: Chance,
): Known {
  const ids = (rows: Iterable<{ readonly id: string }>): string[] => [...rows].map(({ id }) => id);
  const days = calendar.entries.map(({ date }) => date);
  const lines = profiles.flatMap(({ lines: due, counts }) => ids([...due, ...counts]));
  const named: Readonly<Record<string, readonly string[]>> = {
    ...{ body: ids(bodies), successor: ids(bodies), person: ids(people), import: ids(imports) },
    ...{ profile: ids(profiles), line: lines, id: lines },
    letterhead: ids(papers?.letterheads ?? []),
    ...{ date: days, off: days, worked: days },
  };
  return among(named, chance);
}

/** Names of what programmes hold, and of the meeting that is fuzzed. */
export function knownInProgrammes({ programmes }: Programmes, meeting: string, chance: Chance): Known {
  const conferences = [...programmes].flatMap((row) => row.conferences);
  return among(
    { programme: [...programmes].map(({ id }) => id), meeting: [meeting, ...conferences] },
    chance,
  );
}

function among(named: Readonly<Record<string, readonly string[]>>, chance: Chance): Known {
  return (name) => {
    const rows = Object.hasOwn(named, name) ? named[name] : undefined;
    return rows && rows.length > 0 ? chance.of(rows) : undefined;
  };
}
