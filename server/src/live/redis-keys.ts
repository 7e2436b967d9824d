import type { DraftKey } from './live-state.ts';

/** Names of everything in Redis; parts are encoded, so that no two of them can run into each other. */
const name = (...parts: string[]): string => ['dt', ...parts.map(encodeURIComponent)].join(':');

export const keys = {
  log: (stream: string) => name('log', stream),
  snapshot: (stream: string) => name('snapshot', stream),
  presentUntil: (stream: string) => name('present-until', stream),
  presentDevices: (stream: string) => name('present', stream),
  /** By device, the socket that was closed last. */
  presentLeft: (stream: string) => name('present-left', stream),
  draft: ({ stream, owner, key }: DraftKey) => name('draft-text', stream, owner, key),
  /** Which drafts a stream has. */
  drafts: (stream: string) => name('drafts', stream),
  /** One channel for all streams. */
  draftNews: name('draft-news'),
  /** One channel for all devices. */
  deviceCommands: name('device-commands'),
  attempts: (key: string) => name('attempts', key),
  /** A stream that only wakes the reader of one server. */
  wake: (server: string) => name('wake', server),
};
