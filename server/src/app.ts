import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { maxMessageBytes } from '@doi-thoai/shared/wire/messages';
import type { Accounts } from './accounts/accounts.ts';
import type { Config } from './config.ts';
import { rehearsalFounder } from './founding-rehearsals.ts';
import { hangUpOnEndlessBodies } from './http/endless-bodies.ts';
import { registerHttp } from './http/interface.ts';
import { pagesVersion } from './http/pages.ts';
import type { Journal } from './journal/journal.ts';
import type { LiveState } from './live/live-state.ts';
import { commandHandler, type HandleCommand } from './meetings/handle-command.ts';
import { Limits } from './meetings/limits.ts';
import { MeetingFiles } from './files/meeting-files.ts';
import { Meetings } from './meetings/meetings.ts';
import { Metrics } from './metrics.ts';
import { sampleFolder } from './samples.ts';
import { fastDelivery } from './sockets/fast-path/fast-delivery.ts';
import { standardDelivery } from './sockets/fast-path/standard-delivery.ts';
import { openGateway } from './sockets/gateway.ts';

/** What the app stands on; whoever opened these closes them, after the app. */
export interface AppParts {
  readonly journal: Journal;
  readonly accounts: Accounts;
  readonly live: LiveState;
  readonly log: Logger;
  /** Milliseconds since the epoch; the machine's clock unless given. */
  readonly clock?: () => number;
  readonly patience?: Patience;
}

/** Milliseconds within which a request must have come: its head, and all of it. */
export interface Patience {
  readonly head: number;
  readonly whole: number;
}

/**
 * Connections that may wait to be taken up. A hall comes back all at once, and whoever finds the line full knocks again
 * only after a second (RFC 6298); the system's own bound, 4096 on Linux, holds beside it.
 */
const mostKnocking = 4096;

/** A photo of 20 MB takes some minutes on a bad line. */
const usualPatience: Patience = { head: 15_000, whole: 300_000 };

export interface App {
  readonly http: FastifyInstance;
  readonly meetings: Meetings;
  readonly handleCommand: HandleCommand;
  readonly metrics: Metrics;
  /** What programs on this machine show to be let in without a session. */
  readonly localToken: string;
  /** Begins to serve; returns the port. Rejects with `EADDRINUSE` and the like. */
  listen(): Promise<number>;
  /** Ends every connection after what is being answered has been answered. */
  close(): Promise<void>;
}

/** Puts a server together: the one place where its parts meet. */
export async function createApp(
  config: Pick<Config, 'port' | 'host' | 'dataDir' | 'origins' | 'tls' | 'fastPath'>,
  { journal, accounts, live, log, clock = Date.now, patience = usualPatience }: AppParts,
): Promise<App> {
  const { tls, origins } = config;
  const metrics = new Metrics();
  const limits = new Limits(live);
  const files = new MeetingFiles(join(config.dataDir, 'files'), log);
  const meetings = new Meetings({ journal, live, log, clock, files });
  const runCommand = commandHandler({ meetings, journal, accounts, metrics, log });
  // All phones of a hall share one address; whoever has a seat is not held back by them.
  const handleCommand: HandleCommand = async (message, caller) =>
    (caller.session ? undefined : await limits.countCitizen(caller)) ?? runCommand(message, caller);
  const localToken = randomBytes(32).toString('base64url');
  const http = openFastify(tls, log, patience);
  const parts = { journal, accounts, live, meetings, handleCommand, limits, metrics, log, origins, clock };
  const foundRehearsal = rehearsalFounder({ meetings, handleCommand }, sampleFolder);
  await registerHttp(http, { ...parts, foundRehearsal, files, secure: tls !== undefined, localToken });
  await http.ready();
  const delivery = config.fastPath ? fastDelivery : standardDelivery;
  const gateway = openGateway(http.server, { ...parts, delivery, pagesVersion: pagesVersion() });
  hangUpOnEndlessBodies(http.server);
  metrics.gauge('doithoai_meetings', 'Meetings that are loaded.', () => meetings.loaded);
  return {
    http,
    meetings,
    handleCommand,
    metrics,
    localToken,
    listen: async () => {
      // Fastify would note the address; whoever starts a server is greeted with it in words.
      http.log.level = 'warn';
      await http.listen({ port: config.port, host: config.host, backlog: mostKnocking });
      http.log.level = log.level;
      return (http.server.address() as AddressInfo).port;
    },
    close: async () => {
      await gateway.close();
      await http.close();
      await meetings.close();
      await limits.close();
    },
  };
}

/** Requests are not logged one by one: addresses of pages can hold a pairing code. */
function openFastify(tls: Config['tls'], log: FastifyBaseLogger, { head, whole }: Patience): FastifyInstance {
  const bounds = {
    headersTimeout: head,
    requestTimeout: whole,
    connectionsCheckingInterval: Math.min(head, whole) / 3,
  };
  const serve = (handler: RequestListener) =>
    tls
      ? (createSecureServer({ ...tls, ...bounds }, handler) as unknown as Server)
      : createServer(bounds, handler);
  return Fastify<Server>({
    loggerInstance: log.child({}),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
    // As over the wire; files have a larger one of their own.
    bodyLimit: maxMessageBytes,
    serverFactory: serve,
  });
}
