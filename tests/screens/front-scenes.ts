import { button, field, heading, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const shared = { screen: 'front', moment: 'before', sizes: sizes.front, whole: true } as const;

export const frontScenes = scenesOf(shared, [
  {
    state: 'start',
    what: 'The start page',
    address: '/',
    shows: heading('Hội nghị đối thoại trực tiếp với Nhân dân', 'Public dialogue conferences, face to face'),
  },
  {
    state: 'start-paired',
    what: 'The start page on a device that is paired',
    address: '/',
    seat: 'chair-bi-thu',
    shows: text('Vào hội nghị', 'Enter the meeting'),
  },
  {
    state: 'pair',
    what: 'Pairing a device',
    address: '/pair',
    shows: field('Mã ghép nối', 'Pairing code'),
  },
  {
    state: 'sign-in',
    what: 'Signing in with an account',
    address: '/sign-in',
    shows: field('Tên đăng nhập', 'User name'),
  },
  {
    state: 'sign-in-missing',
    what: 'What is missing is said beside it',
    address: '/sign-in',
    presses: [button('Đăng nhập', 'Sign in')],
    shows: text('Đề nghị nhập tên đăng nhập.', 'Please enter your user name.'),
  },
  {
    state: 'open',
    what: 'Opening an ad-hoc session',
    address: '/open',
    shows: field('Tên hội nghị', 'Name of the dialogue'),
  },
  {
    state: 'about',
    what: 'What is running, its source and its licence',
    address: '/about',
    shows: heading('Về phần mềm này', 'About this software'),
  },
  {
    state: 'not-found',
    what: 'A page that is not there',
    address: '/khong-co-trang-nay',
    shows: text('Không có trang này', 'There is no such page'),
  },
  {
    state: 'pair-held',
    what: 'A second code is asked about before it takes the seat that the device has',
    address: '/pair',
    seat: 'chair-bi-thu',
    arrange: async (page, session) => {
      const code = await session.codeOf('screen-sanh-cho');
      await page.goto(`/pair?code=${code}`);
    },
    shows: text('Máy này đang là…', 'This device is…'),
  },
]);
