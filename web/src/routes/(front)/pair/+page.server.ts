import { codeProblem } from '#lib/parts/pairing/code-problem.ts';
import { enterBy } from '#lib/server/entering.ts';
import type { Actions } from './$types';

/** The form of a tablet whose script has not arrived yet. */
export const actions: Actions = {
  default: async ({ fetch, cookies, request }) => {
    const posted = await request.formData();
    const typed = String(posted.get('code') ?? '');
    const problem = codeProblem(typed);
    if (problem !== undefined) return { typed, becoming: undefined, refused: problem };
    const body = { code: typed, ...(posted.has('leave') ? { leave: true } : {}) };
    return { typed, ...(await enterBy({ fetch, cookies, path: '/api/pair', body, otherwise: () => '/' })) };
  },
};
