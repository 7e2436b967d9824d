import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Logger } from 'pino';
import { seatsOf, type Seat } from '@doi-thoai/shared/meeting/seats';
import type { Translated } from '@doi-thoai/shared/text/language';
import { openAccounts, type Accounts } from './accounts/accounts.ts';
import { createApp, type App } from './app.ts';
import { openSettings } from './accounts/settings.ts';
import { newPassword } from './accounts/secrets.ts';
import { loadEnvFile, readConfig, type Config } from './config.ts';
import { startEmbeddedPostgres } from './embedded/start-embedded.ts';
import { fail, onOneLine } from './failure.ts';
import {
  addressesOf,
  greet,
  tellAccounts,
  tellCodes,
  tellWayToAccounts,
  tellWayToCodes,
} from './cli/greeting.ts';
import { databaseClock } from './journal/database-clock.ts';
import { migrate, openDatabase } from './journal/database.ts';
import { isMigratedByNewer, noteRelease } from './journal/releases.ts';
import { openJournal } from './journal/postgres-journal.ts';
import { inProcessLiveState } from './live/in-process.ts';
import type { LiveState } from './live/live-state.ts';
import { closeLocalDoor, openLocalDoor } from './cli/local-access.ts';
import { openLog } from './log.ts';
import { smtpPostOffice } from './mail/post-office.ts';
import { ownAddress } from './own-address.ts';
import { allProcesses } from './processes/all.ts';
import { mails } from './processes/mails.ts';
import { ProcessRunner, type ProcessDependencies } from './processes/runner.ts';
import { Projections } from './projections/projections.ts';
import { meetingKind } from './streams/meeting-kind.ts';
import { offerRehearsal } from './cli/offer.ts';
import { releaseName, readRelease } from './release.ts';
import { loadSamples, sampleFolder } from './samples.ts';
import { unknownSettings } from './unknown-settings.ts';

/** What does not stop within so many milliseconds is not waited for. */
const shutdownTimeoutMs = 10_000;

/** How to undo what was started, the last first. */
const undo: (() => Promise<void> | void)[] = [];
let stopping: Promise<void> | undefined;

// One Ctrl-C comes several times: from the terminal, from npm and from the launcher.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void stopAll().then(() => process.exit(0)));
process.stdout.on('error', () => undefined);

await start();

async function start(): Promise<void> {
  const inEnvFile = loadEnvFile();
  for (const sentence of unknownSettings(Object.keys(process.env), inEnvFile)) warn(sentence);
  const read = readConfig(process.env);
  if (!read.ok) fail(read.sentence);
  const { config } = read;
  prepareDataDir(config.dataDir);
  const log = openLog(config.logLevel);
  const database = config.databaseUrl ?? (await startOwnDatabase(config, log));
  const migrated = await migrate(database);
  if (!migrated.ok) return giveUp(migrated.sentence);
  const pool = openDatabase(database);
  undo.push(() => pool.end());
  await noteRelease(pool, releaseName(readRelease()));
  const journal = openJournal(pool);
  const accounts = await openAccounts(pool);
  undo.push(() => accounts.close());
  const settings = await openSettings(pool);
  const projections = new Projections(pool, journal, log);
  await projections.start();
  undo.push(() => projections.close());
  const live = await openLiveState(config);
  undo.push(() => live.close());
  const clock = await databaseClock(pool);
  undo.push(() => clock.close());
  const app = await createApp(config, {
    ...{ journal, accounts, settings, live, projections, log },
    clock: clock.now,
    isMigratedByNewer: () => isMigratedByNewer(pool),
  });
  undo.push(() => app.close());
  const { handleCommand } = app;
  const processes = new ProcessRunner(allProcesses(app, clock.now), {
    ...{ pool, journal, handleCommand, log },
    clock: clock.now,
  });
  // The office is founded before anything is convened that copies it.
  await processes.run();
  processes.start();
  undo.push(() => processes.close());
  const mailing = mailRunner(config, app, { pool, journal, log, clock: clock.now });
  mailing?.start();
  undo.push(() => mailing?.close());
  const port = await listen(app, config);
  openLocalDoor(config.dataDir, { url: ownAddress(config, port), token: app.localToken });
  undo.push(() => closeLocalDoor(config.dataDir));
  const loaded = config.samples
    ? await loadSamples({ ...app, journal, projections, folder: sampleFolder, dataDir: config.dataDir })
    : [];
  const addresses = await addressesOf(config.host, port, config.tls !== undefined);
  const chosen = await settings.chosenOrigin();
  const reached = config.origins[0] ?? addresses.find((one) => one === chosen);
  await sayWhereItIs(app, accounts, { addresses, reached }, loaded[0]);
  const rehearsable = (await projections.meetings()).find(
    ({ rehearsal, heldOn }) => !rehearsal && heldOn !== null,
  );
  if (rehearsable) offerRehearsal(loaded[0] ?? rehearsable.id);
}

