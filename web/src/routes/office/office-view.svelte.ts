import { createContext } from 'svelte';
import { Subscription } from '@doi-thoai/shared/client/subscription';
import type { ViewData } from '@doi-thoai/shared/engine/view';
import type { officeViews } from '@doi-thoai/shared/office/views';
import { showWhileMounted, type MeetingView } from '#lib/live/live-view.svelte.ts';
import { browser } from '#lib/live/page-connection.ts';

/** What those who keep the office see of it. */
export type OfficeData = ViewData<(typeof officeViews)['office']>;

/** The id of the office's stream, as `shared/src/office/office.ts` names it. */
export const officeStream = 'office:main';

/** The office for as long as the calling component lives. To be called while a component is set up. */
export function useOfficeView(): MeetingView<OfficeData> {
  return showWhileMounted(
    new Subscription<OfficeData>({ stream: officeStream, audience: 'office' }, browser),
  );
}

/** The office that the rooms share, so that going from one to the other asks for nothing anew. */
export const [sharedOffice, shareOffice] = createContext<MeetingView<OfficeData>>();
