import { button, field, heading, text } from './named.ts';
import { cutOff } from './network.ts';
import { scenesOf, sizes } from './scene.ts';

const chairAddress = '/m/uong-bi-2024/chair';
const revokedSeat = 'chair-chu-tich-ubnd';

export const frontScenes = [
  ...scenesOf({ screen: 'front', moment: 'before', sizes: sizes.front, whole: true }, [
    {
      state: 'start',
      what: 'The start page',
      address: '/',
      shows: heading(
        'Hội nghị đối thoại trực tiếp với Nhân dân',
        'Public dialogue conferences, face to face',
      ),
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
  ]),
  ...scenesOf({ screen: 'trouble', address: chairAddress, sizes: sizes.chair }, [
    {
      state: 'not-paired',
      what: 'A console on a device that is not paired',
      moment: 'before',
      shows: text('Thiết bị này chưa được vào hội nghị', 'This device is not in the meeting yet'),
    },
    {
      state: 'revoked',
      what: "The device's right was taken",
      moment: 'speaking',
      seat: revokedSeat,
      arrange: async (page, session) => {
        await text('…Ông, bà theo dõi…', '…You can follow…')(page).waitFor();
        await session.revoke(revokedSeat);
      },
      shows: text('Thiết bị đã bị thu hồi quyền', 'This device has been signed out'),
    },
    {
      state: 'stale',
      what: 'The network is gone: the last known state, marked',
      moment: 'speaking',
      seat: 'chair-chu-tich-hdnd',
      arrange: (page) => cutOff(page, text('Trực tiếp', 'Live')),
      shows: text('Mất kết nối…', 'Connection lost…'),
    },
  ]),
];
