import { drawFrom, stepFrom, type Step } from '@doi-thoai/shared/testing/arbitrary';
import type { Draw } from '@doi-thoai/shared/testing/arbitrary-making';
import { actionNamed } from '@doi-thoai/shared/meeting/meeting';
import { leadersPin, seatsOfActor } from '../../cast/people.ts';
import type { Seated } from './hall.ts';
import type { JournalReplica } from './journal-replica.ts';

/** Milliseconds between two acts of anybody. */
const paceMs = 7;
/** Whoever waits for so many outcomes does nothing more meanwhile. */
const maxUnsent = 3;
/** A hall does not grow without end: with so many petitions people do other things. */
const maxPetitions = 600;

/** People who do what people do in a meeting, each at their own page, with the meeting as the record has it. */
export class RandomPeople {
  readonly #seated: readonly Seated[];
  readonly #replica: JournalReplica;
  readonly #draw: Draw;
  #timer: NodeJS.Timeout | undefined;
  #looking = false;

  constructor(seated: readonly Seated[], replica: JournalReplica, seed: number) {
    this.#seated = seated;
    this.#replica = replica;
    this.#draw = drawFrom(seed);
  }

  start(): void {
    this.#timer = setInterval(() => this.#act(), paceMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #act(): void {
    void this.#look();
    const step = stepFrom(this.#replica.state, this.#draw(1_000_000_000));
    const grows = step.type === 'speakers.register' || step.type === 'petitions.capture';
    if (grows && this.#replica.state.petitions.size > maxPetitions) return;
    const who = this.#whoseTurn(step);
    if (!who || who.page.unsent >= maxUnsent) return;
    const pin = actionNamed(step.type)?.needsPin ? leadersPin : undefined;
    who.page.send(step.type, step.input, pin);
  }

  /** One of those who sit where the step is taken from. */
  #whoseTurn({ actor }: Step): Seated | undefined {
    if (actor.role === 'citizen')
      return this.#of(this.#seated.filter(({ name }) => name.startsWith('phone')));
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
