import type { Connection } from '@doi-thoai/shared/client/connection';
import type { Subscription } from '@doi-thoai/shared/client/subscription';

/** Where pages of a meeting are; a machine that shows a page of the office is no device of a hall. */
const hallPages = '/m/';

/** Every so many pulses the device tells of itself. */
const pulsesBetweenReports = 4;

/**
 * Makes the page one of the hall's fleet once it was let in to a seat: it takes orders, and tells the fleet board of
 * itself whatever it shows. Citizens' phones and pages of the office are no part of the fleet, and load nothing of it.
 */
export function joinFleet(subscription: Subscription, connection: Connection): void {
  let device: typeof import('./device.ts') | undefined;
  let pulses = 0;
  let open = true;

  async function join(): Promise<void> {
    // The view stands first, and nobody waits for what is loaded now.
    await new Promise((resolve) => setTimeout(resolve));
    if (!open) return;
    device ??= await import('./device.ts').catch(() => undefined);
    device?.takeOrders(connection, () => void report(0));
    void report(0);
  }

  async function report(lagMs: number): Promise<void> {
    const told = { seq: subscription.seq ?? 0, lagMs: Math.max(0, Math.round(lagMs)) };
    const isDevice = await device?.tellPresence(connection, {
      stream: subscription.address.stream,
      ...told,
    });
    if (isDevice === false) device = undefined;
  }

  subscription.listen({
    entered: ({ role }) => {
      if (role !== 'citizen' && location.pathname.startsWith(hallPages)) void join();
    },
    pulsed: ({ now }) => {
      pulses += 1;
      if (pulses % pulsesBetweenReports === 0) void report(subscription.now() - now);
    },
    closing: () => (open = false),
  });
}
