import { pageAddresses } from './pages.ts';
import { frame, upgrade } from './over-raw.ts';
import { garbageText } from './garbage.ts';
import type { Round } from './round.ts';

/** What no browser and no honest program sends: broken HTTP. */
export async function rawRequest(round: Round): Promise<void> {
  const { chance, cast, exchanges, meeting } = round;
  const person = chance.of(cast.phones);
  const path = chance
    .of(['/api/me', `/api/meetings/${meeting}/commands`, ...pageAddresses])
    .replaceAll(/\[\w+\]/g, meeting);
  const host = 'Host: 127.0.0.1\r\n';
  const close = 'Connection: close\r\n';
  const body = '{"code":"x"}';
  const bytes = chance.of<readonly (string | Buffer)[]>([
    ['GARBAGE\r\n\r\n'],
    [`GET ${path}\r\n\r\n`],
    [`GET ${path} HTTP/9.9\r\n${host}\r\n`],
    [`GET ${path} HTTP/1.1\r\n\r\n`],
    [`GET ${path} HTTP/1.1\r\n${host}${host}${close}\r\n`],
    [`GET ${path}\0 HTTP/1.1\r\n${host}${close}\r\n`],
    [Buffer.from(`GET ${path}/\xff\xfe HTTP/1.1\r\n${host}${close}\r\n`, 'latin1')],
    [`GET ${path}/%zz%c3%28 HTTP/1.1\r\n${host}${close}\r\n`],
    [`GET /..%2f..%2f..%2fetc/passwd HTTP/1.1\r\n${host}${close}\r\n`],
    [`GET /../../../../etc/passwd HTTP/1.1\r\n${host}${close}\r\n`],
    [`GET //elsewhere.example/ HTTP/1.1\r\n${host}${close}\r\n`],
    [`GET http://elsewhere.example${path} HTTP/1.1\r\n${host}${close}\r\n`],
    [`GET * HTTP/1.1\r\n${host}${close}\r\n`],
    [`OPTIONS * HTTP/1.1\r\n${host}${close}\r\n`],
    [`CONNECT elsewhere.example:443 HTTP/1.1\r\n${host}\r\n`],
    [`GET ${path} HTTP/1.1\r\n${host}X: ${'x'.repeat(20_000)}\r\n${close}\r\n`],
    [`GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${host}${close}\r\n`],
    [`GET ${path} HTTP/1.1\r\n${host}${'X: y\r\n'.repeat(3000)}${close}\r\n`],
    [`POST /api/pair HTTP/1.1\r\n${host}Content-Length: 5\r\nContent-Type: application/json\r\n\r\n${body}`],
    [
      `POST /api/pair HTTP/1.1\r\n${host}Content-Length: 500\r\nContent-Type: application/json\r\n\r\n${body}`,
    ],
    [`POST /api/pair HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n${body}`],
    [`POST /api/pair HTTP/1.1\r\n${host}Content-Length: 12\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    [`POST /api/pair HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\n${body}\r\n0\r\n\r\n`],
    [`POST ${path} HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n${close}\r\n`, 'c\r\n', body],
    [
      `POST ${path} HTTP/1.1\r\n${host}Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 3\r\n${close}\r\n--x`,
    ],
    [`GET /socket.io/?EIO=4&transport=polling HTTP/1.1\r\n${host}${close}\r\n`],
    [`GET /socket.io/?EIO=3&transport=websocket HTTP/1.1\r\n${host}${close}\r\n`],
    [`GET /socket.io/?EIO=4&transport=websocket&sid=__proto__ HTTP/1.1\r\n${host}${close}\r\n`],
    [`POST /socket.io/?EIO=4&transport=polling HTTP/1.1\r\n${host}Content-Length: 2\r\n${close}\r\n40`],
    [Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3])],
    [garbageText(chance)],
  ]);
  await exchanges.overLine(person, bytes);
}

/** Packets that Socket.IO does not know, on a socket of its own. */
export async function rawPackets(round: Round): Promise<void> {
  const { chance, cast, exchanges, environment } = round;
  const person = chance.of(cast.all);
  const cookie = await person.cookie();
  const headers = {
    'X-Forwarded-For': person.identity.address,
    ...(cookie === undefined ? {} : { Cookie: cookie }),
    ...(chance.percent(10) ? { Origin: chance.of(['null', 'https://elsewhere.example', 'x']) } : {}),
    ...(chance.percent(5) ? { 'Sec-WebSocket-Version': '99' } : {}),
    ...(chance.percent(5)
      ? { 'Sec-WebSocket-Extensions': 'permessage-deflate; server_max_window_bits=99' }
      : {}),
  };
  const packets = Array.from({ length: 1 + chance.below(4) }, () => packet(round));
  const connect = chance.percent(85) ? [frame({ opcode: 1, payload: Buffer.from('40') })] : [];
  await exchanges.overLine(person, [upgrade(environment.server.port, headers), ...connect, ...packets]);
}

function packet({ chance, meeting }: Round): Buffer {
  const json = JSON.stringify({ meeting, audience: 'public', protocol: 1 });
  const text = chance.of([
    '',
    '0',
    '1',
    '2',
    '2probe',
    '3',
    '4',
    '5',
    '6',
    '7',
    '9',
    'b',
    'bAAAA',
    '40',
    '40/other,',
    '40{"__proto__":{}}',
    '41',
    '42',
    '42[]',
    '42[1]',
    '42[null]',
    '42{}',
    '42"x"',
    '42["connect"]',
    '42["disconnect",{}]',
    '42["error"]',
    '42["__proto__"]',
    '420["enter"]',
    `420["enter",${json}]`,
    `42-1["enter",${json}]`,
    `4299999999999999999999["enter",${json}]`,
    `42/other,1["enter",${json}]`,
    '430["x"]',
    '4399[]',
    '44{"message":"x"}',
    '45',
    '450-["x"]',
    '451-["x",{"_placeholder":true,"num":0}]',
    '451-["x",{"_placeholder":true,"num":9}]',
    '4599999-["x"]',
    '45-1-["x"]',
    '461-0["x",{"_placeholder":true,"num":0}]',
    `420["enter",${'['.repeat(50_000)}${']'.repeat(50_000)}]`,
    `420["command",{"input":"${'x'.repeat(900_000)}"}]`,
    `4${garbageText(chance)}`,
    garbageText(chance),
  ]);
  const payload = Buffer.from(text);
  return chance.weighed<() => Buffer>([
    [30, () => frame({ opcode: 1, payload })],
    [2, () => frame({ opcode: 2, payload })],
    [1, () => frame({ opcode: 1, payload: Buffer.from([0xff, 0xfe, 0x34, 0xc3]) })],
    [1, () => frame({ opcode: 1, payload, masked: false })],
    [1, () => frame({ opcode: 1, payload, last: false })],
    [1, () => frame({ opcode: 0, payload })],
    [1, () => frame({ opcode: 11, payload })],
    [1, () => frame({ opcode: 1, payload, reserved: 4 })],
    [1, () => frame({ opcode: 1, payload: Buffer.alloc(4), claims: 2 ** 40 })],
    [1, () => frame({ opcode: 1, payload: Buffer.alloc(1_100_000, '4') })],
    [1, () => frame({ opcode: 8, payload: Buffer.from([0x03, 0xe8]) })],
    [1, () => frame({ opcode: 8, payload: Buffer.from([0]) })],
    [1, () => frame({ opcode: 9, payload: Buffer.alloc(200) })],
  ])();
}
