import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { ranked } from './own-addresses.ts';

function at(address: string, mac = '00:11:22:33:44:55', internal = false): NetworkInterfaceInfo[] {
  return [{ address, netmask: '255.255.255.0', family: 'IPv4', mac, internal, cidr: `${address}/24` }];
}

const laptop = {
  'vEthernet (WSL)': at('172.30.48.1'),
  'VirtualBox Host-Only Network': at('192.168.56.1'),
  'Ethernet 2': at('192.168.99.1', '0a:00:27:00:00:0f'),
  'Ethernet 3': at('169.254.17.9'),
  Tailscale: at('100.99.1.2'),
  'Wi-Fi': at('192.168.1.20'),
  'Loopback Pseudo-Interface 1': at('127.0.0.1', '00:00:00:00:00:00', true),
};

const first = (wayOut?: string, adapters = {}) => ranked({ ...laptop, ...adapters }, wayOut)[0]?.address;

test('phones are sent to the real adapter, and never to this machine alone [case qr-wrong-adapter]', () => {
  expect(first()).toBe('192.168.1.20');
  expect(ranked(laptop, undefined).at(-1)?.address).toBe('169.254.17.9');
  expect(ranked(laptop, undefined).map(({ address }) => address)).not.toContain('127.0.0.1');
});

test('of several real adapters, to that of the default route', () => {
  expect(first('10.0.0.5', { Ethernet: at('10.0.0.5') })).toBe('10.0.0.5');
  expect(first('192.168.1.20', { Ethernet: at('10.0.0.5') })).toBe('192.168.1.20');
});

test('a bridge of Hyper-V over the real network is real, a tunnel is not', () => {
  expect(first('192.168.0.7', { 'vEthernet (External)': at('192.168.0.7') })).toBe('192.168.0.7');
  expect(first('10.8.0.2', { tun0: at('10.8.0.2') })).toBe('192.168.1.20');
});

test.each(['docker0', 'br-1f2e3d', 'virbr0', 'vmnet8', 'wg0'])('%s comes after the real network', (name) => {
  expect(first(undefined, { [name]: at('172.17.0.1') })).toBe('192.168.1.20');
});
