import type { SpeakerRegistration } from '../intake/registrations.ts';

// Apart from the actions, so that a page that counts them is not sent the schema library.

const unheard: ReadonlySet<string> = new Set(['submitted', 'queued', 'deferred', 'noShow']);

/** Whether somebody would end the session unheard if it closed now; each is still owed a written answer (BX6). */
export function isUnheard({ state }: Pick<SpeakerRegistration, 'state'>): boolean {
  return unheard.has(state);
}
