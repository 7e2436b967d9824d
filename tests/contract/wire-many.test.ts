import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Patch, Pulse } from '@doi-thoai/shared/wire/messages';
import { convene, type Convened } from '../support/convened.ts';
import { Device } from '../support/device.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';

/** More than are told in one go. */
const phones = 600;

let server: InProcessServer;
let hall: Convened;
let devices: Device[];

beforeAll(async () => {
  server = await startInProcess();
  hall = await convene(server);
  devices = Array.from({ length: phones }, () => new Device(server.url));
  for (const device of devices) await device.enter({ stream: hall.meeting, audience: 'public' });
}, 60_000);
afterAll(async () => {
  for (const device of devices) device.close();
  await server.stop();
});

/** How far each had come, patch by patch, and how far each pulse said that it should have. */
function watched(device: Device): { readonly froms: [number, number][]; readonly ahead: number[] } {
  const froms: [number, number][] = [];
  const ahead: number[] = [];
  let at: number | undefined;
  device.socket.on('patch', ({ from, to }: Patch) => {
    froms.push([at ?? from, from]);
    at = to;
  });
  device.socket.on('pulse', ({ seq }: Pulse) => {
    if (at !== undefined && seq > at) ahead.push(seq);
  });
  return { froms, ahead };
}

test('H13 X4 of six hundred who look on each is told everything in order, and no pulse comes before its patch', async () => {
  const all = devices.map(watched);
  const pulsesBefore = devices.map(({ pulses }) => pulses.length);
  let last = 0;
  const announce = async (): Promise<void> => {
    last = await hall.must(hall.moderator, 'announcements.make', { text: `Thông báo sau ${last}` });
  };
  // Until each has had a pulse while there was something to tell, one command after the other.
  const havePulses = () => devices.every(({ pulses }, at) => pulses.length > (pulsesBefore[at] ?? 0) + 1);
  while (!havePulses()) await announce();
  await Promise.all(devices.map((device) => device.reached(last)));
  for (const { froms, ahead } of all) {
    expect(froms.length).toBeGreaterThan(1);
    expect(froms.filter(([at, from]) => at !== from)).toEqual([]);
    expect(ahead).toEqual([]);
  }
}, 60_000);
