import { createClient } from 'redis';
import { LiveStateAway } from './live-state.ts';

/** Milliseconds after which a Redis that does not answer counts as away. */
const connectTimeoutMs = 2000;

/** Milliseconds for which reading the logs waits for something new; less than the silence that ends a connection. */
export const readerBlockMs = 2000;

/** Milliseconds of silence after which a connection is taken for dead, and made anew. */
const silenceTimeoutMs = 3 * readerBlockMs;

const maxRetryDelayMs = 1000;

export type RedisClient = ReturnType<typeof openClient>;

/**
 * A client that makes its connection anew by itself and refuses commands meanwhile, instead of keeping them.
 * @param giveUp whether to end instead of trying again: at the start, when the address may be wrong
 */
export function openClient(url: string, giveUp: () => boolean) {
  const reconnectStrategy = (retries: number) =>
    giveUp() ? false : Math.min(50 * 2 ** retries, maxRetryDelayMs);
  const client = createClient({
    url,
    RESP: 2,
    disableOfflineQueue: true,
    pingInterval: readerBlockMs,
    socket: { connectTimeout: connectTimeoutMs, socketTimeout: silenceTimeoutMs, reconnectStrategy },
  });
  // What is wrong is told by whatever needs the connection next.
  return client.on('error', () => undefined);
}

/** Runs commands that are answered at once. Throws `LiveStateAway` when they are not. */
export async function calling<T>(client: RedisClient, work: () => Promise<T>): Promise<T> {
  // The client refuses single commands by itself, but keeps transactions for later.
  if (!client.isReady) throw new LiveStateAway('Redis is away');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), connectTimeoutMs);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (cause) {
    throw new LiveStateAway('Redis cannot be reached or cannot work', { cause });
  } finally {
    clearTimeout(timer);
  }
}
