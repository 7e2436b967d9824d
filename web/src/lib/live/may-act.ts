import type { Me } from '@doi-thoai/shared/engine/stream';

/** As much of a page's view as tells who looks at it. */
interface Seen {
  readonly view: { readonly me?: Me | undefined };
}

/** Whether whoever looks at a page may act as one of these roles, here or besides: what would be refused is not offered. */
export function mayActAs({ view: { me } }: Seen, roles: readonly string[]): boolean {
  return me !== undefined && [me.role, ...(me.also ?? [])].some((role) => roles.includes(role));
}
