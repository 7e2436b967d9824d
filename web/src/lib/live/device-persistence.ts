import { Subscription } from '@doi-thoai/shared/client/subscription';
import { joinFleet } from './join-fleet.ts';
import { browser, pageConnection } from './page-connection.ts';

/** Keeps the device in the fleet from a page that shows nothing of the meeting as it goes on. */
export function persistDevice(meeting: string): void {
  const subscription = new Subscription({ stream: meeting, audience: 'public' }, browser);
  joinFleet(subscription, pageConnection());
  subscription.open(pageConnection());
}
