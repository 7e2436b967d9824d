// `npm run rehearse -- <meeting> [--pace 4] [--paused] [--seed 1]`: plays a whole session with simulated people and what
// comes after it, up to the dossier, or, with `--prepare`, what comes before it (BX12).
import { parseArgs } from 'node:util';
import { only } from '@doi-thoai/shared/engine/view';
import { addressOf } from '@doi-thoai/shared/meeting/seats';
import { rehearsedPin } from '@doi-thoai/shared/meeting/session/rehearsed-pin';
import { fail } from '../failure.ts';
import { requireLocalDoor, type SeatCode } from './local-access.ts';
import { rehearseFollowing } from './rehearse-following.ts';
import { rehearsePreparing } from './rehearse-preparing.ts';
import { castIn, type Cast } from '../rehearsal/cast.ts';
import { Director } from '../rehearsal/director.ts';
import { listenToKeys } from '../rehearsal/keys.ts';
import { tell } from '../rehearsal/narration.ts';

const { of, pace, paused, prepare, seed, conferences } = readArguments();
if (prepare) process.exit((await rehearsePreparing({ pace, paused, seed, conferences })) ? 0 : 1);
const { url, ask } = requireLocalDoor();
const say = (text: string): void => void process.stdout.write(text);

say('\nĐang chuẩn bị diễn tập — preparing the rehearsal…\n');
const { meeting } = await ask<{ meeting: string }>(
  `/api/local/meetings/${encodeURIComponent(of)}/rehearsals`,
);
const changes = { heard: (): void => undefined };
const cast = await castIn({ url, meeting, seats: await codes(), changed: () => changes.heard() });
const director = new Director(cast, (act) => say(tell(act, new Date())));
changes.heard = director.look;
await cast.moderator.act('rehearsal.setPace', { pace });
if (paused) await cast.moderator.act('rehearsal.pause', {});
const reached = (await ask<{ origin: string | null }>('/api/local/address')).origin ?? url;
const doors = program(await codes());
const stopping = { stop: () => director.stop(), asked: false };
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
const deafen = listenToKeys(cast.moderator, { stop: end });
say(doors);
await director.run();
const isWhole = cast.isOver() && !stopping.asked ? await followedUp() : true;
deafen();
leave(cast);
say(
  `\nBuổi diễn tập đã dừng, hồ sơ vẫn xem lại được — the rehearsal has ended: ${reached}/m/${meeting}/screen\n`,
);
process.exit(isWhole ? 0 : 1);

function end(): void {
  stopping.asked = true;
  stopping.stop();
}

/** Gives whether nothing is left; what somebody ended themselves is not followed up to its end. */
async function followedUp(): Promise<boolean> {
  const began = (stop: () => void): void => void (stopping.stop = stop);
  const stage = { url, meeting, seats: await codes(), askers: cast.askers, seed, ask, say, began };
  const isDone = await rehearseFollowing({
    ...stage,
    pace: cast.moderator.data?.rehearsal[only]?.pace ?? pace,
  });
  return isDone || stopping.asked;
}

function readArguments() {
  const { values, positionals } = parseArgs({
    options: {
      pace: { type: 'string', default: '4' },
      paused: { type: 'boolean', default: false },
      prepare: { type: 'boolean', default: false },
      conferences: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
    },
    allowPositionals: true,
  });
  const [of = 'uong-bi-2024'] = positionals;
  const [pace, conferences, seed] = [values.pace, values.conferences, values.seed].map(Number);
  const { paused, prepare } = values;
  return {
    ...{ of, paused, prepare },
    pace:
      within(pace, 60) ??
      fail({ vi: 'Tốc độ là số nguyên từ 1 đến 60.', en: 'The pace is a whole number from 1 to 60.' }),
    conferences:
      within(conferences, 50) ??
      fail({
        vi: 'Số hội nghị là số nguyên từ 1 đến 50.',
        en: 'Conferences are a whole number from 1 to 50.',
      }),
    seed:
      within(seed, 1_000_000_000) ??
      fail({ vi: 'Số sinh ngẫu nhiên là số nguyên dương.', en: 'The seed is a positive whole number.' }),
  };
}

function within(value: number | undefined, most: number): number | undefined {
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined;
}

async function codes(): Promise<readonly SeatCode[]> {
  const { seats } = await ask<{ seats: readonly SeatCode[] }>(`/api/local/meetings/${meeting}/seats`);
  return seats;
}

/** Where to watch, and how to join in. */
function program(seats: readonly SeatCode[]): string {
  const doors = seats.map(
    ({ code, role, name }) =>
      `  ${reached}/pair?code=${code}  ${addressOf('', { role: role as 'chair' }).slice(3)} · ${name}`,
  );
  return [
    '',
    'DIỄN TẬP — REHEARSAL',
    'Mỗi đường dẫn mở một vị trí, dùng một lần; máy diễn mọi vai cho đến khi bấm “Tôi điều khiển” trên màn hình đó.',
    'Each link opens one seat, once; every part is played until “Take over” is pressed on its screen.',
    ...doors,
    `  Mã PIN của lãnh đạo các cơ quan — PIN of every leader: ${rehearsedPin}`,
    '',
    'Phím cách: tạm dừng, tiếp tục · n: một bước · + và −: tốc độ · q: kết thúc',
    'Space: pause, go on · n: one step · + and −: pace · q: end',
    '',
  ].join('\n');
}

function leave({ people }: Cast): void {
  for (const person of people) person.close();
}
