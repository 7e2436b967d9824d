import { io } from 'socket.io-client';
import { memoryStorage, timeAndChance, type Platform } from '@doi-thoai/shared/client/platform';
import { socketOptions, type Transport } from '@doi-thoai/shared/client/transport';

/** A socket to a server as a browser opens it; the session's cookie makes it a seat's. */
export function openSocket(url: string, cookie: string | undefined): Transport {
  return io(url, {
    ...socketOptions,
    rejectUnauthorized: false,
    ...(cookie === undefined ? {} : { extraHeaders: { cookie } }),
  });
}

/** What a simulated person's client needs: whatever it keeps lives as long as the rehearsal. */
export function simulatedPlatform(): Platform {
  return {
    ...timeAndChance,
    storage: memoryStorage(),
    pageStorage: memoryStorage(),
    // It runs the release that it was started from, whoever says so.
    reload: () => undefined,
  };
}
