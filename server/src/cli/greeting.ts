import { renderUnicodeCompact } from 'uqr';
import { ownAddresses } from '../access/own-addresses.ts';
import { originsOf } from '../access/public-origin.ts';
import { addressOf, type Seat } from '@doi-thoai/shared/meeting/seats';

/** Where the server can be reached: on this machine, then in the hall's network, the likeliest first. */
export async function addressesOf(host: string, port: number, secure: boolean): Promise<string[]> {
  const inTheHall = originsOf({ listensAt: host, own: await ownAddresses() }, { port, secure });
  const named = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return [`${secure ? 'https' : 'http'}://${named}:${port}`, ...inTheHall];
}

/** What someone who has just started the server needs to know first. */
export function greet(
  release: string,
  addresses: readonly string[],
  /** Where phones are sent, if it was configured or chosen. */
  reached: string | undefined,
  registerPath: string | undefined,
): string {
  const [local, ...lan] = addresses;
  const lines = [
    '',
    `Đối Thoại đang chạy — running: ${release}`,
    `  Trên máy này — on this machine:  ${local ?? ''}`,
    ...lan.map((address) => `  Trong mạng — in this network:    ${address}`),
  ];
  // What phones in the hall can reach, and not this machine's own name for itself.
  const shown = (reached ?? lan[0] ?? local ?? '') + (registerPath ?? '');
  const what =
    registerPath === undefined
      ? 'Mở trên điện thoại — open on a phone'
      : 'Đăng ký phát biểu — register to speak';
  lines.push('', `  ${what}: ${shown}`, renderUnicodeCompact(shown));
  return `${lines.join('\n')}\n`;
}

/** One-time codes, one seat a line. */
export function tellCodes(meeting: string, codes: readonly { seat: Seat; code: string }[]): string {
  const lines = codes.map(
    ({ seat, code }) => `  ${code}  ${addressOf(meeting, seat).padEnd(34)} ${seat.name}`,
  );
  return [
    '',
    `Mã ghép dùng một lần — one-time pairing codes (${meeting}), nhập tại — enter at /pair`,
    ...lines,
    `  Mã mới — new codes: npm run seats -- ${meeting}`,
    '',
  ].join('\n');
}

/** How codes are had where they are not shown. */
export function tellWayToCodes(meeting: string): string {
  return `\n  Mã ghép nối — pairing codes: npm run seats -- ${meeting}\n`;
}

/** The first accounts of an installation, one a line. */
export function tellAccounts(accounts: readonly { name: string; password: string }[]): string {
  return [
    '',
    'Hai tài khoản đầu tiên, chỉ hiện một lần — the first two accounts, shown only once (/sign-in)',
    ...accounts.map(({ name, password }) => `  ${name.padEnd(11)}  ${password}`),
    '',
  ].join('\n');
}

/** How their passwords are had where they are not shown. */
export function tellWayToAccounts(): string {
  return [
    '',
    'Đã tạo hai tài khoản admin và coordinator. Lấy mật khẩu trên chính máy này — two accounts were made; their passwords, on this machine:',
    '  npm run admin -- reset admin',
    '  npm run admin -- reset coordinator',
    '',
  ].join('\n');
}
