import type { Config } from './config.ts';

/** Where programs on this machine, and people that the server itself plays, reach it. */
export function ownAddress({ host, tls }: Pick<Config, 'host' | 'tls'>, port: number): string {
  const door = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `${tls ? 'https' : 'http'}://${door}:${port}`;
}
