import type { PageLoad } from './$types';

interface Summary {
  readonly title: string;
  readonly place: string;
  readonly state: string;
}

/** The meeting's name is in the page before any script runs; undefined when it cannot be had. */
export const load: PageLoad = async ({ fetch, params }) => {
  try {
    const response = await fetch(`/api/meetings/${params.meeting}`);
    return { summary: response.ok ? ((await response.json()) as Summary) : undefined };
  } catch {
    return { summary: undefined };
  }
};
