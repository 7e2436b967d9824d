import { drawFrom, preparingStepFrom, stepFrom, type Step } from '@doi-thoai/shared/testing/arbitrary';
import type { Draw } from '@doi-thoai/shared/testing/arbitrary-making';
import { doneByLink } from '@doi-thoai/shared/meeting/intake/links';
import { actionNamed } from '@doi-thoai/shared/meeting/meeting';
import { leadersPin, seatsOfActor } from '../../cast/people.ts';
import { clerks, type Seated } from './hall.ts';
import type { JournalReplica } from './journal-replica.ts';

/** Milliseconds between two acts of anybody. */
const paceMs = 7;
/** Whoever waits for so many outcomes does nothing more meanwhile. */
const maxUnsent = 3;
/** A hall does not grow without end: with so many petitions people do other things. */
const maxPetitions = 600;
/** Those who hold a link go on with it: another's secret would open nothing. */
const keepingLinks: ReadonlySet<string> = new Set(['links.issue', 'links.revoke']);
const growing: ReadonlySet<string> = new Set([
  'speakers.register',
  'petitions.capture',
  'opinions.add',
  'handIn.addOpinions',
  'import.take',
  'petitions.divide',
]);

/** People who do what people do in a meeting, each at their own page, with the meeting as the record has it. */
export class RandomPeople {
  readonly #seated: readonly Seated[];
  readonly #replica: JournalReplica;
  readonly #draw: Draw;
  readonly #next: typeof stepFrom;
  #timer: NodeJS.Timeout | undefined;
  #looking = false;

  /** @param preparing before the day: what clerks, units and bodies do, and nobody opens the session */
  constructor(seated: readonly Seated[], replica: JournalReplica, seed: number, preparing: boolean) {
    this.#seated = seated;
    this.#replica = replica;
    this.#draw = drawFrom(seed);
    this.#next = preparing ? preparingStepFrom : stepFrom;
  }

  start(): void {
    this.#timer = setInterval(() => this.#act(), paceMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #act(): void {
    void this.#look();
    const step = this.#next(this.#replica.state, this.#draw(1_000_000_000));
    if (keepingLinks.has(step.type)) return;
    if (growing.has(step.type) && this.#replica.state.petitions.size > maxPetitions) return;
    const who = this.#whoseTurn(step);
    if (!who || who.page.unsent >= maxUnsent) return;
    const pin = actionNamed(step.type)?.needsPin ? leadersPin : undefined;
    who.page.send(step.type, step.input, pin);
  }

  /** One of those who sit where the step is taken from. */
  #whoseTurn({ actor, type }: Step): Seated | undefined {
    const { role, organisation, department } = actor;
    if (role === 'citizen') return this.#of(this.#seated.filter(({ name }) => name.startsWith('phone')));
    if (role === 'coordinator')
      return this.#of(this.#seated.filter(({ name }) => clerks.some((clerk) => clerk === name)));
    const holders = this.#seated.filter(({ holder }) =>
      role === 'organisation'
        ? holder?.organisation === organisation
        : department !== undefined && holder?.department === department,
    );
    if (role === 'organisation') return this.#of(holders);
    if (holders.length > 0 && doneByLink.has(type) && this.#draw(2) === 0) return this.#of(holders);
    const seats = seatsOfActor(this.#replica.state, actor);
    return this.#of(this.#seated.filter(({ seat }) => seat !== undefined && seats.includes(seat)));
  }

  #of(people: readonly Seated[]): Seated | undefined {
    return people[this.#draw(Math.max(1, people.length))];
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    await this.#replica.look().finally(() => (this.#looking = false));
  }
}
