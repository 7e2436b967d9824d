import type { ScreenView } from '@doi-thoai/shared/meeting/session/screens';
import { element, text } from './named.ts';
import { cutOff } from './network.ts';
import type { Moment } from './moments.ts';
import { scenesOf, sizes, type Scene } from './scene.ts';

const dark = ['dark'] as const;
const shared = {
  screen: 'hall',
  seat: 'screen-ben-trai',
  address: '/m/uong-bi-2024/screen',
  sizes: sizes.hall,
  themes: dark,
};

/** A screen that the moderators have set to one view. */
function driven(view: Exclude<ScreenView, 'follow'>, moment: Moment, what: string, message?: string): Scene {
  return {
    ...shared,
    state: view,
    what,
    moment,
    arrange: (_page, session) =>
      session.command('moderator-1', 'screens.show', {
        screens: ['ben-trai'],
        view,
        ...(message === undefined ? {} : { message }),
      }),
    shows: element(`[data-view="${view}"]`),
  };
}

/** A screen that follows the session. */
const following = (view: string, moment: Moment, what: string): Scene => ({
  ...shared,
  seat: 'screen-san-khau',
  state: `following-${moment}`,
  what,
  moment,
  shows: element(`[data-view="${view}"]`),
});

/** A conference that hears what became of the conclusion of last time. */
const lastTime = {
  ...shared,
  ...{ seat: 'screen-man-hinh-1', address: '/m/:meeting/screen', shows: element('[data-view="earlier"]') },
  moment: 'before',
} as const;

export const hallScenes: readonly Scene[] = [
  {
    ...lastTime,
    state: 'earlier',
    what: 'What became of the last conclusion: by reply and by result',
    meeting: 'lastTime',
  },
  {
    ...lastTime,
    state: 'earlier-one',
    what: 'What became of one promise of the last conclusion, of a body that is no more',
    meeting: 'lastTimeOne',
  },
  following('backdrop', 'before', 'Follows the session: the backdrop before the opening'),
  driven('register', 'before', 'How to register'),
  driven('agenda', 'opening', 'The agenda, with an announcement'),
  driven('queue', 'dialogue', 'Who speaks next'),
  driven('message', 'dialogue', 'A free message', 'Xe ô tô biển số mẫu 14A-000.00 đề nghị chuyển chỗ đỗ.'),
  following('speaker', 'called', 'Follows the session: somebody is called'),
  driven('speaker', 'speaking', 'Somebody speaks: name, time, petition'),
  driven('petition', 'ringing', 'The petition and the departments called'),
  following('speaker', 'ringing', 'Follows the session: speaker, petition, departments called'),
  driven('answer', 'answered', 'The answer in brief'),
  driven('timer', 'called', 'For whoever stands at the microphone: all of the time'),
  {
    ...driven('timer', 'overTime', 'For whoever stands at the microphone: over time'),
    state: 'timer-over',
    shows: element('[data-tone="over"]'),
  },
  following('promise', 'promise', 'Follows the session: a promise is read back'),
  following('promise', 'longPromise', 'Follows the session: a long promise'),
  following('speaker', 'raisedHand', 'Follows the session: a raised hand speaks'),
  driven('figures', 'settled', 'The figures so far'),
  driven('pause', 'paused', 'The session is paused'),
  driven('conclusion', 'adopted', 'The conclusion'),
  following('conclusion', 'after', 'Follows the session: after the closing'),
  ...scenesOf({ ...shared, seat: 'screen-san-khau' }, [
    {
      state: 'stale',
      what: 'The network is gone: the last known state, marked',
      moment: 'speaking',
      arrange: (page) => cutOff(page, element('[data-view="speaker"]')),
      shows: text('…Đang nối lại', '…Reconnecting'),
    },
    {
      state: 'holding',
      what: 'Switched on without a server: a holding picture',
      moment: 'speaking',
      arrange: async (page) => {
        await element('[data-view="speaker"]')(page).waitFor();
        await page.routeWebSocket(/socket\.io/, () => undefined);
        await page.reload();
      },
      shows: element('[data-view="holding"]'),
    },
  ]),
  {
    screen: 'hall',
    state: 'unpaired',
    what: 'A screen that is not paired',
    moment: 'before',
    address: shared.address,
    sizes: sizes.hall,
    themes: dark,
    shows: text('Ghép nối màn hình này', 'Pair this screen'),
  },
];
