import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import { publicOrigin } from './public-origin.ts';

function asked(host: string): Parameters<typeof publicOrigin>[0] {
  return { host, port: 8080, secure: false };
}

const everywhere = { host: '0.0.0.0', origins: [] };

describe('codes that phones scan lead', () => {
  test('where the page itself was opened, if others can open it too', () => {
    expect(publicOrigin(asked('192.168.1.20:8080'), everywhere)).toBeNull();
    expect(publicOrigin(asked('doithoai.example'), everywhere)).toBeNull();
  });

  test.each(['localhost:8080', '127.0.0.1:8080', '[::1]:8080'])(
    'from %s to the configured address',
    (own) => {
      const origins = ['https://doithoai.example'];
      expect(publicOrigin(asked(own), { host: '127.0.0.1', origins })).toBe('https://doithoai.example');
    },
  );

  test('from this machine into the network of the hall', () => {
    const lan = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .find(({ family, internal }) => family === 'IPv4' && !internal);
    expect(publicOrigin(asked('localhost:8080'), everywhere)).toBe(lan ? `http://${lan.address}:8080` : null);
  });

  test('nowhere else when the server can be reached from this machine alone', () => {
    expect(publicOrigin(asked('localhost:8080'), { host: '127.0.0.1', origins: [] })).toBeNull();
  });
});
