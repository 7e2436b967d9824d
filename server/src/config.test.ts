import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { readConfig, settingNames, type Config } from './config.ts';

test('nothing configured: one port on every interface, data in the clone, samples, no TLS', () => {
  const config = accepted({});
  expect(config).toMatchObject({
    port: 8080,
    host: '0.0.0.0',
    origins: [],
    logLevel: 'info',
    samples: true,
    fastPath: true,
  });
  expect(config).toMatchObject({
    databaseUrl: undefined,
    redisUrl: undefined,
    tls: undefined,
    sourceUrl: undefined,
    mail: undefined,
  });
  expect(isAbsolute(config.dataDir) && config.dataDir.endsWith('/data')).toBe(true);
});

test('an empty variable counts as absent', () => {
  expect(accepted({ PORT: '', DATABASE_URL: ' ', ORIGIN: '', SAMPLES: '' })).toEqual(accepted({}));
});

test('samples come by default where the product brings its own PostgreSQL, and elsewhere only when they are asked for', () => {
  const elsewhere = { DATABASE_URL: 'postgres://db/doithoai' };
  expect([accepted({}).samples, accepted({ SAMPLES: 'off' }).samples]).toEqual([true, false]);
  expect([accepted(elsewhere).samples, accepted({ ...elsewhere, SAMPLES: 'on' }).samples]).toEqual([
    false,
    true,
  ]);
});

test('every variable is read', () => {
  const config = accepted({
    PORT: '9000',
    HOST: '127.0.0.1',
    DATA_DIR: '/srv/doi-thoai',
    ORIGIN: 'https://doithoai.example.org/, http://10.0.0.5:8080',
    DATABASE_URL: 'postgresql://user:secret@db/doithoai',
    REDIS_URL: 'rediss://cache:6379',
    LOG_LEVEL: 'warn',
    SAMPLES: 'off',
    SOURCE_URL: 'https://example.org/doi-thoai',
    FAST_PATH: 'off',
    SMTP_URL: 'smtps://van-phong:m%40t%2Fkhau@mail.example.org',
    MAIL_FROM: 'van-phong@xa.example.org',
  });
  expect(config).toEqual({
    port: 9000,
    host: '127.0.0.1',
    dataDir: '/srv/doi-thoai',
    origins: ['https://doithoai.example.org', 'http://10.0.0.5:8080'],
    databaseUrl: 'postgresql://user:secret@db/doithoai',
    redisUrl: 'rediss://cache:6379',
    tls: undefined,
    logLevel: 'warn',
    samples: false,
    sourceUrl: 'https://example.org/doi-thoai',
    fastPath: false,
    mail: {
      ...{ host: 'mail.example.org', port: 465, secure: true, from: 'van-phong@xa.example.org' },
      auth: { user: 'van-phong', pass: 'm@t/khau' },
    },
  });
});

test('.env.example shows every variable, and no other', () => {
  const example = join(import.meta.dirname, '..', '..', '.env.example');
  expect(Object.keys(parseEnv(readFileSync(example, 'utf8'))).toSorted()).toEqual(settingNames.toSorted());
});

test('the key and the certificate are read together', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doi-thoai-tls-'));
  const [TLS_KEY, TLS_CERT] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  writeFileSync(TLS_KEY, 'a key');
  writeFileSync(TLS_CERT, 'a certificate');
  expect(accepted({ TLS_KEY, TLS_CERT }).tls).toEqual({
    key: Buffer.from('a key'),
    cert: Buffer.from('a certificate'),
  });
  expect(refusedBecauseOf({ TLS_KEY })).toContain('TLS_CERT');
  expect(refusedBecauseOf({ TLS_KEY, TLS_CERT: join(folder, 'missing.pem') })).toContain('TLS_CERT');
  rmSync(folder, { recursive: true });
});

test('RM9 a server of mail and the address of the sender are read together, each with what it usually is', () => {
  const mail = (SMTP_URL: string) => accepted({ SMTP_URL, MAIL_FROM: 'vp@xa.example' }).mail;
  expect(mail('smtp://[::1]')).toMatchObject({ host: '::1', port: 587, secure: false, auth: undefined });
  expect(mail('smtp://vp@mail.example:25/')).toMatchObject({ port: 25, auth: { user: 'vp', pass: '' } });
  expect(refusedBecauseOf({ SMTP_URL: 'smtp://mail.example' })).toContain('MAIL_FROM');
  expect(refusedBecauseOf({ MAIL_FROM: 'vp@xa.example' })).toContain('SMTP_URL');
});

test.each([
  ['PORT', 'eighty'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '80.5'],
  ['ORIGIN', 'doithoai.example.org'],
  ['ORIGIN', 'https://example.org/path'],
  ['DATABASE_URL', 'mysql://user:secret@host/name'],
  ['DATABASE_URL', 'somewhere'],
  ['REDIS_URL', 'http://host'],
  ['LOG_LEVEL', 'loud'],
  ['SAMPLES', 'maybe'],
  ['SOURCE_URL', 'example.org/doi-thoai'],
  ['SMTP_URL', 'mail.example:25'],
  ['SMTP_URL', 'http://van-phong:secret@mail.example'],
  ['SMTP_URL', 'smtp://van-phong:secret%@mail.example'],
  ['SMTP_URL', 'smtp://:secret@mail.example'],
  ['SMTP_URL', 'smtp://van-phong:secret@mail.example?tls=off'],
  ['MAIL_FROM', 'Văn phòng'],
  ['MAIL_FROM', 'vp@xa.example, hai@xa.example'],
])('%s=%s is refused in one sentence that names it', (name, value) => {
  const sentence = refusedBecauseOf({ [name]: value });
  expect(sentence).toContain(name);
  expect(sentence).not.toContain('\n');
  expect(sentence).not.toContain('secret');
});

function accepted(env: NodeJS.ProcessEnv): Config {
  const result = readConfig(env);
  if (!result.ok) throw new Error(result.sentence.en);
  return result.config;
}

function refusedBecauseOf(env: NodeJS.ProcessEnv): string {
  const result = readConfig(env);
  if (result.ok) throw new Error('accepted');
  return result.sentence.en;
}
