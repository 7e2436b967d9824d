import { kindOf } from '@doi-thoai/server/streams/kinds';

/**
 * Whether the table of actions and roles lets one of these roles do this in a stream; undefined where no stream knows
 * such an action.
 */
export function mayDo(stream: string, type: string, roles: readonly string[]): boolean | undefined {
  const action = kindOf(stream)?.actionNamed(type);
  return action && roles.some((role) => action.may.includes(role));
}
