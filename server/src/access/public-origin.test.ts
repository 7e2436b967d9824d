import { describe, expect, test } from 'vitest';
import { publicOrigin } from './public-origin.ts';

const own = [
  { address: '192.168.1.20', adapter: 'Wi-Fi' },
  { address: '10.0.0.5', adapter: 'Ethernet' },
  { address: '172.30.48.1', adapter: 'vEthernet (WSL)' },
];
const everywhere = { listensAt: '0.0.0.0', origins: [], chosen: undefined, own };

function asked(host: string, fromHere = true): Parameters<typeof publicOrigin>[0] {
  return { host, port: 8080, secure: false, fromHere };
}

describe('codes that phones scan lead', () => {
  test('to the configured address, wherever the page was opened', () => {
    const known = { ...everywhere, origins: ['https://doithoai.example'], chosen: 'http://10.0.0.5:8080' };
    for (const host of ['localhost:8080', '192.168.1.20:8080', 'doithoai.example'])
      expect(publicOrigin(asked(host, false), known)).toBe('https://doithoai.example');
  });

  test('to the address that somebody chose, as long as the machine has it', () => {
    const known = { ...everywhere, chosen: 'http://10.0.0.5:8080' };
    expect(publicOrigin(asked('localhost:8080'), known)).toBe('http://10.0.0.5:8080');
    const gone = { ...everywhere, chosen: 'http://10.9.9.9:8080' };
    expect(publicOrigin(asked('localhost:8080'), gone)).toBe('http://192.168.1.20:8080');
  });

  test('where the page itself was opened, if another machine has come there', () => {
    expect(publicOrigin(asked('10.0.0.5:8080', false), everywhere)).toBeNull();
    expect(publicOrigin(asked('hoitruong.lan'), everywhere)).toBeNull();
  });

  test.each(['localhost:8080', '127.0.0.1:8080', '[::1]:8080', '172.30.48.1:8080'])(
    'from %s on this machine into the network of the hall',
    (host) => {
      expect(publicOrigin(asked(host), everywhere)).toBe('http://192.168.1.20:8080');
    },
  );

  test('nowhere else when the server can be reached from this machine alone', () => {
    expect(publicOrigin(asked('localhost:8080'), { ...everywhere, listensAt: '127.0.0.1' })).toBeNull();
  });
});
