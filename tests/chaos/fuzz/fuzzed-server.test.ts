import { expect, test } from 'vitest';
import { createTestDatabase } from '../../support/postgres.ts';
import { freshDataDir } from '../../support/server.ts';
import { startFuzzed } from './fuzzed-server.ts';

test('H23 a server that nobody is in holds nothing that anybody must let go of before its memory is weighed', async () => {
  const database = await createTestDatabase();
  const folder = freshDataDir();
  const server = await startFuzzed(folder.path, { DATABASE_URL: database.url, REDIS_URL: '', PORT: '0' });
  try {
    expect(await server.heap()).toBeGreaterThan(0);
  } finally {
    await server.stop();
    await database.drop();
    folder.remove();
  }
});
