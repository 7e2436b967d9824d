import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { convene, type Convened } from '../support/convened.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';

const httpsName = 'https://doithoai.example';
let server: InProcessServer;
let hall: Convened;

beforeAll(async () => {
  server = await startInProcess({ origins: [httpsName] });
  hall = await convene(server);
});
afterAll(() => server.stop());

/** The whole answer to these very bytes, which no client of ours would send. */
async function answerTo(head: string): Promise<string> {
  const line = connect(Number(new URL(server.url).port), '127.0.0.1');
  let heard = '';
  line.setEncoding('utf8').on('data', (chunk: string) => (heard += chunk));
  line.write(`${head}\r\n\r\n`);
  await once(line, 'close');
  return heard;
}

/** What was logged as worse than a warning. */
function complaints(): readonly string[] {
  return server.logged.filter((line) => (JSON.parse(line) as { level: number }).level >= 50);
}

describe('H25 the session’s cookie', () => {
  async function cookieOf(headers: Readonly<Record<string, string>>): Promise<string> {
    const { code } = await server.accounts.newPairingCode({ meeting: hall.meeting, seat: 'desk-1' });
    const response = await fetch(`${server.url}/api/pair`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ code }),
    });
    return response.headers.getSetCookie()[0] ?? '';
  }

  const cases: readonly (readonly [string, Readonly<Record<string, string>>, boolean])[] = [
    ['for https alone from a page of the https name', { origin: httpsName }, true],
    ['for https alone where the proxy on this machine says https', { 'x-forwarded-proto': 'https' }, true],
    ['for the plain line too where the proxy says http', { 'x-forwarded-proto': 'http' }, false],
    ['for https alone where nothing is said and the server has an https name', {}, true],
  ];
  test.each(cases)('H25 is %s', async (_what, headers, secure) => {
    const cookie = await cookieOf(headers);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(/; Secure/.test(cookie)).toBe(secure);
  });

  test('H25 is for the plain line too from a page of the plain address in the hall', async () => {
    expect(await cookieOf({ origin: server.url })).not.toMatch(/; Secure/);
  });
});

describe('H23 pages', () => {
  test('H23 may load nothing from elsewhere and be framed by nobody else', async () => {
    const response = await fetch(`${server.url}/m/${hall.meeting}/register`);
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/script-src 'self'( 'nonce-[^']+')?(;|$)/);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
  });

  test.each(['GET / HTTP/1.0', 'GET /pair HTTP/1.1\r\nConnection: close'])(
    'H23 are refused to who does not say for which host, and nobody is alarmed (%s)',
    async (head) => {
      expect(await answerTo(head)).toMatch(/^HTTP\/1\.1 400/);
      expect(complaints()).toEqual([]);
    },
  );

  test.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/..%2f..%2fpackage.json',
    '/_app/..%2f..%2f..%2f..%2fpackage.json',
    '/_app/../../../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '//etc/passwd',
    '/api/meetings/x/files/..%2f..%2f..%2fetc%2fpasswd',
  ])('H23 lead nowhere else on the machine: %s', async (path) => {
    const answer = await answerTo(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close`);
    expect(answer).toMatch(/^HTTP\/1\.1 (4\d\d|3\d\d)/);
    expect(answer).not.toMatch(/"doi-thoai"|root:/);
    expect(complaints()).toEqual([]);
  });
});
