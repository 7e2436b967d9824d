import { fastifyCookie } from '@fastify/cookie';

/** The cookie of earlier releases; it is read where an installation's own is missing. */
export const earlierSessionCookie = 'doi-thoai';

/**
 * The name of the cookie that holds a session's token. Cookies know hosts and no ports, so two installations on one host
 * need two names.
 */
export function sessionCookieOf(installation: string): string {
  return `${earlierSessionCookie}-${installation}`;
}

/** The session's token among a request's cookies. */
export function tokenAmong(
  cookies: Readonly<Record<string, string | undefined>>,
  installation: string,
): string | undefined {
  return cookies[sessionCookieOf(installation)] ?? cookies[earlierSessionCookie];
}

/** The session's token in a request's `Cookie` header. */
export function tokenIn(header: string | undefined, installation: string): string | undefined {
  return header === undefined ? undefined : tokenAmong(fastifyCookie.parse(header), installation);
}
