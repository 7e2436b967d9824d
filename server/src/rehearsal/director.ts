import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { only } from '@doi-thoai/shared/engine/view';
import type { Due } from './scheduler.ts';
import type { Cast, Player } from './cast.ts';
import type { Intent } from './intent.ts';

/** One act of a simulated person, as it is told to whoever watches. */
export interface Act {
  readonly who: string;
  readonly intent: Intent;
  readonly refusal?: Refusal;
}

interface Next extends Due {
  readonly person: Player;
}

/**
 * Lets simulated people act one after the other, each in its own time and at the pace that was set; seats that were
 * taken over are left alone (BX12). What happens next follows from what people see, so that whoever takes a seat
 * over, or commands beside them, is reacted to.
 */
export class Director {
  readonly #cast: Cast;
  readonly #told: (act: Act) => void;
  #wake: () => void = () => undefined;
  #woken = false;
  #stopped = false;
  readonly #stop = Promise.withResolvers<undefined>();
  #steps: number;

  /** `steps`: how many single acts were asked for, and taken, before these people came in. */
  constructor(cast: Cast, told: (act: Act) => void, steps = 0) {
    this.#cast = cast;
    this.#told = told;
    this.#steps = steps;
  }

  /** Something was seen: what people intend may be something else now. */
  readonly look = (): void => {
    this.#woken = true;
    this.#wake();
  };

  stop(): void {
    this.#stopped = true;
    this.#stop.resolve(undefined);
    this.look();
  }

  /**
   * Resolves when what is rehearsed has come to its end, or after `stop`, even if a server that is gone still owes an
   * answer; where nobody is to be waited for for ever, also once nobody has wanted anything for so long.
   */
  async run(): Promise<void> {
    await Promise.race([this.#play(), this.#stop.promise]);
  }

  async #play(): Promise<void> {
    while (!this.#stopped && !this.#cast.isOver()) {
      const next = this.#next();
      if (this.#isPaused() && !this.#takesStep(next)) await this.#change();
      else if (!next) {
        if (!(await this.#change(this.#cast.patienceMs)) && !this.#isLedByHand()) return;
      } else if (next.at > performance.now() && !this.#isPaused())
        await this.#change(Math.max(0, next.at - performance.now()));
      else await this.#do(next);
    }
  }

  #rehearsal() {
    return this.#cast.moderator.data?.rehearsal[only];
  }

  #isPaused(): boolean {
    return this.#rehearsal()?.paused ?? true;
  }

  /** Whoever took a seat over may take their time. */
  #isLedByHand(): boolean {
    return (this.#rehearsal()?.byHand ?? []).length > 0;
  }

  /** Whether one more act was asked for and there is one. */
  #takesStep(next: Next | undefined): boolean {
    const asked = this.#rehearsal()?.steps ?? 0;
    if (!next || asked <= this.#steps) return false;
    this.#steps += 1;
    return true;
  }

  /** What is due first among all that people intend. */
  #next(): Next | undefined {
    const { pace = 1, byHand = [], paused = true } = this.#rehearsal() ?? {};
    const now = performance.now();
    let next: Next | undefined;
    for (const person of this.#cast.people) {
      if (byHand.includes(person.me?.seat ?? '')) person.scheduler.clear();
      else
        for (const due of person.intents(pace, now)) if (!next || due.at < next.at) next = { ...due, person };
    }
    // A pause takes no time from anyone: afterwards every intent waits anew.
    if (paused) for (const person of this.#cast.people) person.scheduler.restart(now);
    return next;
  }

  async #do({ person, intent, key }: Next): Promise<void> {
    const outcome = await person.act(intent.type, intent.input, intent.pin);
    const who = person.me?.name ?? '';
    if (outcome.ok) {
      person.scheduler.done(key);
      this.#told({ who, intent });
      // Everyone sees it before anybody intends what comes next.
      while (!this.#stopped && this.#cast.people.some((one) => one.seq < outcome.seq)) await this.#change();
    } else {
      person.scheduler.refused(key, performance.now());
      this.#told({ who, intent, refusal: outcome });
    }
  }

  /** Resolves when something was seen, or after so many milliseconds; gives whether anything was. */
  async #change(atMost?: number): Promise<boolean> {
    if (!this.#woken)
      await new Promise<void>((resolve) => {
        const timer = atMost === undefined ? undefined : setTimeout(resolve, atMost);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    const woken = this.#woken;
    this.#woken = false;
    return woken;
  }
}
