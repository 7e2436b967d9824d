import startPostgres, { copyFrom, createTestDatabase } from './postgres.ts';
import { freshDataDir, startServer } from './server.ts';

/**
 * Global setup of the tests in the browser: one PostgreSQL for all of them, and the samples in it, loaded once by a
 * server: a server that starts for a test finds its own copy of them.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const stop = await startPostgres();
  const samples = await createTestDatabase();
  const folder = freshDataDir();
  const server = await startServer(folder.path, { DATABASE_URL: samples.url });
  await server.stop();
  folder.remove();
  copyFrom(samples);
  return stop;
}
