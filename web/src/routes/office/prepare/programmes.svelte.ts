import { Subscription } from '@doi-thoai/shared/client/subscription';
import type { ViewData } from '@doi-thoai/shared/engine/view';
import type {
  Programme,
  ProgrammeActionType,
  ProgrammeInputOf,
} from '@doi-thoai/shared/programme/programmes';
import type { programmeViews } from '@doi-thoai/shared/programme/views';
import { invalidateAll } from '$app/navigation';
import { showWhileMounted } from '#lib/live/live-view.svelte.ts';
import { browser } from '#lib/live/page-connection.ts';
import { StreamSending } from '../sending.svelte.ts';

type ProgrammesData = ViewData<(typeof programmeViews)['programmes']>;

/** The id of the programmes' stream, as `shared/src/programme/programmes.ts` names it. */
export const programmeStream = 'programme:main';

/** What programmes take, by the names of their commands. */
export type ProgrammeInputs = { readonly [Type in ProgrammeActionType]: ProgrammeInputOf<Type> };

/** Sends what a form about programmes holds. */
export function programmeSending(): StreamSending<ProgrammeInputs> {
  return new StreamSending(programmeStream);
}

/**
 * The programmes for as long as the calling component lives; undefined until they have come. What the page was loaded
 * with is loaded again when a programme changed since, and when somebody comes back to the page: conferences move on
 * without their programme. To be called while a component is set up.
 * @param loaded the last event of the programmes that the page was loaded with; without it nothing is loaded again
 */
export function useProgrammes(loaded?: () => number | undefined): {
  readonly all: readonly Programme[] | undefined;
} {
  const address = { stream: programmeStream, audience: 'programmes' };
  const { view } = showWhileMounted(new Subscription<ProgrammesData>(address, browser), true);
  const all = $derived(view.data && Object.values(view.data.programmes));

  $effect(() => {
    if (loaded && view.seq !== undefined && view.seq > (loaded() ?? 0)) void invalidateAll();
  });

  $effect(() => {
    if (!loaded) return undefined;
    const cameBack = () => document.visibilityState === 'visible' && void invalidateAll();
    document.addEventListener('visibilitychange', cameBack);
    return () => document.removeEventListener('visibilitychange', cameBack);
  });

  return {
    get all() {
      return all;
    },
  };
}
