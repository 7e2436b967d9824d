import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { officeRoles } from '@doi-thoai/shared/meeting/roles';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { AccessAct } from '@doi-thoai/shared/access/vocabulary';
import { plainText } from '@doi-thoai/shared/text/normalise';
import { accountOf, rolesOf, type Caller } from '../access/caller.ts';
import type { AccountChanged } from '../accounts/accounts.ts';
import { newPassword } from '../accounts/secrets.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';

/** A name as it is typed for an account that is there; one for a new account is clean text. */
const known = z.string().trim().min(1).max(200);
const fresh = plainText({ min: 2, max: 120, lines: 'single' });

/** Rights on the office; none for somebody who is given rights in meetings alone. */
const roles = z
  .array(z.enum(officeRoles))
  .max(officeRoles.length)
  .transform((given) => officeRoles.filter((role) => given.includes(role)));

/** People who sign in; administrators alone decide who they are. */
export function accountRoutes(api: Api, dependencies: HttpDependencies): void {
  listRoute(api, dependencies);
  createRoute(api, dependencies);
  changeRoutes(api, dependencies);
}

function listRoute(api: Api, { accounts }: HttpDependencies): void {
  api.get(
    '/api/accounts',
    {
      schema: {
        tags: ['access'],
        summary: 'All accounts, with their rights on the office and their last use',
      },
    },
    async (request, reply) =>
      answer(reply, unlessAdmin(request) ?? { ok: true, accounts: await accounts.listAccounts() }),
  );
}

function createRoute(api: Api, { accounts, book }: HttpDependencies): void {
  api.post(
    '/api/accounts',
    {
      schema: {
        tags: ['access'],
        summary: 'Create an account; the answer shows its first password once',
        body: z.strictObject({ name: fresh, roles }),
      },
    },
    async (request, reply) => {
      const refusal = unlessAdmin(request);
      if (refusal) return answer(reply, refusal);
      const { name } = request.body;
      const password = newPassword();
      const made = await accounts.createAccount({ ...request.body, password, temporary: true });
      if (!made.ok) return answer(reply, made);
      await book.note({ act: 'accountCreated', ...adminOf(request.caller), whom: name, stream: null });
      return answer(reply, { ok: true, name, password });
    },
  );
}

function changeRoutes(api: Api, { accounts, book }: HttpDependencies): void {
  const toOne = (
    { act, noted }: { act: string; noted: AccessAct },
    summary: string,
    follow: (name: string) => Promise<Changed>,
  ) =>
    api.post(
      `/api/accounts/${act}`,
      { schema: { tags: ['access'], summary, body: z.strictObject({ name: known }) } },
      (request, reply) => byAdmin(request, reply, noted, () => follow(request.body.name)),
    );
  toOne({ act: 'close', noted: 'accountClosed' }, 'Close an account; its sessions end at once', (name) =>
    accounts.setActive(name, false),
  );
  toOne({ act: 'open', noted: 'accountOpened' }, 'Open a closed account again', (name) =>
    accounts.setActive(name, true),
  );
  toOne(
    { act: 'password', noted: 'passwordReset' },
    'Give an account another password; the answer shows it once',
    async (name) => {
      const password = newPassword();
      const changed = await accounts.setPassword(name, password, true);
      return changed.ok ? { ...changed, password } : changed;
    },
  );
  api.post(
    '/api/accounts/roles',
    {
      schema: {
        tags: ['access'],
        summary: 'Give an account other rights on the office; its sessions end at once',
        body: z.strictObject({ name: known, roles }),
      },
    },
    (request, reply) =>
      byAdmin(request, reply, 'rightsChanged', () =>
        accounts.setRoles(request.body.name, request.body.roles),
      ),
  );

  async function byAdmin(
    request: FastifyRequest,
    reply: FastifyReply,
    act: AccessAct,
    follow: () => Promise<Changed>,
  ): Promise<FastifyReply> {
    const refusal = unlessAdmin(request);
    if (refusal) return answer(reply, refusal);
    const changed = await follow();
    if (!changed.ok) return answer(reply, changed);
    await book.note({ act, ...adminOf(request.caller), whom: changed.name, stream: null });
    return answer(reply, { ...changed });
  }
}

type Changed = (AccountChanged & { readonly password?: string }) | Refusal;

function unlessAdmin({ caller, sessionRefusal }: FastifyRequest): Refusal | undefined {
  if (rolesOf(caller).includes('admin')) return undefined;
  return sessionRefusal ?? refuse(caller.session ? 'notAllowed' : 'notSignedIn');
}

/** Who keeps the accounts, as the record of access says it: the account, whatever seat the browser has. */
function adminOf(caller: Caller): { readonly who: string; readonly device: string | null } {
  const own = accountOf(caller);
  return { who: own?.account ?? '', device: own?.id ?? null };
}
