import type { DeviceOrder, Presence, DeviceCommand } from '@doi-thoai/shared/wire/messages';
import { deviceWords } from '#lib/words/device.ts';
import { deviceWords } from '#lib/messages/device.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { identify } from './identify.ts';
import type { Line } from './line.ts';
import { rememberSeat } from './seat-memory.ts';
import { watchTyping, wouldLose } from './unsaved-input.ts';

/*
 * What makes a page one of the hall's fleet (BX4). Loaded once a page has been let in to a seat, all of it at once:
 * the page that needs a command most is the one whose server has moved on, and has nothing more to load for it.
 */

const answerWithin = 8_000;
const lookAgainAfter = 500;

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

watchTyping();

let waiting: ReturnType<typeof setInterval> | undefined;

/** Takes commands on a line; calling it again on the same one changes nothing. */
export function takeOrders(line: Line): void {
  line.off('deviceCommand', carryOut).on('deviceCommand', carryOut);
}

/** Tells the fleet board of this device. Resolves with whether it is one of the fleet at all. */
export async function tellPresence(
  line: Line,
  told: Pick<Presence, 'meeting' | 'version' | 'seq' | 'lagMs'>,
): Promise<boolean> {
  if (!line.connected) return true;
  const presence: Presence = {
    ...told,
    page: location.pathname.split('/')[3] ?? '',
    width: innerWidth,
    height: innerHeight,
    ...(charge && { battery: { percent: Math.round(charge.level * 100), charging: charge.charging } }),
  };
  try {
    const answer = await line.timeout(answerWithin).emitWithAck('presence', presence);
    if (answer.ok) rememberSeat(told.meeting);
    return answer.ok || answer.code !== 'notAllowed';
  } catch {
    return true;
  }
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
  if (!wouldLose()) return act();
  toast(meanwhile, { tone: 'wait', seconds: 20 });
  waiting = setInterval(() => {
    if (wouldLose()) return;
    clearInterval(waiting);
    act();
  }, lookAgainAfter);
}
