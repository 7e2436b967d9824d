import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { randomId } from '@doi-thoai/shared/client/random-id';
import type { OfficeActionType, OfficeInputOf } from '@doi-thoai/shared/office/office';
import { post } from '#lib/api/ask.ts';
import { front } from '#lib/words/front.ts';
import { officeRefusal } from '#lib/words/office-refusal.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { officeStream } from './office-view.svelte.ts';

/** The inputs of a kind of stream's commands, by their names. */
type InputsOf<Inputs> = { readonly [Type in keyof Inputs]: Inputs[Type] };

/** What the office takes. */
type OfficeInputs = { readonly [Type in OfficeActionType]: OfficeInputOf<Type> };

/**
 * Sends what a form of a stream holds. A command whose outcome is not known keeps its id, so that pressing again does
 * it once; the form keeps what was typed until the server has said yes.
 */
export class StreamSending<Inputs extends InputsOf<Inputs>> {
  readonly #stream: string;
  readonly #sentence: (refusal: Refusal) => string;
  #busy = $state(false);
  #refused = $state.raw<() => string>();
  #id = randomId();
  #sent = '';

  /** @param sentence what a refusal is told by, where pages have sentences of their own */
  constructor(stream: string, sentence: (refusal: Refusal) => string = officeRefusal) {
    this.#stream = stream;
    this.#sentence = sentence;
  }

  get busy(): boolean {
    return this.#busy;
  }

  /** Why not, in the language of the page; undefined where nothing was refused. */
  get refused(): string | undefined {
    return this.#refused?.();
  }

  /** Whether it was done. */
  async send<Type extends keyof Inputs & string>(type: Type, input: Inputs[Type]): Promise<boolean> {
    if (this.#busy) return false;
    const content = JSON.stringify([type, input]);
    if (content !== this.#sent) this.#id = randomId();
    this.#sent = content;
    this.#busy = true;
    this.#refused = undefined;
    const outcome = await post(`/api/streams/${this.#stream}/commands`, { id: this.#id, type, input });
    this.#busy = false;
    if (outcome?.ok) {
      this.#sent = '';
      return true;
    }
    this.#refused = outcome ? () => this.#sentence(outcome) : () => front.unreachable;
    return false;
  }

  /** What one press does, and says where it is refused; what it changed is seen. */
  async act<Type extends keyof Inputs & string>(type: Type, input: Inputs[Type]): Promise<boolean> {
    const done = await this.send(type, input);
    if (!done && this.refused !== undefined) toast(this.refused, { tone: 'ring' });
    return done;
  }
}

/** What is sent to the office itself. */
export class Sending extends StreamSending<OfficeInputs> {
  constructor(sentence?: (refusal: Refusal) => string) {
    super(officeStream, sentence);
  }
}

/** What one press does in the office. */
export function actInOffice<Type extends OfficeActionType>(
  type: Type,
  input: OfficeInputOf<Type>,
): Promise<boolean> {
  return new Sending().act(type, input as OfficeInputs[Type]);
}
