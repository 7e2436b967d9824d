import { pino, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from './config.ts';

/** What may hold a secret or speak of a person, under whatever object it stands. */
const secret = ['password', 'pin', 'token', 'cookie', 'authorization', 'name', 'phone', 'address', 'text'];
const headers = ['req.headers.cookie', 'req.headers.authorization'];

/** The server's log, one JSON object a line; personal data and secrets are struck out. */
export function openLog(level: LogLevel, destination?: DestinationStream): Logger {
  const paths = [...secret.flatMap((key) => [key, `*.${key}`]), ...headers];
  const options = { level, base: null, redact: { paths, censor: '—' } };
  return destination ? pino(options, destination) : pino(options);
}
