import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import { post } from '#lib/api/ask.ts';
import { deviceStorage } from '#lib/ui/device-storage.ts';
import { randomId } from '@doi-thoai/shared/client/random-id';
import { toast } from '#lib/ui/toasts.svelte.ts';

const againMs = 3000;

/** Text that stays on this phone until it is sent: a reload or a flat battery costs nobody a word. */
export class KeptText {
  readonly #key: string;
  #text: string;

  constructor(meeting: string, name: string) {
    this.#key = `register:${meeting}:${name}`;
    this.#text = $state(deviceStorage.read(this.#key) ?? '');
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    deviceStorage.write(this.#key, text);
  }
}

/**
 * Sends a form's command over HTTP, for a page that needs nothing live: the wire would cost a slow phone a third
 * more script. What does not get through is sent again under the same id, which counts once.
 */
export class FormSending {
  readonly #meeting: string;
  busy = $state(false);
  /** It did not get through yet. */
  waiting = $state(false);

  constructor(meeting: string) {
    this.#meeting = meeting;
  }

  /** Sends a command and says in a toast what became of it; returns whether it was taken. */
  async act<T extends ActionType>(type: T, input: InputOf<T>, done: string): Promise<boolean> {
    const outcome = await this.send(type, input);
    if (outcome.ok) {
      toast(done);
    } else {
      // The catalogue of refusals is as large as a page; hardly anybody needs it.
      const { refusal } = await import('#lib/words/refusal.ts');
      toast(refusal(outcome.code, outcome.params), { tone: 'ring' });
    }
    return outcome.ok;
  }

  async send<T extends ActionType>(type: T, input: InputOf<T>): Promise<{ readonly ok: true } | Refusal> {
    const command = { id: randomId(), type, input };
    this.busy = true;
    try {
      for (;;) {
        const answer = await post<{ seq: number }>(`/api/meetings/${this.#meeting}/commands`, command);
        if (answer && (answer.ok || answer.code !== 'notSaved')) return answer;
        this.waiting = true;
        await reachable();
      }
    } finally {
      this.busy = false;
      this.waiting = false;
    }
  }
}

/** A little later, or as soon as the phone has a network again. */
export function reachable(): Promise<void> {
  return new Promise((tried) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      tried();
    };
    const timer = setTimeout(go, againMs);
    addEventListener('online', go);
  });
}
