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

test('AC5 npm start serves, npm run seats, npm run admin, npm run rebuild and npm run rehearse reach it, Ctrl-C stops all of it', async () => {
  const server = npm('start');
  await server.says(/Đối Thoại đang chạy/);
  // What is no terminal may be a log: it names the way to passwords and codes, and none of them.
  const [said] = await server.says(/Đối Thoại đang chạy[^]*npm run seats -- uong-bi-2024/);
  expect(said).toContain('npm run admin -- reset coordinator');
  expect(said).not.toMatch(/\d{4}-\d{4}-\d{4}|[2-9b-v]{5}-[2-9b-v]{5}/);
  const seats = npm('run --silent seats -- uong-bi-2024');
  const [json] = await seats.says(/^\[[^]*\n\]$/m);
  expect(await seats.ended).toBe(0);
  expect(json).toContain('"role": "chair"');
  const reset = npm('run --silent admin -- reset coordinator');
  await reset.says(/^ {2}coordinator {2}(?:[2-9b-v]{5}-){3}[2-9b-v]{5}$/m);
  expect(await reset.ended).toBe(0);
  const nobody = npm('run --silent admin -- reset khong-co');
  await nobody.says(/There is no such account/);
  expect(await nobody.ended).not.toBe(0);
  const rebuilding = npm('run rebuild');
  await rebuilding.says(/made again from the record: \d+ meetings/);
  expect(await rebuilding.ended).toBe(0);
  const preparing = npm('run rehearse -- --prepare --pace 60 --conferences 2');
  const rehearsal = npm('run rehearse -- uong-bi-2024 --paused');
  await rehearsal.says(/^ {2}http:\/\/127\.0\.0\.1:\d+\/pair\?code=/m);
  expect(await rehearsal.interrupt()).toBe(0);
  await preparing.says(/^seed 1, 2 conferences, \d+ s: [\d,]+ acts, 0 refused$/m);
  expect(await preparing.ended).toBe(0);
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
