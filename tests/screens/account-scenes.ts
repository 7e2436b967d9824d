import { button, field, heading, tab, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const shared = { moment: 'before', account: true } as const;
const add = button('Thêm tài khoản', 'Add an account');

/** Who may what in the office, and everybody's own account. */
export const accountScenes = [
  ...scenesOf({ ...shared, screen: 'accounts', sizes: sizes.officeOnly, address: '/office/accounts' }, [
    {
      state: 'list',
      what: 'The accounts of the office, and who waits for a password of their own',
      shows: add,
    },
    {
      state: 'add',
      what: 'An account is made for somebody with a long name',
      presses: [add],
      arrange: async (page) => {
        await field('Họ và tên…', 'Full name…')(page).fill('Công Tằng Tôn Nữ Thị Phương Hoàng Ví Dụ');
      },
      shows: button('Tạo tài khoản', 'Create the account'),
    },
    {
      state: 'change',
      what: 'The rights of one account, and what else can be done with it',
      presses: [button('Sửa tài khoản: …', 'Change …')],
      shows: button('Lưu quyền', 'Save the rights'),
    },
    {
      state: 'book',
      what: 'The book of access: who was let in, and by whom',
      presses: [tab('Sổ truy cập', 'Book of access')],
      shows: field('Tìm trong sổ', 'Find in the book'),
    },
  ]),
  ...scenesOf({ ...shared, screen: 'account', sizes: sizes.officeOnly, address: '/account' }, [
    {
      state: 'own',
      what: 'One’s own account: the password is changed',
      shows: heading('Tài khoản của tôi', 'My account'),
    },
    {
      state: 'refused',
      what: 'The two new passwords are not the same',
      arrange: async (page) => {
        await field('Mật khẩu hiện tại', 'Current password')(page).fill('mat khau cu');
        await field('Mật khẩu mới', 'New password')(page).fill('con mèo trèo cây cau');
        await field('Nhập lại mật khẩu mới', 'New password again')(page).fill('con mèo trèo cây');
        await button('Lưu mật khẩu', 'Save the password')(page).click();
      },
      shows: text('Hai lần nhập khác nhau.', 'The two are not the same.'),
    },
  ]),
];
