import { dateInWords } from '@doi-thoai/shared/calendar/dates-in-words';
import { noBreak } from '#lib/parts/no-break.ts';
import type { Data } from '../model.ts';

type About = Data['about'][string];

/** What a backdrop is drawn from; kept on the device, so that it stands also while the server is away. */
export type Occasion = Pick<About, 'title' | 'host' | 'place' | 'heldOn' | 'period' | 'backdrop'>;

export interface BackdropLines {
  readonly above: string;
  readonly title: readonly string[];
  readonly below: string;
}

/** A backdrop as it was drawn up: who holds it, what it is, where and when; else from the meeting's own facts. */
export function backdropLines({ title, host, place, heldOn, period, backdrop }: Occasion): BackdropLines {
  const [first, ...rest] = backdrop;
  const last = rest.at(-1);
  if (first !== undefined && last !== undefined && rest.length > 1)
    return {
      above: noBreak(first),
      title: rest.slice(0, -1).map(noBreak),
      below: noBreak(last),
    };
  const when = heldOn ? dateInWords(heldOn) : period;
  return {
    above: noBreak(host),
    title: (backdrop.length > 0 ? backdrop : [title]).map(noBreak),
    below: [place, when].filter(Boolean).join(', '),
  };
}
