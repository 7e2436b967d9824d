import { Connection } from '@doi-thoai/shared/client/connection';
import { timeAndChance, type Platform } from '@doi-thoai/shared/client/platform';
import { deviceStorage, pageStorage } from '../ui/device-storage.ts';
import { openSocket } from './socket.ts';

/** The browser, as the wire's client sees it. */
export const browser: Platform = {
  ...timeAndChance,
  storage: deviceStorage,
  pageStorage,
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
