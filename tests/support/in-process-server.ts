import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { openAccounts, type Accounts, type Session } from '@doi-thoai/server/accounts/accounts';
import { openSettings } from '@doi-thoai/server/accounts/settings';
import { createApp, type App, type RequestTimeouts } from '@doi-thoai/server/app';
import type { MailSettings } from '@doi-thoai/server/config';
import { onOneLine } from '@doi-thoai/server/failure';
import { databaseClock } from '@doi-thoai/server/journal/database-clock';
import { migrate, openDatabase } from '@doi-thoai/server/journal/database';
import type { Journal } from '@doi-thoai/server/journal/journal';
import { openJournal } from '@doi-thoai/server/journal/postgres-journal';
import { inProcessLiveState } from '@doi-thoai/server/live/in-process';
import type { LiveState } from '@doi-thoai/server/live/live-state';
import { redisLiveState } from '@doi-thoai/server/live/redis';
import { openLog } from '@doi-thoai/server/log';
import type { Caller } from '@doi-thoai/server/access/caller';
import { pairedCookie } from '../cast/sessions.ts';
import { createTestDatabase } from './postgres.ts';
import { Projections } from '@doi-thoai/server/projections/projections';

export interface ServerOptions {
  /** Without it the server has a fresh database of its own. */
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
  /** Instead of the clock of the database, which all its servers share. */
  readonly clock?: () => number;
  /** What the server's own machine says the time is. */
  readonly wall?: () => number;
  readonly origins?: readonly string[];
  readonly sourceUrl?: string;
  /** Who takes its e-mail; it sends none without. */
  readonly mail?: MailSettings;
  readonly requestTimeouts?: RequestTimeouts;
  readonly isMigratedByNewer?: () => Promise<boolean>;
}

/** As the server itself is told, so that the same tests run over either way of telling sockets. */
const fastPath = process.env['FAST_PATH'] !== 'off';

/** A server in the test's own process, over a real PostgreSQL and real sockets. */
export interface InProcessServer {
  /** Without a closing slash. */
  readonly url: string;
  readonly app: App;
  readonly journal: Journal;
  readonly accounts: Accounts;
  readonly live: LiveState;
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** What was logged so far, line by line. */
  readonly logged: readonly string[];
  /** A command as if it had come in by the wire or over HTTP. */
  command(caller: Caller, meeting: string, type: string, input: unknown, more?: More): Promise<Outcome>;
  /** The cookie of a device that is paired to a seat. */
  pair(meeting: string, seat: string): Promise<string>;
  stop(): Promise<void>;
}

export interface More {
  readonly id?: string;
  readonly pin?: string;
  /** Until when it may be carried out. */
  readonly until?: number;
}

/** Numbers commands, so that every test run sends the same ids. */
let commands = 0;

export function nextCommandId(): string {
  commands += 1;
  return `test-command-${String(commands).padStart(6, '0')}`;
}

export async function startInProcess(options: ServerOptions = {}): Promise<InProcessServer> {
  const database = options.databaseUrl === undefined ? await createTestDatabase() : undefined;
  const databaseUrl = options.databaseUrl ?? database?.url ?? '';
  const migrated = await migrate(databaseUrl);
  if (!migrated.ok) throw new Error(onOneLine(migrated.sentence));
  const pool = openDatabase(databaseUrl);
  const journal = openJournal(pool);
  const accounts = await openAccounts(pool);
  const settings = await openSettings(pool);
  const live = await openLive(options.redisUrl);
  const dataDir = mkdtempSync(join(tmpdir(), 'doi-thoai-test-'));
  const logged: string[] = [];
  const log = openLog('debug', { write: (line) => void logged.push(line) });
  const projections = new Projections(pool, journal, log);
  const config = {
    ...{ port: 0, host: '127.0.0.1', dataDir, tls: undefined, fastPath },
    origins: options.origins ?? [],
    sourceUrl: options.sourceUrl,
    mail: options.mail,
  };
  const shared = await databaseClock(pool);
  const clock = options.clock ?? shared.now;
  const { wall, requestTimeouts, isMigratedByNewer } = options;
  const app = await createApp(config, {
    journal,
    accounts,
    settings,
    live,
    projections,
    log,
    clock,
    ...(wall ? { wall } : {}),
    ...(requestTimeouts ? { requestTimeouts } : {}),
    ...(isMigratedByNewer ? { isMigratedByNewer } : {}),
  });
  const url = `http://127.0.0.1:${await app.listen()}`;
  return {
    url,
    app,
    journal,
    accounts,
    live,
    databaseUrl,
    dataDir,
    logged,
    command: (caller, meeting, type, input, { id = nextCommandId(), ...more } = {}) =>
      app.handleCommand({ id, stream: meeting, type, input, ...more }, caller),
    pair: async (meeting, seat) => {
      const { code } = await accounts.newPairingCode({ meeting, seat });
      return pairedCookie({ url }, code);
    },
    stop: async () => {
      await app.close();
      await live.close();
      await accounts.close();
      shared.close();
      await pool.end();
      await database?.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function openLive(redisUrl: string | undefined): Promise<LiveState> {
  if (redisUrl === undefined) return inProcessLiveState();
  const opened = await redisLiveState(redisUrl);
  if (!opened.ok) throw new Error(onOneLine(opened.sentence));
  return opened.live;
}

function withSession(session: Session | null): Caller {
  return { session, address: '192.0.2.1' };
}

const later = instant(4_000_000_000_000);

export const aCitizen = withSession(null);

/** Someone signed in with these roles. */
export function anAccount(...roles: Role[]): Caller {
  return withSession({
    kind: 'account',
    id: 'test',
    account: ['test', ...roles].join('-'),
    roles,
    temporary: false,
    expiresAt: later,
  });
}

/** A device in a seat. */
export function aDevice(meeting: string, seat: string): Caller {
  return withSession({ kind: 'seat', id: `test-${seat}`, meeting, seat, expiresAt: later });
}
