import { networkInterfaces } from 'node:os';
import { renderUnicodeCompact } from 'uqr';
import { addressOf, type Seat } from '@doi-thoai/shared/meeting/seats';

/** Where the server can be reached: on this machine, then in the hall's network. */
export function addressesOf(host: string, port: number, scheme: 'http' | 'https'): string[] {
  const everywhere = host === '0.0.0.0' || host === '::';
  if (!everywhere) return [`${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`];
  const inTheHall = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `${scheme}://${address}:${port}`);
  return [`${scheme}://localhost:${port}`, ...inTheHall];
}

/** What someone who has just started the server needs to know first. */
export function greet(
  release: string,
  addresses: readonly string[],
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
  const shown = (lan[0] ?? local ?? '') + (registerPath ?? '');
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

export function tellAdmin(name: string, password: string): string {
  return [
    '',
    'Tài khoản quản trị, chỉ hiện một lần — administrator, shown only once (/sign-in)',
    `  ${name}  ${password}`,
    '',
  ].join('\n');
}
