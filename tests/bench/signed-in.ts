import type { Accounts } from '@doi-thoai/server/accounts/accounts';
import { cookieOf } from '../cast/sessions.ts';
import type { Environment } from './environment.ts';

type BenchAccount = Parameters<Accounts['saveAccount']>[0];

/** The `Cookie` of somebody of the office, whose account is there from then on. */
export async function signedIn({ accounts }: Environment, account: BenchAccount): Promise<string> {
  await accounts.saveAccount(account);
  const answer = await accounts.signIn(account.name, account.password);
  if (!answer.ok) throw new Error(`${account.name} cannot sign in: ${answer.code}`);
  return cookieOf(answer.token);
}
