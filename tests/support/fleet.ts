import type { DeviceCommand, FleetNews, Presence } from '@doi-thoai/shared/wire/messages';
import type { Device } from './device.ts';

/** What a healthy tablet tells of itself. */
export function aReport(meeting: string, told: Partial<Presence> = {}): Presence {
  return {
    stream: meeting,
    page: 'department',
    version: 'test',
    seq: 0,
    lagMs: 12,
    width: 1280,
    height: 800,
    ...told,
  };
}

/** The fleet as a device that may see it is told; it is told the news from then on. */
export async function fleetOf(board: Device, meeting: string): Promise<FleetNews> {
  const answer = (await board.ask('fleet', { stream: meeting, follow: true })) as { fleet?: FleetNews };
  if (!answer.fleet) throw new Error(`no fleet: ${JSON.stringify(answer)}`);
  return answer.fleet;
}

/** Every command that a device hears from now on. */
export function commandsTo(device: Device): readonly DeviceCommand[] {
  const heard: DeviceCommand[] = [];
  device.socket.on('deviceCommand', (command) => heard.push(command));
  return heard;
}
