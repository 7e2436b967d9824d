import { blankMeeting, type Meeting } from '@doi-thoai/shared/meeting/meeting';
import { views } from '@doi-thoai/shared/views/audiences';
import { project, type ViewData } from '@doi-thoai/shared/engine/view';
import type { Viewer } from '@doi-thoai/shared/views/viewer';
import type { Journal } from '@doi-thoai/server/journal/journal';
import { patched, wholeView, type Device } from '../../support/device.ts';
import type { Person } from './person.ts';
import { replayed } from '../../support/replay.ts';

interface Onlooker {
  readonly person: Person;
  readonly viewer: Viewer;
  readonly device: Device;
  readonly start: { readonly seq: number; readonly view: ViewData };
}

/** Screens that follow a meeting from its beginning and are disturbed by nothing. */
export class Onlookers {
  readonly #meeting: string;
  readonly #all: Onlooker[] = [];

  constructor(meeting: string) {
    this.#meeting = meeting;
  }

  /** Everything that this person may look at. */
  async welcome(person: Person, meeting: Meeting): Promise<void> {
    for (const viewer of person
      .viewers(meeting)
      .filter(({ audience }) => audience !== 'receipt' && audience !== 'link')) {
      const device = await person.device();
      const entered = await device.enter({ stream: this.#meeting, audience: viewer.audience });
      this.#all.push({ person, viewer, device, start: wholeView(entered) });
    }
  }

  /** What is wrong between the record as it stands and what is shown live. */
  async faults(journal: Journal): Promise<string[]> {
    const verified = await journal.verify(this.#meeting);
    const { seq } = await journal.head(this.#meeting);
    const faults = verified.ok && verified.events === seq ? [] : [`the record does not verify`];
    let state = blankMeeting(this.#meeting);
    for await (const batch of journal.read(this.#meeting, 0))
      for (const recorded of batch) state = replayed(state, recorded);
    for (const onlooker of this.#all) faults.push(...(await faultsOf(onlooker, this.#meeting, state, seq)));
    return faults;
  }

  close(): void {
    for (const { person } of this.#all) person.close();
  }
}

async function faultsOf(
  { person, viewer, device, start }: Onlooker,
  meeting: string,
  replayed: Meeting,
  seq: number,
): Promise<string[]> {
  const { audience } = viewer;
  const own = () => device.patches.filter((patch) => patch.audience === audience);
  const told = () => own().at(-1)?.to ?? start.seq;
  try {
    await device.until(() => told() >= seq);
  } catch {
    const line = device.socket.connected ? 'on a line that stands' : 'on a line that was cut';
    return [`${person.name} was told of ${audience} up to ${told()} and not to ${seq}, ${line}`];
  }
  const expected = asSent(project(views[audience], replayed, viewer));
  const shown = asSent(patched(start, own()));
  const entered = await device.enter({ stream: meeting, audience });
  const fresh = asSent(wholeView(entered).view);
  const another = `another ${audience} than the record gives`;
  return [
    ...(shown === expected ? [] : [`${person.name} is shown ${another}: ${whereApart(expected, shown)}`]),
    ...(fresh === expected ? [] : [`${person.name} enters ${another}: ${whereApart(expected, fresh)}`]),
  ];
}

/** The first place at which two texts part, in either. */
function whereApart(expected: string, seen: string): string {
  const at = [...expected].findIndex((letter, place) => letter !== seen[place]);
  const around = (text: string) => text.slice(Math.max(0, at - 120), at + 80);
  return `${around(expected)} | ${around(seen)}`;
}

/** As it travels, with the members of every object in order. */
function asSent(data: ViewData): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
