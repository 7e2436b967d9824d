import { z } from 'zod';
import { id } from '@doi-thoai/shared/engine/ids';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { newPassword } from '../accounts/secrets.ts';
import { accountsNeeded } from '../rehearsal/preparing/accounts.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { isToken, onThisMachine } from './local.ts';

/**
 * A rehearsal of preparing: a conference of its own, and accounts for those who play in it, with rights in it alone. Those
 * who follow a rehearsal up get the same. They are closed when it has ended, and nobody knows their passwords but the
 * program that asked.
 */
export function localPreparationRoutes(api: Api, dependencies: HttpDependencies): void {
  const { accounts, book, foundPreparation, localToken, rehearsalDoor } = dependencies;

  /** Accounts that did not exist, or whose passwords nobody knows any more. */
  const newPeople = async (meeting: string) => {
    const people = namesIn(meeting).map((name) => ({ name, password: newPassword() }));
    for (const { name, password } of people) {
      await accounts.saveAccount({ name, password, roles: [] });
      await book.note({ act: 'accountCreated', ...onThisMachine, whom: name, stream: meeting });
    }
    return people;
  };

  api.post('/api/local/preparations', { schema: { hide: true } }, async (request, reply) => {
    if (!isToken(request.headers.authorization, localToken)) return answer(reply, refuse('notAllowed'));
    const meeting = await foundPreparation(namesIn);
    return answer(reply, { ok: true, meeting, accounts: await newPeople(meeting) });
  });

  api.post(
    '/api/local/rehearsals/:meeting/accounts',
    { schema: { hide: true, params: z.object({ meeting: id }) } },
    async (request, reply) => {
      if (!isToken(request.headers.authorization, localToken)) return answer(reply, refuse('notAllowed'));
      const { meeting } = request.params;
      const granted = await rehearsalDoor(meeting, namesIn(meeting));
      if (!granted.ok) return answer(reply, granted);
      return answer(reply, { ok: true, accounts: await newPeople(meeting) });
    },
  );

  api.post(
    '/api/local/rehearsals/:meeting/end',
    { schema: { hide: true, params: z.object({ meeting: id }) } },
    async (request, reply) => {
      if (!isToken(request.headers.authorization, localToken)) return answer(reply, refuse('notAllowed'));
      const { meeting } = request.params;
      for (const name of namesIn(meeting)) {
        const closed = await accounts.setActive(name, false);
        if (!closed.ok) return answer(reply, closed);
        await book.note({ act: 'accountClosed', ...onThisMachine, whom: name, stream: meeting });
      }
      return answer(reply, { ok: true });
    },
  );
}

function namesIn(meeting: string): readonly string[] {
  return Array.from({ length: accountsNeeded }, (_, at) => `${meeting}-${at + 1}`);
}
