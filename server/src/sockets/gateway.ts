import { refusalOfFailure } from '../streams/failure-refusals.ts';
import { maxMessageBytes } from '@doi-thoai/shared/wire/limits';
import type { Server as HttpServer } from 'node:http';
import type { Logger } from 'pino';
import { Server } from 'socket.io';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { Accounts } from '../accounts/accounts.ts';
import type { Settings } from '../accounts/settings.ts';
import type { LiveState } from '../live/live-state.ts';
import type { HandleCommand } from '../streams/handle-command.ts';
import type { OriginGate } from '../access/request-origin.ts';
import type { Limits } from '../access/limits.ts';
import type { Streams } from '../streams/streams.ts';
import { isTooLarge } from '../streams/read-command.ts';
import type { Metrics } from '../metrics.ts';
import { callerOfMessage } from './acting.ts';
import { Backpressure, watchBuffer } from './backpressure.ts';
import { ConnectionLimit } from './connection-limit.ts';
import { DeviceCommands } from './device-commands.ts';
import { deviceOf, deviceRoom } from './device-name.ts';
import { Drafts } from './drafts.ts';
import type { Delivery, OpenServer } from './fast-path/delivery.ts';
import { FleetBoard } from './fleet-board.ts';
import { endCutConnections, Handshake } from './handshake.ts';
import { MessageRate } from './message-rate.ts';
import { Presence } from './presence.ts';
import { Rooms } from './rooms.ts';
import { SlowClients } from './slow-clients.ts';
import type { Socket, SocketServer } from './socket-types.ts';
import { subscribe, timeFor, unsubscribe } from './subscribe.ts';

export interface GatewayDependencies {
  readonly streams: Streams;
  readonly handleCommand: HandleCommand;
  readonly accounts: Accounts;
  readonly settings: Pick<Settings, 'installation'>;
  readonly live: LiveState;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly gate: OriginGate;
  readonly clock: () => number;
  /** This machine's own clock, which is for display. */
  readonly wall: () => number;
  readonly delivery: Delivery;
  /** The build of the pages that this server hands out; null where they are not built. */
  readonly pagesVersion: string | null;
}

/** Answers one kind of message. */
type Answer = (socket: Socket, message: unknown) => object | Promise<object>;

/** Opens the wire (docs/wire.md) on an HTTP server; returns how to close it. */
export function openGateway(http: HttpServer, dependencies: GatewayDependencies): { close(): Promise<void> } {
  const connectionLimit = new ConnectionLimit();
  const handshake = new Handshake({ ...dependencies, connectionLimit });
  const open: OpenServer = (options) =>
    new Server(http, {
      ...options,
      path: '/socket.io',
      serveClient: false,
      transports: ['websocket'],
      // A message above the largest honest one is refused and the socket stays; only what no page sends ends it.
      maxHttpBufferSize: maxMessageBytes * 10,
      allowRequest: handshake.allow,
    });
  endCutConnections(http);
  const server = dependencies.delivery.attach(http, open);
  server.engine.on('connection', (connection: Socket['conn']) => {
    connection.on('close', connectionLimit.add(handshake.visitorOf(connection.request).caller));
  });
  const rooms = new Rooms(server, dependencies.delivery, dependencies.streams, dependencies.log);
  const slow = new SlowClients(server, dependencies.streams, rooms, dependencies.log);
  const backpressure = new Backpressure();
  const drafts = new Drafts(server, dependencies.live, dependencies.streams, dependencies.log);
  const board = new FleetBoard(server, dependencies);
  const presence = new Presence(dependencies.live, dependencies.streams, board.ringsChanged);
  const deviceCommands = new DeviceCommands(server, dependencies);
  const answers: Readonly<Record<string, Answer>> = {
    enter: async (socket, message) =>
      (await backpressure.inTurn(socket, () => subscribe({ ...dependencies, rooms }, socket, message))) ??
      refuse('tooMany', { seconds: 1 }),
    leave: unsubscribe,
    command: (socket, message) =>
      dependencies.handleCommand(message, { ...callerOfMessage(socket, message), page: socket.id }),
    clock: (socket, message) => ({ now: timeFor(socket, message) ?? instant(dependencies.clock()) }),
    draft: (socket, message) => drafts.save(socket, message),
    readDraft: (socket, message) => drafts.read(socket, message),
    presence: (socket, message) => presence.report(socket, message),
    fleet: (socket, message) => board.follow(socket, message),
    deviceCommand: (socket, message) => deviceCommands.give(socket, message),
  };
  const onMessage = listener(answers, backpressure, dependencies.log);
  server.use(onceOnEachConnection());
  server.on('connection', (socket) => {
    welcome(socket, handshake);
    dependencies.delivery.releaseRequest(socket);
    watchBuffer(socket);
    socket.onAny((event: string, ...args: unknown[]) => onMessage(socket, event, args));
    socket.on('disconnect', () => void presence.gone(socket));
  });
  dependencies.accounts.onRevoked((sessions) => cut(server, new Set(sessions)));
  dependencies.metrics.gauge('doithoai_sockets', 'Sockets that are open.', () => server.of('/').sockets.size);
  dependencies.metrics.gauge(
    'doithoai_rooms',
    'Rooms that have sockets.',
    () => server.of('/').adapter.rooms.size,
  );
  dependencies.metrics.gauge('doithoai_slow_sockets', 'Sockets that are skipped.', () => slow.count);
  return {
    close: async () => {
      slow.close();
      board.close();
      await deviceCommands.close();
      server.disconnectSockets(true);
      // The HTTP server is not ours to close.
      server.engine.close();
      rooms.close();
      await drafts.close();
    },
  };
}

