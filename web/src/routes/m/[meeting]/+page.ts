import { redirect } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** A meeting's own address leads whoever sits in it to that seat, and everybody else to where they can register. */
export const load: PageLoad = async ({ fetch, params }) => {
  const place = `/m/${params.meeting}/`;
  const seat = await seatOfThisDevice(fetch);
  redirect(307, seat?.startsWith(place) ? seat : `${place}register`);
};

async function seatOfThisDevice(fetch: typeof globalThis.fetch): Promise<string | undefined> {
  try {
    const response = await fetch('/api/me');
    const { seat } = (await response.json()) as { seat?: { address: string } | null };
    return seat?.address;
  } catch {
    return undefined;
  }
}
