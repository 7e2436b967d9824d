import type { DeviceCommand, Presence } from '@doi-thoai/shared/wire/messages';
import type { Connection } from '@doi-thoai/shared/client/connection';
import { version } from '$app/env';
import { deviceWords } from '#lib/words/device.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { identify } from './identify.ts';
import { onRings, ringsHere } from './rings-here.ts';
import { rememberSeat } from './seat-memory.ts';
import { hasUnsavedInput, trackInput } from './unsaved-input.ts';

/*
 * What makes a page one of the hall's fleet (BX4). Loaded once a page has been let in to a seat, all of it at once:
 * the page that needs a command most is the one whose server has moved on, and has nothing more to load for it.
 */

const lookAgainIntervalMs = 500;

interface Charge {
  readonly level: number;
  readonly charging: boolean;
}

/** Not in every browser, and where it is, on secure pages alone. */
let charge: Charge | undefined;
const { getBattery } = navigator as Navigator & { getBattery?: () => Promise<Charge> };
void getBattery?.call(navigator).then(
  (told) => (charge = told),
  () => undefined,
);

trackInput();

let waiting: ReturnType<typeof setInterval> | undefined;

let stopTaking: (() => void) | undefined;

/** Takes commands from now on, and has what rings here reported at once; calling it again changes nothing. */
export function takeOrders(connection: Connection, report: () => void): void {
  onRings(report);
  stopTaking?.();
  stopTaking = connection.on('deviceCommand', carryOut);
}

/** Tells the fleet board of this device. Resolves with whether it is one of the fleet at all. */
export async function tellPresence(
  connection: Connection,
  told: Pick<Presence, 'stream' | 'seq' | 'lagMs'>,
): Promise<boolean> {
  const presence: Presence = {
    ...told,
    version,
    page: location.pathname.split('/')[3] ?? '',
    width: innerWidth,
    height: innerHeight,
    ...(ringsHere().length > 0 && { rings: [...ringsHere()] }),
    ...(charge && { battery: { percent: Math.round(charge.level * 100), charging: charge.charging } }),
  };
  const answer = await connection.ask('presence', presence);
  if (answer?.ok) rememberSeat(told.stream);
  return answer === undefined || answer.ok || answer.code !== 'notAllowed';
}

function carryOut(command: DeviceCommand): void {
  if (command.act === 'identify') return identify(command.name, command.place);
  if (command.act === 'reload') return onceNothingIsLost(() => location.reload(), deviceWords.reloadSoon);
  const { address } = command;
  if (location.pathname !== address) onceNothingIsLost(() => location.assign(address), deviceWords.goSoon);
}

/** A later command takes the place of one that waits. */
function onceNothingIsLost(act: () => void, meanwhile: string): void {
  clearInterval(waiting);
  if (!hasUnsavedInput()) return act();
  toast(meanwhile, { tone: 'wait', seconds: 20 });
  waiting = setInterval(() => {
    if (hasUnsavedInput()) return;
    clearInterval(waiting);
    act();
  }, lookAgainIntervalMs);
}
