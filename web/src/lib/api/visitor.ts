import type { Role } from '@doi-thoai/shared/meeting/roles';

/** Who this browser is: the seat that it is paired to, or who is signed in on it. */
export interface Visitor {
  readonly account: {
    readonly name: string;
    readonly roles: readonly Role[];
    /** Whether somebody else knows the password too: another is to be chosen first. */
    readonly temporary: boolean;
  } | null;
  readonly seat: { readonly name: string; readonly address: string } | null;
}

/** Whether somebody works in the office: its rooms are theirs. */
export function worksInOffice(roles: readonly string[]): boolean {
  return ['admin', 'coordinator', 'registry', 'supervisor'].some((role) => roles.includes(role));
}

/** Whether somebody founds and prepares conferences. */
export function preparesMeetings(roles: readonly string[]): boolean {
  return roles.includes('coordinator');
}

/** Where signing in leads. */
export function landingOf({
  roles = [],
  temporary = false,
}: {
  readonly roles?: readonly string[];
  readonly temporary?: boolean;
}): '/office' | '/account' | '/' {
  if (temporary) return '/account';
  return worksInOffice(roles) ? '/office' : '/';
}
