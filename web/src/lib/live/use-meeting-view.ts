import type { CatchUp } from '@doi-thoai/shared/client/patches';
import { Subscription, type ViewAddress } from '@doi-thoai/shared/client/subscription';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import { showWhileMounted, type MeetingView } from './live-view.svelte.ts';
import { browser } from './page-connection.ts';

/**
 * A meeting for as long as the calling component lives. To be called while a component is set up, by pages that only
 * show; what commands is `useMeeting`. A page that was told the view another way already hands that over, and only
 * what is newer is sent.
 */
export function useMeetingView<Audience extends AudienceName>(
  address: ViewAddress & { readonly audience: Audience },
  rendered?: CatchUp<DataOf<Audience>>,
): MeetingView<DataOf<Audience>> {
  return showWhileMounted(new Subscription<DataOf<Audience>>(address, browser, rendered));
}

/** Another audience's view that a page shows beside its own, for as long as the calling component lives. */
export function useViewBeside<Audience extends AudienceName>(
  address: ViewAddress & { readonly audience: Audience },
): MeetingView<DataOf<Audience>> {
  return showWhileMounted(new Subscription<DataOf<Audience>>(address, browser), true);
}
