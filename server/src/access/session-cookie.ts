import { fastifyCookie } from '@fastify/cookie';

/** The name of the cookie that holds a session's token. */
export const sessionCookie = 'doi-thoai';

/** The session's token in a request's `Cookie` header. */
export function tokenIn(header: string | undefined): string | undefined {
  return header === undefined ? undefined : fastifyCookie.parse(header)[sessionCookie];
}
