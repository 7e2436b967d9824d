import type { MinutePart } from '@doi-thoai/shared/queries/minutes';
import { unwritten } from '@doi-thoai/shared/words/minutes-sentences';
import { mergeTexts } from '@doi-thoai/shared/text/merge';
import type { LiveDraft } from '#lib/live/live-drafts.svelte.ts';
import { Rewording } from '#lib/live/rewording.svelte.ts';
import type { Minuting } from './model.ts';
import { draftOfPart } from './draft-keys.ts';

/**
 * Words that somebody puts in the place of a part. With them goes what the record said when they were begun: what it
 * says since is told from that, however late they are saved.
 */
export class PartWords {
  readonly #meeting: Minuting;
  readonly #part: () => MinutePart;
  readonly #key: string;
  readonly #words: Rewording;
  /** What the record said when writing began, kept with the draft. */
  readonly #over: LiveDraft;
  busy = $state(false);

  constructor(meeting: Minuting, part: () => MinutePart) {
    const { part: name, of } = part();
    this.#meeting = meeting;
    this.#part = part;
    this.#key = draftOfPart(name, of);
    this.#words = new Rewording(meeting.drafts, this.#key, {
      stands: () => (part().own ? part().text : ''),
      // What nobody wrote down is not written over letter by letter.
      begins: () => (part().recorded === unwritten ? '' : part().recorded),
    });
    this.#over = meeting.drafts.of(`recorded:${this.#key}`);
  }

  get words(): Rewording {
    return this.#words;
  }

  get text(): string {
    return this.#words.text;
  }

  set text(text: string) {
    if (!this.#words.typed && this.#over.text === '') this.#over.text = this.#recordedNow();
    this.#words.text = text;
    if (!this.#words.typed) this.#over.text = '';
  }

  /** Whether somebody has written here what is not in the record yet. */
  get typed(): boolean {
    return this.#words.typed;
  }

  /** Drops what was typed. */
  giveUp(): void {
    this.#words.giveUp();
    this.#over.text = '';
  }

  /** Saves what was typed; whether it stands now. */
  async save(): Promise<boolean> {
    if (this.#words.newer !== undefined) return false;
    return this.#write(this.#over.text || this.#recordedNow());
  }

  /** Own words as they are, in the knowledge of what the record says by now. */
  keepMine(): Promise<boolean> {
    return this.#send(this.#part().text, this.#recordedNow());
  }

  /** The record's words again. */
  takeRecord(): Promise<boolean> {
    return this.#send('', this.#recordedNow());
  }

  /** Both, as far as they can be brought together. */
  takeBoth(): Promise<boolean> {
    const { over, text, recorded } = this.#part();
    return this.#send(mergeTexts(over, text, recorded), recorded);
  }

  /** Words that were written before are kept over what the record said then. */
  #recordedNow(): string {
    return this.#part().recorded;
  }

  async #write(recorded: string): Promise<boolean> {
    const { part, of } = this.#part();
    this.busy = true;
    const outcome = await this.#words.save((text, over) =>
      this.#meeting.act('minutes.writePart', { part, of, text, recorded, over }),
    );
    this.busy = false;
    if (outcome.ok && !this.#words.typed) this.#over.text = '';
    return outcome.ok;
  }

  async #send(text: string, recorded: string): Promise<boolean> {
    const { part, of, own, text: stands } = this.#part();
    const over = own ? stands : '';
    const outcome = await this.#meeting.act('minutes.writePart', { part, of, text, recorded, over });
    return outcome.ok;
  }
}
