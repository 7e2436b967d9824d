import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { convene, type Convened } from './convened.ts';
import { Device } from './device.ts';
import { startInProcess, type InProcessServer, type ServerOptions } from './in-process-server.ts';

/** For one file of tests: a server, a fresh meeting in session for each test, and devices that are closed after it. */
export class WireHall {
  #server: InProcessServer | undefined;
  #hall: Convened | undefined;
  #devices: Device[] = [];

  constructor(options: ServerOptions = {}) {
    beforeAll(async () => {
      this.#server = await startInProcess(options);
    });
    afterAll(() => this.server.stop());
    beforeEach(async () => {
      this.#hall = await convene(this.server);
    });
    afterEach(() => {
      for (const device of this.#devices.splice(0)) device.close();
    });
  }

  get server(): InProcessServer {
    if (!this.#server) throw new Error('no server yet');
    return this.#server;
  }

  get hall(): Convened {
    if (!this.#hall) throw new Error('no meeting yet');
    return this.#hall;
  }

  /** Another meeting on the same server. */
  another(): Promise<Convened> {
    return convene(this.server);
  }

  /** A socket of a freshly paired seat, or of nobody. */
  async device(seat?: string, headers?: Record<string, string>): Promise<Device> {
    const cookie = seat === undefined ? undefined : await this.server.pair(this.hall.meeting, seat);
    return this.deviceWith(cookie, headers);
  }

  deviceWith(cookie: string | undefined, headers?: Record<string, string>): Device {
    const device = new Device(this.server.url, cookie, headers);
    this.#devices.push(device);
    return device;
  }

  /** Something that every audience is told; its seq. */
  announce(text: string): Promise<number> {
    return this.hall.must(this.hall.moderator, 'announcements.make', { text });
  }
}
