import type { About } from './facts.ts';
import { usualRules } from './rules.ts';

/** What is known of a meeting before its first event. */
export function unconvened(id: string): About {
  return {
    id,
    title: '',
    shortTitle: '',
    host: '',
    place: '',
    heldOn: null,
    period: '',
    programme: null,
    topic: null,
    audience: '',
    expected: 0,
    backdrop: [],
    reception: '',
    rehearsal: false,
    state: 'convened',
    startedAt: null,
    presiding: '',
    presidingFrom: null,
    rules: usualRules,
    desks: 0,
    moderators: 0,
  };
}
