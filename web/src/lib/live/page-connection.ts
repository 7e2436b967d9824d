import { Connection } from '@doi-thoai/shared/client/connection';
import { timeAndChance, type Platform } from '@doi-thoai/shared/client/platform';
import { get } from '../api/ask.ts';
import { deviceStorage, pageStorage } from '../ui/device-storage.ts';
import { openSocket } from './socket.ts';

/** The browser, as the wire's client sees it. */
export const browser: Platform = {
  ...timeAndChance,
  storage: deviceStorage,
  pageStorage,
  whyShutOut: async () => {
    const answer = await get<object>(`/api/entrance?page=${encodeURIComponent(location.origin)}`);
    return answer?.ok === false && answer.code === 'wrongOrigin' ? answer : undefined;
  },
  reload: () => location.reload(),
};

let connection: Connection | undefined;

/** The connection that everything on this page shares. */
export function pageConnection(): Connection {
  if (connection) return connection;
  connection = new Connection(openSocket(), browser);
  addEventListener('online', connection.startOver);
  return connection;
}