/** A second socket on the same connection would have a rate of its own, and its request may be released already. */
function onceOnEachConnection(): Parameters<SocketServer['use']>[0] {
  const known = new WeakSet<Socket['conn']>();
  return ({ conn }, next) => {
    if (known.has(conn)) {
      next(new Error('connected already'));
      return;
    }
    known.add(conn);
    next();
  };
}

function welcome(socket: Socket, handshake: Handshake): void {
  const { caller, sessionRefusal } = handshake.visitorOf(socket.request);
  socket.data = {
    caller,
    sessionRefusal,
    subscriptions: new Map(),
    acting: new Map(),
    rate: new MessageRate(),
  };
  const named = deviceOf(socket);
  if (named) void socket.join(deviceRoom(named.device));
}

/** Whatever comes in is answered or, where no answer is asked for, logged; nothing closes the socket. */
function listener(
  answers: Readonly<Record<string, Answer>>,
  backpressure: Backpressure,
  log: Logger,
): (socket: Socket, event: string, args: readonly unknown[]) => void {
  return (socket, event, args) => {
    const reply = args.at(-1);
    if (typeof reply !== 'function') {
      log.info({ code: 'malformed' }, 'a message that asks for no answer is ignored');
      return;
    }
    const message = args.length > 1 ? args[0] : undefined;
    const answer = Object.hasOwn(answers, event) ? answers[event] : undefined;
    const mayAsk = socket.data.rate.allows(performance.now());
    void answered({ socket, event, message, answer, mayAsk, log }).then((result) => {
      backpressure.countAnswer(socket);
      (reply as (result: object) => void)(result);
    });
  };
}

interface Asked {
  readonly socket: Socket;
  readonly event: string;
  readonly message: unknown;
  readonly answer: Answer | undefined;
  readonly mayAsk: boolean;
  readonly log: Logger;
}

async function answered({ socket, event, message, answer, mayAsk, log }: Asked): Promise<object> {
  const note = (result: object): object => {
    if ('ok' in result && result.ok === false) noteRefusal(socket, event, result, log);
    return result;
  };
  if (!mayAsk) return note(refuse('tooMany', { seconds: 1 }));
  if (!answer) return note(refuse('malformed', { problem: 'unknown message' }));
  try {
    // The path of a command measures and notes for itself.
    if (event === 'command') return await answer(socket, message);
    return note(isTooLarge(message) ? refuse('tooLarge') : await answer(socket, message));
  } catch (error) {
    const unserved = refusalOfFailure(error);
    if (unserved) return note(unserved);
    log.error({ err: error }, 'answering a message failed');
    return refuse('fault');
  }
}

function noteRefusal({ data }: Socket, event: string, result: object, log: Logger): void {
  const { code } = result as Refusal;
  const { session } = data.caller;
  log.info({ message: event.slice(0, 20), code, session: session?.kind }, 'message refused');
}

/** A revoked seat is out at once, whatever it is doing. */
function cut(server: SocketServer, sessions: ReadonlySet<string>): void {
  for (const socket of server.of('/').sockets.values()) {
    const { session, account } = socket.data.caller;
    if (![session, account].some((one) => one && sessions.has(one.id))) continue;
    socket.emit('revoked');
    socket.disconnect(true);
  }
}
