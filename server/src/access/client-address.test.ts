import { describe, expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

const from = (remoteAddress: string, forwarded?: string) =>
  clientAddress({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  });

describe('H24 where a request comes from', () => {
  test.each([
    ['the line’s other end', '192.0.2.7', undefined, '192.0.2.7'],
    ['what a proxy on this machine says', '127.0.0.1', '192.0.2.8', '192.0.2.8'],
    ['what the nearest proxy says, not what it was told', '::1', '198.51.100.1, 192.0.2.8', '192.0.2.8'],
    ['not what somebody far away says', '192.0.2.7', '198.51.100.1', '192.0.2.7'],
    ['not what is no address', '127.0.0.1', 'x'.repeat(5000), '127.0.0.1'],
    ['the same in both forms', '::ffff:192.0.2.7', undefined, '192.0.2.7'],
    ['the network of an IPv6 address', '2001:db8:1:2:aaaa::1', undefined, '2001:db8:1:2::/64'],
    ['the same network, written in short', '2001:db8::9', undefined, '2001:db8:0:0::/64'],
    ['the same network, with its zone', 'fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
  ])('H24 it is %s', (_what, remoteAddress, forwarded, expected) => {
    expect(from(remoteAddress, forwarded)).toBe(expected);
  });
});
