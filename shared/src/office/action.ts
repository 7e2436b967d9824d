import type * as engine from '../engine/action.ts';
import type { Office, OfficeEvent } from './office.ts';

/** Who acts in the office: people of it, and what the system does by itself. */
export interface OfficeActor {
  readonly role: string;
  readonly seat: string;
}

/** What people can do in the office. */
export type Action<Input> = engine.Action<Office, OfficeEvent, Input, OfficeActor>;

/** Infers an action's input from its schema. */
export function action<Input>(definition: Action<Input>): Action<Input> {
  return definition;
}

/** How each event of a part changes the office. */
export type Evolvers<E extends engine.StreamEvent> = engine.Evolvers<Office, E, OfficeActor>;
