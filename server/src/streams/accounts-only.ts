import type { Actor } from '@doi-thoai/shared/engine/action';
import type { StreamKind } from '@doi-thoai/shared/engine/stream';

const nobody: Actor = { role: 'citizen', seat: 'citizen' };

/**
 * The part of a kind of stream that has no seats, drafts or files: people with an account act in it, and look at it by
 * their roles.
 * @param looking by audience, the roles that it is open to
 */
export function accountsOnly(
  looking: Readonly<Record<string, readonly string[]>>,
): Pick<
  StreamKind<unknown>,
  | 'actorsOf'
  | 'confirmed'
  | 'viewerOf'
  | 'meOf'
  | 'scopeOf'
  | 'draftOwnersOf'
  | 'isErased'
  | 'isTimed'
  | 'filesOf'
> {
  return {
    actorsOf(_state, visitor) {
      if (visitor?.kind !== 'account') return [nobody];
      const [first = nobody, ...others] = visitor.roles.map((role) => ({ role, seat: visitor.account }));
      return [first, ...others];
    },
    confirmed: (_state, actor) => actor,
    viewerOf: (_state, { role, seat }, { audience }) =>
      Object.hasOwn(looking, audience) && looking[audience]?.includes(role)
        ? { audience, seat }
        : 'notAllowed',
    meOf: (_state, { role, seat }) => ({
      role,
      seat,
      name: role === 'citizen' ? '' : seat,
      department: null,
      chair: null,
      screen: null,
    }),
    scopeOf: () => '',
    draftOwnersOf: () => [],
    isErased: () => false,
    isTimed: () => false,
    filesOf: () => new Set(),
  };
}
