import { landingOf } from '#lib/api/visitor.ts';
import { enterBy } from '#lib/server/entering.ts';
import type { Actions } from './$types';

/** The form of a browser whose script has not arrived yet. */
export const actions: Actions = {
  default: async ({ fetch, cookies, request }) => {
    const posted = await request.formData();
    const text = (field: string) => String(posted.get(field) ?? '');
    const name = text('name').trim();
    const body = {
      ...{ name, password: text('password') },
      ...(posted.has('code') ? { code: text('code') } : {}),
    };
    return { name, ...(await enterBy({ fetch, cookies, path: '/api/sign-in', body, otherwise: landingOf })) };
  },
};
