// `npm run seats -- <meeting>`: fresh pairing codes for every seat of a meeting, as JSON.
import { request as askPlainly } from 'node:http';
import { request as askSecurely } from 'node:https';
import { text } from 'node:stream/consumers';
import { sentence, type Params } from '@doi-thoai/shared/meeting/rejections';
import { loadEnvFile, readConfig } from './config.ts';
import { fail } from './failure.ts';
import { findLocalDoor, type LocalDoor } from './local-door.ts';

type Answer =
  | { readonly ok: true; readonly seats: readonly object[] }
  | { readonly ok: false; readonly code: string; readonly params: Params };

const meeting = process.argv[2];
if (meeting === undefined)
  fail({
    vi: 'Xin nêu mã hội nghị: npm run seats -- <hội nghị>.',
    en: 'Please name the meeting: npm run seats -- <meeting>.',
  });
loadEnvFile();
const read = readConfig(process.env);
if (!read.ok) fail(read.sentence);
const door = findLocalDoor(read.config.dataDir);
const answer = door && (await askForSeats(door, meeting).catch(() => undefined));
if (!answer)
  fail({
    vi: `Không có máy chủ nào đang chạy trên ${read.config.dataDir}.`,
    en: `No server is running over ${read.config.dataDir}.`,
  });
if (!answer.ok)
  fail({
    vi: sentence(answer.code, answer.params, 'vi'),
    en: sentence(answer.code, answer.params, 'en'),
  });
process.stdout.write(`${JSON.stringify(answer.seats, null, 2)}\n`);

/** Rejects when the server is gone. */
async function askForSeats({ url, token }: LocalDoor, name: string): Promise<Answer> {
  const address = `${url}/api/local/meetings/${encodeURIComponent(name)}/seats`;
  const headers = { authorization: `Bearer ${token}` };
  const body = await new Promise<string>((resolve, reject) => {
    // The certificate is made out to the server's name, and this goes to the same machine by its address.
    const request = url.startsWith('https:')
      ? askSecurely(address, { method: 'POST', headers, rejectUnauthorized: false })
      : askPlainly(address, { method: 'POST', headers });
    request.on('error', reject);
    request.on('response', (response) => void text(response).then(resolve, reject));
    request.end();
  });
  return JSON.parse(body) as Answer;
}
