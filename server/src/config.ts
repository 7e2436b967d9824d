import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import type { Translated } from '@doi-thoai/shared/text/language';

/** The clone's top folder: relative paths in the environment are meant from here, whatever the working folder. */
const root = fileURLToPath(new URL('../../', import.meta.url));

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/** A server that takes e-mail, as an administrator of this one set it. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte; otherwise as soon as the server offers it. */
  readonly secure: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | undefined;
  /** The address that stands as the sender. */
  readonly from: string;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute. Holds the embedded database and the uploaded files. */
  readonly dataDir: string;
  /** Origins besides the server's own from which browsers may connect, without a closing slash. */
  readonly origins: readonly string[];
  /** PostgreSQL that keeps the record; without it the server starts the one that comes along. */
  readonly databaseUrl: string | undefined;
  /** Redis that servers share; without it the live state is this process's own, so there is only one server. */
  readonly redisUrl: string | undefined;
  /** Contents of the PEM files. */
  readonly tls: { readonly key: Buffer; readonly cert: Buffer } | undefined;
  readonly logLevel: LogLevel;
  /** Whether an empty database is filled with the sample conferences. */
  readonly samples: boolean;
  /** Where people get the source of what runs here; the server hands its own out when undefined. */
  readonly sourceUrl: string | undefined;
  /** Whether sockets are told by the fast path, or by nothing but what Socket.IO documents. */
  readonly fastPath: boolean;
  /** Who takes e-mail and in whose name it goes; none is sent when undefined. */
  readonly mail: MailSettings | undefined;
}

export type ConfigResult =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly sentence: Translated };

/**
 * Adds what stands in the clone's `.env` to `process.env`; what is already set there wins.
 * @returns the names that stand in the file
 */
export function loadEnvFile(): readonly string[] {
  const file = join(root, '.env');
  if (!existsSync(file)) return [];
  process.loadEnvFile(file);
  return Object.keys(parseEnv(readFileSync(file, 'utf8')));
}

/**
 * Reads the configuration out of an environment. An empty variable counts as absent.
 * @returns the configuration, or one sentence about the first thing that is wrong with it
 */
export function readConfig(env: NodeJS.ProcessEnv): ConfigResult {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(given);
  if (!parsed.success) return refuseVariable(String(parsed.error.issues[0]?.path[0]), given);
  const read = parsed.data;
  const tls = readTls(read);
  if (!tls.ok) return tls;
  const mail = readMail(read);
  if (!mail.ok) return mail;
  return {
    ok: true,
    config: {
      port: read.PORT,
      host: read.HOST,
      dataDir: isAbsolute(read.DATA_DIR) ? read.DATA_DIR : resolve(root, read.DATA_DIR),
      origins: read.ORIGIN,
      databaseUrl: read.DATABASE_URL,
      redisUrl: read.REDIS_URL,
      tls: tls.value,
      logLevel: read.LOG_LEVEL,
      // Whoever has a PostgreSQL of their own has work to do; samples come only when they are asked for.
      samples: (read.SAMPLES ?? (read.DATABASE_URL === undefined ? 'on' : 'off')) === 'on',
      sourceUrl: read.SOURCE_URL,
      fastPath: read.FAST_PATH,
      mail: mail.value,
    },
  };
}

const variables = z.object({
  PORT: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535)).default(8080),
  // Tablets and phones in the hall reach the server over the LAN, so every interface is the useful default.
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().default('data'),
  ORIGIN: z
    .string()
    .transform(splitList)
    .pipe(z.array(z.string().refine(isOrigin)))
    .default([]),
  DATABASE_URL: z.string().refine(hasScheme('postgres:', 'postgresql:')).optional(),
  REDIS_URL: z.string().refine(hasScheme('redis:', 'rediss:')).optional(),
  TLS_KEY: z.string().optional(),
  TLS_CERT: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  SAMPLES: z.enum(['on', 'off']).optional(),
  FAST_PATH: onOrOff(),
  SOURCE_URL: z.string().refine(hasScheme('http:', 'https:')).optional(),
  SMTP_URL: z.string().refine(isServerOfMail).optional(),
  MAIL_FROM: z.email().optional(),
});

function onOrOff() {
  return z
    .enum(['on', 'off'])
    .transform((value) => value === 'on')
    .default(true);
}

/** Every variable that is read. */
export const settingNames: readonly string[] = Object.keys(variables.shape);

type Variables = z.infer<typeof variables>;

