import { randomId } from './random-id.ts';

/** Texts that are kept under keys. A full or forbidden storage loses the keeping, never the page. */
export interface TextStorage {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  forget(key: string): void;
  /** Every key that begins so. */
  keys(prefix: string): string[];
}

/** What a client needs of whatever it runs on. */
export interface Platform {
  /** Milliseconds since 1970 by a clock that nobody sets meanwhile. */
  readonly now: () => number;
  /** Does something after so many milliseconds; gives what calls it off. */
  readonly after: (ms: number, act: () => void) => () => void;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** An id that nobody can guess. */
  readonly randomId: () => string;
  /** Of the device: drafts, and commands that have no outcome yet. */
  readonly storage: TextStorage;
  /** Of this page alone, and still there once it is loaded anew. */
  readonly pageStorage: TextStorage;
  /** Loads the page anew. */
  readonly reload: () => void;
}

/** Time and chance, which are the same in browsers and in Node. */
export const timeAndChance: Pick<Platform, 'now' | 'after' | 'random' | 'randomId'> = {
  now: () => performance.timeOrigin + performance.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  randomId,
};

/** Forgets with the process. */
export function memoryStorage(): TextStorage {
  const texts = new Map<string, string>();
  return {
    read: (key) => texts.get(key),
    write: (key, text) => void texts.set(key, text),
    forget: (key) => void texts.delete(key),
    keys: (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)),
  };
}
