import { expect, test } from 'vitest';
import { moderator, openHall } from '@doi-thoai/shared/testing/example-hall';
import { views } from '@doi-thoai/shared/views/audiences';
import { only, project } from '@doi-thoai/shared/engine/view';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { IntentScheduler } from './scheduler.ts';
import type { Player } from './cast.ts';
import { Director } from './director.ts';
import { intent } from './intent.ts';

test('Z2 BX12 a rehearsal ends when it is told to, also while a server that is gone does not answer', async () => {
  const viewer = {
    audience: 'moderator',
    seat: moderator.seat,
    department: null,
    registration: null,
  } as const;
  const data = project(views.moderator, openHall().meeting, viewer);
  const scheduler = new IntentScheduler();
  const { promise: asked, resolve: ask } = Promise.withResolvers<undefined>();
  const unanswered = (): Promise<Outcome> => {
    ask(undefined);
    return new Promise(() => undefined);
  };
  const chair: Player = {
    me: undefined,
    seq: 0,
    scheduler,
    intents: (pace, now) => scheduler.schedule([intent('meeting.pause', {}, 0)], pace, now),
    act: unanswered,
    close: () => undefined,
  };
  const moderating = { data, act: unanswered };
  const director = new Director(
    { moderator: moderating, people: [chair], isOver: () => false },
    () => undefined,
  );
  const running = director.run();
  await asked;
  director.stop();
  await expect(running).resolves.toBeUndefined();
});

test('Z8 BX12 a rehearsal that nobody wants to go on with ends by itself, and one whose seat somebody took over waits', async () => {
  const hall = openHall();
  const viewer = {
    audience: 'moderator',
    seat: moderator.seat,
    department: null,
    registration: null,
  } as const;
  const data = project(views.moderator, hall.meeting, viewer);
  const act = (): Promise<Outcome> => new Promise(() => undefined);
  const casting = { people: [], isOver: () => false, patienceMs: 1 };
  const left = new Director({ moderator: { data, act }, ...casting }, () => undefined);
  await expect(left.run()).resolves.toBeUndefined();
  const rehearsal = { [only]: { ...data.rehearsal[only], byHand: ['chair-an'] } } as typeof data.rehearsal;
  let looks = 0;
  const led = new Director(
    {
      moderator: { data: { ...data, rehearsal }, act },
      ...casting,
      isOver: () => {
        looks += 1;
        if (looks === 3) led.stop();
        return false;
      },
    },
    () => undefined,
  );
  await led.run();
  expect(looks).toBeGreaterThanOrEqual(3);
});
