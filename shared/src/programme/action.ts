import type * as engine from '../engine/action.ts';
import type { ProgrammeEvent, Programmes } from './programmes.ts';

/** What people can do with programmes. */
export type Action<Input> = engine.Action<Programmes, ProgrammeEvent, Input>;

/** Infers an action's input from its schema. */
export function action<Input>(definition: Action<Input>): Action<Input> {
  return definition;
}

/** How each event changes the programmes. */
export type Evolvers = engine.Evolvers<Programmes, ProgrammeEvent>;
