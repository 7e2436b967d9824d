import { onMount } from 'svelte';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import type { DataOf, EntityOf } from '@doi-thoai/shared/views/audiences';
import { only, type ViewData } from '@doi-thoai/shared/engine/view';
import type { DraftNews, Me } from '@doi-thoai/shared/wire/messages';
import { version } from '$app/env';
import { Connection, type Entry } from './connection.ts';
import { LiveView } from './live-view.svelte.ts';
import type { CatchUp } from './patches.ts';
import { rehearsing } from './rehearsing.svelte.ts';
import { ServerClock } from './server-clock.ts';

/** A meeting as one audience sees it. */
export interface Watched<Data extends ViewData> {
  readonly view: LiveView<Data>;
  /** The server's time; what was derived from it is derived again when a measurement puts it right. */
  readonly now: () => Instant;
}

/** What else lives on the same connection. */
export interface Companions {
  entered(me: Me): void;
  drafted(draft: DraftNews): void;
  closing(): void;
}

/**
 * Watches a meeting for as long as the calling component lives. To be called while a component is set up, by pages
 * that only show; what commands is `follow`. A page that the server rendered hands over what it was rendered from,
 * and only what is newer is sent.
 */
export function watch<Audience extends AudienceName>(
  entry: Entry & { readonly audience: Audience },
  rendered?: CatchUp<DataOf<Audience>>,
  companions?: (connection: () => Connection | undefined) => Companions,
): Watched<DataOf<Audience>> {
  let corrections = $state(0);
  const clock = new ServerClock(() => (corrections += 1));
  const view = new LiveView<DataOf<Audience>>(rendered);
  let connection: Connection | undefined;
  const also = companions?.(() => connection);

  onMount(() => {
    connection = new Connection(entry, clock, version, {
      have: () => view.seq,
      caughtUp: (reply, since) => {
        const current = view.caughtUp(reply, since);
        also?.entered(reply.me);
        return current;
      },
      patched: (patch) => view.patched(patch),
      pulsed: (pulse) => view.reaches(pulse.seq),
      drafted: (draft) => also?.drafted(draft),
      changed: (state, refusal) => view.changed(state, refusal),
    });
    return () => {
      also?.closing();
      connection?.close();
    };
  });

  // How far the page has come, for whoever looks at it from outside: tests, and support at a distance.
  $effect(() => {
    if (view.seq !== undefined)
      document.documentElement.setAttribute(`data-seq-${entry.audience}`, String(view.seq));
  });

  // Every view tells of its meeting, so every page of a rehearsal is marked as one (BX12).
  rehearsing.mark(() => (view.data?.['about']?.[only] as EntityOf<'public', 'about'> | undefined)?.rehearsal);

  return { view, now: () => (void corrections, clock.now()) };
}
