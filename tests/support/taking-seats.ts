import type { Browser } from '@playwright/test';
import { inTurn } from './in-turn.ts';
import { arrives, type Person, type PersonClass, type Place } from './people.ts';

/** Opens a device that has taken its seat already, past the page on which codes are written. */
export function seated<P extends Person>(
  kind: PersonClass<P>,
  browser: Browser,
  place: Place,
  code: string,
): Promise<P> {
  return inTurn(async () => {
    const person = await arrives(kind, browser, place);
    const response = await person.page.request.post('/api/pair', { data: { code } });
    const { address } = (await response.json()) as { readonly address?: string };
    if (address === undefined) throw new Error(`${place.name} is not paired: ${await response.text()}`);
    await person.page.goto(address);
    await person.isFollowing();
    return person;
  });
}

/** Opens a device and pairs it by hand, as it is done at the door of the hall: one comes in after the other. */
export function pairsByHand<P extends Person>(
  kind: PersonClass<P>,
  browser: Browser,
  place: Place,
  code: string,
): Promise<P> {
  return inTurn(async () => {
    const person = await arrives(kind, browser, place);
    await person.page.goto('/pair');
    const entered = person.page.waitForURL(`**/m/${place.meeting}/**`, { waitUntil: 'commit' });
    await person.writes('Mã ghép nối', code);
    // A page whose script comes late takes a whole code by itself, as after a scan, and is gone before the press.
    await Promise.any([entered, person.presses('Vào hội nghị')]);
    await entered;
    await person.isFollowing();
    return person;
  });
}
