import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshDataDir, type DataDir } from '../support/server.ts';
import { NpmCommand } from './npm-command.ts';

let folder: DataDir;
let settings: Readonly<Record<string, string>>;
const running: NpmCommand[] = [];

beforeEach(() => {
  folder = freshDataDir();
  settings = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder.path };
});
afterEach(async () => {
  for (const command of running.splice(0).reverse()) await command.interrupt();
  folder.remove();
});

test('npm start serves, npm run seats, npm run rebuild and npm run rehearse reach it, Ctrl-C stops all of it', async () => {
  const server = npm('start');
  const [, code = ''] = await server.says(/^ {2}(\d{4}-\d{4}-\d{4}) {2}\/m\/uong-bi-2024\/chair/m);
  const seats = npm('run --silent seats -- uong-bi-2024');
  const [json] = await seats.says(/^\[[^]*\n\]$/m);
  expect(await seats.ended).toBe(0);
  expect(json).toContain('"role": "chair"');
  expect(json).not.toContain(code);
  const rebuilding = npm('run rebuild');
  await rebuilding.says(/made again from the record: \d+ meetings/);
  expect(await rebuilding.ended).toBe(0);
  const rehearsal = npm('run rehearse -- uong-bi-2024 --paused');
  await rehearsal.says(/^ {2}http:\/\/127\.0\.0\.1:\d+\/pair\?code=/m);
  expect(await rehearsal.interrupt()).toBe(0);
  expect(await server.interrupt()).toBe(0);
  // Nothing waits for the next start to be tidied up.
  expect(readdirSync(folder.path)).not.toContain('server.lock');
});

test('npm run dev serves pages beside the server', async () => {
  const dev = npm('run dev', { SAMPLES: 'off' });
  await Promise.all([dev.says(/Đối Thoại đang chạy/), dev.says(/VITE v\S+ +ready/)]);
  await dev.interrupt();
});

function npm(call: string, more: Readonly<Record<string, string>> = {}): NpmCommand {
  const command = new NpmCommand(call, { ...settings, ...more });
  running.push(command);
  return command;
}
