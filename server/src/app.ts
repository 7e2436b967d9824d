import { maxMessageBytes } from '@doi-thoai/shared/wire/limits';
import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Accounts } from './accounts/accounts.ts';
import type { Settings } from './accounts/settings.ts';
import type { Config } from './config.ts';
import { ownAddress } from './own-address.ts';
import { rehearsalFounder } from './rehearsal/create.ts';
import { Troupe } from './rehearsal/troupe.ts';
import { rehearsalDoor } from './rehearsal/following/door.ts';
import { preparationFounder } from './rehearsal/preparing/found.ts';
import { enforceBodyTimeout } from './http/body-timeout.ts';
import { registerHttp } from './http/interface.ts';
import { pagesVersion } from './http/pages.ts';
import type { Journal } from './journal/journal.ts';
import type { LiveState } from './live/live-state.ts';
import { commandHandler, type HandleCommand } from './streams/handle-command.ts';
import { AccessBook } from './access/access-book.ts';
import { OriginGate } from './access/request-origin.ts';
import { Limits } from './access/limits.ts';
import { MeetingFiles } from './files/meeting-files.ts';
import type { Projections } from './projections/projections.ts';
import { CurrentHouse } from './streams/current-house.ts';
import { meetingKind } from './streams/meeting-kind.ts';
import { Streams } from './streams/streams.ts';
import { Metrics } from './metrics.ts';
import { SampleRemoval } from './sample-removal.ts';
import { sampleFolder } from './samples.ts';
import { fastDelivery } from './sockets/fast-path/fast-delivery.ts';
import { standardDelivery } from './sockets/fast-path/standard-delivery.ts';
import { openGateway } from './sockets/gateway.ts';

/** What the app stands on; whoever opened these closes them, after the app. */
export interface AppDependencies {
  readonly journal: Journal;
  /** Whether a newer release has changed the tables. */
  readonly isMigratedByNewer?: () => Promise<boolean>;
  readonly accounts: Accounts;
  readonly settings: Settings;
  readonly live: LiveState;
  readonly projections: Projections;
  readonly log: Logger;
  /** Milliseconds since the epoch, by the wall clock that all servers of the record share. */
  readonly clock: () => number;
  /** The same by this machine's own clock, which is for display; `Date.now` unless given. */
  readonly wall?: () => number;
  readonly requestTimeouts?: RequestTimeouts;
}

/** Milliseconds within which a request must have come: its head, and all of it. */
export interface RequestTimeouts {
  readonly head: number;
  readonly whole: number;
}

/**
 * Connections that may wait to be taken up. A hall comes back all at once, and whoever finds the line full knocks again
 * only after a second (RFC 6298); the system's own bound, 4096 on Linux, holds beside it.
 */
const maxBacklog = 4096;

/**
 * Milliseconds for which a connection stays open between two requests: longer than a proxy or a browser keeps its own,
 * which would else send a request into one that was just closed.
 */
const keepAliveTimeout = 72_000;

/** A photo of 20 MB takes some minutes on a bad line. */
const usualTimeouts: RequestTimeouts = { head: 15_000, whole: 300_000 };

export interface App {
  readonly http: FastifyInstance;
  readonly streams: Streams;
  readonly projections: Projections;
  /** What the office keeps by now. */
  readonly house: CurrentHouse;
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
  config: Pick<Config, 'port' | 'host' | 'dataDir' | 'origins' | 'tls' | 'sourceUrl' | 'fastPath' | 'mail'>,
  {
    journal,
    isMigratedByNewer = reachable(journal),
    accounts,
    settings,
    live,
    projections,
    log,
    clock,
    wall = Date.now,
    requestTimeouts = usualTimeouts,
  }: AppDependencies,
): Promise<App> {
  const { tls, origins, sourceUrl } = config;
  const metrics = new Metrics();
  const limits = new Limits(live);
  const files = new MeetingFiles(join(config.dataDir, 'files'), log);
  const house = new CurrentHouse();
  const mails = config.mail !== undefined;
  const given = (): object => ({ house: house.current, bodies: house.bodies, mails });
  const streams = new Streams({ journal, live, log, clock, files, given });
  projections.askOf((meeting) => streams.standing(meetingKind, meeting));
  await house.follow(streams);
  const handleCommand = commandHandler({ streams, accounts, limits, metrics, log });
  const book = new AccessBook(handleCommand, log);
  const localToken = randomBytes(32).toString('base64url');
  const http = openFastify(tls, log, requestTimeouts);
  const gate = new OriginGate(origins, log);
  const dependencies = {
    gate,
    isMigratedByNewer,
    accounts,
    settings,
    live,
    streams,
    projections,
    house,
    mails,
    handleCommand,
    book,
    limits,
    metrics,
    log,
    origins,
    clock,
    wall,
  };
  const foundRehearsal = rehearsalFounder({ streams, handleCommand }, sampleFolder);
  const portNow = () => (http.server.address() as AddressInfo).port;
  const troupe = new Troupe({
    ...{ streams, handleCommand, accounts, book, live, projections, foundRehearsal, log },
    url: () => ownAddress(config, portNow()),
  });
  await registerHttp(http, {
    ...dependencies,
    foundRehearsal,
    troupe,
    foundPreparation: preparationFounder({ streams, handleCommand }, wall),
    rehearsalDoor: rehearsalDoor({ streams, handleCommand }),
    samples: new SampleRemoval({ journal, projections, handleCommand, folder: sampleFolder }),
    files,
    journal,
    secure: tls !== undefined,
    localToken,
    sourceUrl,
  });
  await http.ready();
  const delivery = config.fastPath ? fastDelivery : standardDelivery;
  const gateway = openGateway(http.server, { ...dependencies, delivery, pagesVersion: pagesVersion() });
  enforceBodyTimeout(http.server);
  metrics.gauge('doithoai_streams', 'Streams that are loaded.', () => streams.loaded);
  metrics.gauge('doithoai_meetings', 'Meetings among them.', () => streams.meetingsLoaded);
  return {
    http,
    streams,
    projections,
    house,
    handleCommand,
    metrics,
    localToken,
    listen: async () => {
      // Fastify would note the address; whoever starts a server is greeted with it in words.
      http.log.level = 'warn';
      await http.listen({ port: config.port, host: config.host, backlog: maxBacklog });
      http.log.level = log.level;
      return portNow();
    },
    close: async () => {
      await troupe.close();
      await gateway.close();
      await http.close();
      book.close();
      house.close();
      await streams.close();
      await limits.close();
    },
  };
}

/** Ready as long as the record can be reached. */
function reachable(journal: Journal): () => Promise<boolean> {
  return () => journal.head('readiness').then(() => false);
}

/** Requests are not logged one by one: addresses of pages can hold a pairing code. */
function openFastify(
  tls: Config['tls'],
  log: FastifyBaseLogger,
  { head, whole }: RequestTimeouts,
): FastifyInstance {
  const bounds = {
    headersTimeout: head,
    requestTimeout: whole,
    keepAliveTimeout,
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
