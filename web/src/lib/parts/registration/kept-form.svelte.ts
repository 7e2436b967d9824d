import { deviceStorage } from '#lib/ui/device-storage.ts';
import { blankForm, formFrom, type FormChannel, type SpeakerForm } from './speaker-form.ts';

/**
 * The form of one clerk, kept on this device so that it survives a reload. Not a draft of the seat: two clerks at
 * one desk write down two people.
 */
export class KeptForm {
  readonly #key: string;
  #form: SpeakerForm;

  /** To be called while a component is set up. */
  constructor(meeting: string, channel: FormChannel) {
    this.#key = `form:${meeting}:${channel}`;
    const kept = deviceStorage.read(this.#key);
    this.#form = $state(kept === undefined ? blankForm(channel) : formFrom(kept));
    $effect(() => deviceStorage.write(this.#key, JSON.stringify(this.#form)));
  }

  get form(): SpeakerForm {
    return this.#form;
  }

  set form(form: SpeakerForm) {
    this.#form = form;
  }

  /** Ready for the next person. */
  clear(): void {
    this.#form = blankForm(this.#form.channel);
  }
}
