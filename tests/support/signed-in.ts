import type { BrowserContext } from '@playwright/test';
import type { RunningServer } from './server.ts';

/** Opens the session of an account for all pages of a browser, past the page on which one signs in. */
export async function signInPastThePage(
  context: BrowserContext,
  server: Pick<RunningServer, 'url'>,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<void> {
  const response = await context.request.post(`${server.url}/api/sign-in`, { data: { name, password } });
  if (!response.ok()) throw new Error(`${name} is not signed in: ${await response.text()}`);
}