/** What each variable must look like; the value itself is repeated only where it can hold no password. */
const EXPECTED: Record<string, Translated> = {
  PORT: { vi: 'phải là số nguyên từ 0 đến 65535', en: 'must be a whole number from 0 to 65535' },
  ORIGIN: {
    vi: 'phải gồm các địa chỉ dạng https://ten-mien, cách nhau bằng dấu phẩy',
    en: 'must be addresses such as https://example.org, separated by commas',
  },
  DATABASE_URL: {
    vi: 'phải có dạng postgres://người-dùng:mật-khẩu@máy:cổng/tên',
    en: 'must look like postgres://user:password@host:port/name',
  },
  REDIS_URL: { vi: 'phải có dạng redis://máy:cổng', en: 'must look like redis://host:port' },
  LOG_LEVEL: {
    vi: 'phải là một trong fatal, error, warn, info, debug, trace, silent',
    en: 'must be one of fatal, error, warn, info, debug, trace, silent',
  },
  SAMPLES: { vi: 'phải là on hoặc off', en: 'must be on or off' },
  SOURCE_URL: {
    vi: 'phải có dạng https://tên-miền/đường-dẫn',
    en: 'must look like https://example.org/path',
  },
  FAST_PATH: { vi: 'phải là on hoặc off', en: 'must be on or off' },
  SMTP_URL: {
    vi: 'phải có dạng smtps://người-dùng:mật-khẩu@máy:cổng',
    en: 'must look like smtps://user:password@host:port',
  },
  MAIL_FROM: {
    vi: 'phải là một địa chỉ thư điện tử, như van-phong@xa.gov.vn',
    en: 'must be one e-mail address, such as office@example.org',
  },
};

function refuseVariable(name: string, given: Record<string, string | undefined>): ConfigResult {
  const expected = EXPECTED[name] ?? { vi: 'không hợp lệ', en: 'is not valid' };
  const value = name.endsWith('_URL') ? '' : ` (${given[name]})`;
  return refuse(`${name}${value} ${expected.vi}.`, `${name}${value} ${expected.en}.`);
}

type TlsResult =
  | { readonly ok: true; readonly value: Config['tls'] }
  | { readonly ok: false; readonly sentence: Translated };

function readTls({ TLS_KEY, TLS_CERT }: Variables): TlsResult {
  if (!TLS_KEY && !TLS_CERT) return { ok: true, value: undefined };
  if (!TLS_KEY || !TLS_CERT) {
    return refuse('TLS_KEY và TLS_CERT phải đi cùng nhau.', 'TLS_KEY and TLS_CERT must be given together.');
  }
  for (const [name, file] of Object.entries({ TLS_KEY, TLS_CERT })) {
    if (isReadableFile(resolve(root, file))) continue;
    return refuse(`Không đọc được tệp ${name} (${file}).`, `The file of ${name} (${file}) cannot be read.`);
  }
  const [key, cert] = [readFileSync(resolve(root, TLS_KEY)), readFileSync(resolve(root, TLS_CERT))];
  return { ok: true, value: { key, cert } };
}

type MailResult =
  | { readonly ok: true; readonly value: Config['mail'] }
  | { readonly ok: false; readonly sentence: Translated };

function readMail({ SMTP_URL, MAIL_FROM }: Variables): MailResult {
  if (!SMTP_URL && !MAIL_FROM) return { ok: true, value: undefined };
  if (!SMTP_URL || !MAIL_FROM) {
    return refuse(
      'SMTP_URL và MAIL_FROM phải đi cùng nhau.',
      'SMTP_URL and MAIL_FROM must be given together.',
    );
  }
  const { protocol, hostname, port, username, password } = new URL(SMTP_URL);
  const secure = protocol === 'smtps:';
  return {
    ok: true,
    value: {
      host: hostname.replace(/^\[(.*)\]$/, '$1'),
      port: port === '' ? (secure ? 465 : 587) : Number(port),
      secure,
      auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
      from: MAIL_FROM,
    },
  };
}

function refuse(vi: string, en: string): { readonly ok: false; readonly sentence: Translated } {
  return { ok: false, sentence: { vi, en } };
}

function isReadableFile(file: string): boolean {
  try {
    return statSync(file).isFile() && readFileSync(file).length > 0;
  } catch {
    return false;
  }
}

function splitList(text: string): string[] {
  return text.split(',').map((item) => item.trim().replace(/\/$/, ''));
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

function isServerOfMail(text: string): boolean {
  if (!hasScheme('smtp:', 'smtps:')(text)) return false;
  const { hostname, username, password, pathname, search } = new URL(text);
  const isWhole = (username !== '' || password === '') && /^\/?$/.test(pathname + search);
  return hostname !== '' && isWhole && [username, password].every(isEncoded);
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function hasScheme(...schemes: string[]): (text: string) => boolean {
  return (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol);
}
