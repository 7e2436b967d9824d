// `npm run admin -- reset <name>`: a new password for an account, printed once.
import { requireLocalDoor } from './local-access.ts';

const { ask } = requireLocalDoor();
const { name, password } = await ask<{ name: string; password: string }>('/api/local/accounts/reset', {
  name: process.argv[3] ?? '',
});
process.stdout.write(
  `Mật khẩu mới, chỉ hiện một lần — the new password, shown only once (/sign-in)\n  ${name}  ${password}\n`,
);
