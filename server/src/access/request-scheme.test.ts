import { describe, expect, test } from 'vitest';
import { comesOverHttps } from './request-scheme.ts';

const https = ['https://doithoai.example'];

describe('H25 whether a browser comes over https', () => {
  test.each([
    ['the server’s own line', { socket: { encrypted: true } }, [], true],
    ['a plain line', {}, [], false],
    ['a page of the https name', { headers: { origin: 'https://doithoai.example' } }, https, true],
    [
      'a page of the plain address in the hall',
      { headers: { origin: 'http://192.0.2.1:8080' } },
      https,
      false,
    ],
    ['a proxy on this machine that says so', { headers: { 'x-forwarded-proto': 'https' } }, [], true],
    ['the nearest of several proxies', { headers: { 'x-forwarded-proto': 'https, http' } }, https, false],
    [
      'somebody far away who says so',
      { headers: { 'x-forwarded-proto': 'https' }, socket: { remoteAddress: '192.0.2.7' } },
      [],
      false,
    ],
    ['nothing said, and an https name configured', {}, https, true],
    ['nothing said, and a plain name configured', {}, ['http://doithoai.example'], false],
    ['an origin that is none', { headers: { origin: 'null' } }, https, true],
  ])('H25 %s', (_what, asking, origins, expected) => {
    const { headers = {}, socket = {} } = asking as { headers?: Record<string, string>; socket?: object };
    const request = { headers, socket: { remoteAddress: '127.0.0.1', ...socket } };
    expect(comesOverHttps(request, origins)).toBe(expected);
  });
});
