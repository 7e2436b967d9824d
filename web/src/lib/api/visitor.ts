import type { Role } from '@doi-thoai/shared/meeting/roles';

/** Who this browser is: the seat that it is paired to, or who is signed in on it. */
export interface Visitor {
  readonly account: { readonly name: string; readonly roles: readonly Role[] } | null;
  readonly seat: { readonly name: string; readonly address: string } | null;
}

/** Whether somebody works in the office: its rooms are theirs. */
export function worksInOffice(roles: readonly string[]): boolean {
  return roles.includes('admin') || roles.includes('coordinator');
}

/** Where signing in leads. */
export function landingOf(roles: readonly string[]): '/office' | '/' {
  return worksInOffice(roles) ? '/office' : '/';
}