/** Mails wait for another server's answer, so that nothing else waits with them. */
function mailRunner(
  { mail }: Config,
  { projections, house, handleCommand }: App,
  dependencies: Omit<ProcessDependencies, 'handleCommand'>,
): ProcessRunner | undefined {
  if (!mail) return undefined;
  const process = mails({
    matters: () => projections.matters(),
    directory: () => house.directory,
    office: smtpPostOffice(mail, dependencies.log),
  });
  return new ProcessRunner([process], { ...dependencies, handleCommand }, 'mails');
}

function prepareDataDir(dataDir: string): void {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    fail({ vi: `Không ghi được vào DATA_DIR (${dataDir}).`, en: `DATA_DIR (${dataDir}) cannot be written.` });
  }
}

/** Folder by folder: `mkdirSync` with `recursive` never returns where the system lets nobody make any. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

async function startOwnDatabase(config: Config, log: Logger): Promise<string> {
  const started = await startEmbeddedPostgres({
    dataDir: config.dataDir,
    log: warn,
  });
  if (!started.ok) return giveUp(started.sentence);
  undo.push(() => started.stop());
  void started.ended.then(() => {
    if (stopping) return;
    log.fatal('the database has ended');
    void giveUp({ vi: 'Cơ sở dữ liệu đã dừng.', en: 'The database has ended.' });
  });
  return started.url;
}

async function openLiveState({ redisUrl }: Config): Promise<LiveState> {
  if (redisUrl === undefined) return inProcessLiveState();
  // Its library takes a fifth of a start, for whoever has no Redis in vain.
  const { redisLiveState } = await import('./live/redis.ts');
  const opened = await redisLiveState(redisUrl);
  return opened.ok ? opened.live : giveUp(opened.sentence);
}

async function listen(app: App, { port, host }: Config): Promise<number> {
  try {
    return await app.listen();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE')
      return giveUp({
        vi: `Cổng ${port} đang được chương trình khác dùng. Hãy đặt PORT khác.`,
        en: `Port ${port} is in use by another program. Choose another PORT.`,
      });
    return giveUp({
      vi: `Không mở được cổng ${port} trên ${host} (${code ?? 'lỗi'}).`,
      en: `Port ${port} on ${host} cannot be opened (${code ?? 'error'}).`,
    });
  }
}

async function sayWhereItIs(
  app: App,
  accounts: Accounts,
  { addresses, reached }: { addresses: readonly string[]; reached: string | undefined },
  firstSample: string | undefined,
): Promise<void> {
  const said = [
    greet(releaseName(readRelease()), addresses, reached, firstSample && `/m/${firstSample}/register`),
  ];
  const first = await firstAccounts(accounts);
  if (first.length > 0) said.push(process.stdout.isTTY ? tellAccounts(first) : tellWayToAccounts());
  // What is not a terminal may be a log that others read, and keep.
  if (firstSample !== undefined)
    said.push(
      process.stdout.isTTY
        ? tellCodes(firstSample, await newCodes(app, accounts, firstSample))
        : tellWayToCodes(firstSample),
    );
  // Said at once and last, so that whoever waits for it finds everything done.
  process.stdout.write(said.join(''));
}

/** Two people's to begin with: who keeps the accounts sees no content. One may hold both. */
async function firstAccounts(accounts: Accounts): Promise<{ name: string; password: string }[]> {
  if (await accounts.hasAccounts()) return [];
  const made = [];
  for (const role of ['admin', 'coordinator'] as const) {
    const password = newPassword();
    await accounts.saveAccount({ name: role, password, roles: [role] });
    made.push({ name: role, password });
  }
  return made;
}

async function newCodes(
  app: App,
  accounts: Accounts,
  meeting: string,
): Promise<{ seat: Seat; code: string }[]> {
  const seats = await app.streams.with(meetingKind, meeting, ({ state }) => seatsOf(state));
  const codes = [];
  for (const seat of seats) {
    const { code } = await accounts.newPairingCode({ meeting, seat: seat.id });
    codes.push({ seat, code });
  }
  return codes;
}

function warn(sentence: Translated): void {
  process.stderr.write(`${onOneLine(sentence)}\n`);
}

/** Stops what was started and ends with one sentence and exit code 1. */
async function giveUp(sentence: Translated): Promise<never> {
  await stopAll();
  fail(sentence);
}

function stopAll(): Promise<void> {
  stopping ??= stopInTurn();
  setTimeout(() => process.exit(1), shutdownTimeoutMs).unref();
  return stopping;
}

async function stopInTurn(): Promise<void> {
  for (const one of undo.splice(0).reverse()) {
    try {
      await one();
    } catch (error) {
      process.stderr.write(`${String(error)}\n`);
    }
  }
}
