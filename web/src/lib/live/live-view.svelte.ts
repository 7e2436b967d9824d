import { type ViewData, only } from '@doi-thoai/shared/engine/view';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { Me } from '@doi-thoai/shared/engine/stream';
import { onMount } from 'svelte';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { ConnectionState, Subscription } from '@doi-thoai/shared/client/subscription';
import type { EntityOf } from '@doi-thoai/shared/views/audiences';
import { joinFleet } from './join-fleet.ts';
import { pageConnection } from './page-connection.ts';
import { rehearsing } from './rehearsing.svelte.ts';

/**
 * A subscription as runes. `data` is replaced by each patch; collections and entities that did not change stay the
 * same objects, so a `$derived` on one of them wakes only when that one changed.
 */
export class LiveView<Data extends ViewData> {
  #seq = $state.raw<number>();
  #data = $state.raw<Data>();
  #me = $state.raw<Me>();
  #state = $state.raw<ConnectionState>('connecting');
  #refusal = $state.raw<Refusal>();

  constructor(subscription: Subscription<Data>) {
    this.#seq = subscription.seq;
    this.#data = subscription.data;
    subscription.listen({
      shown: () => {
        this.#seq = subscription.seq;
        this.#data = subscription.data;
      },
      entered: (me) => (this.#me = me),
      stateChanged: () => {
        this.#state = subscription.state;
        this.#refusal = subscription.refusal;
      },
    });
  }

  /** The last event of the meeting that this view shows; undefined while there is none. */
  get seq(): number | undefined {
    return this.#seq;
  }

  /** Collection → id → entity. Undefined only until the first view has come; then the last known state stands. */
  get data(): Data | undefined {
    return this.#data;
  }

  /** Who this device is in the meeting, as the server says. */
  get me(): Me | undefined {
    return this.#me;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Why the view was refused, while `state` is `refused` or `outdated`. */
  get refusal(): Refusal | undefined {
    return this.#refusal;
  }
}

/** A meeting as one audience sees it. */
export interface MeetingView<Data extends ViewData> {
  readonly view: LiveView<Data>;
  /** The server's time; what was derived from it is derived again when a measurement puts it right. */
  readonly now: () => Instant;
}

/**
 * Keeps a subscription open for as long as the calling component lives. To be called while a component is set up. A page
 * is one device of the fleet by its own view, and by none that it shows `beside` that.
 */
export function showWhileMounted<Data extends ViewData>(
  subscription: Subscription<Data>,
  beside = false,
): MeetingView<Data> {
  let corrections = $state(0);
  const view = new LiveView(subscription);
  subscription.listen({ clockCorrected: () => (corrections += 1) });

  onMount(() => {
    if (!beside) joinFleet(subscription, pageConnection());
    subscription.open(pageConnection());
    return () => subscription.close();
  });

  // How far the page has come, for whoever looks at it from outside: tests, and support at a distance.
  $effect(() => {
    if (view.seq !== undefined)
      document.documentElement.setAttribute(`data-seq-${subscription.address.audience}`, String(view.seq));
  });

  // Every view tells of its meeting, so every page of a rehearsal is marked as one (BX12).
  rehearsing.mark(() => (view.data?.['about']?.[only] as EntityOf<'public', 'about'> | undefined)?.rehearsal);

  return { view, now: () => (void corrections, subscription.now()) };
}
