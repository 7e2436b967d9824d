import type { DraftKey } from './live-state.ts';

/** Names of everything in Redis; parts are encoded, so that no two of them can run into each other. */
const name = (...parts: string[]): string => ['dt', ...parts.map(encodeURIComponent)].join(':');

export const keys = {
  log: (meeting: string) => name('log', meeting),
  snapshot: (meeting: string) => name('snapshot', meeting),
  presentUntil: (meeting: string) => name('present-until', meeting),
  presentDevices: (meeting: string) => name('present', meeting),
  /** By device, the socket that was closed last. */
  presentLeft: (meeting: string) => name('present-left', meeting),
  draft: ({ meeting, owner, key }: DraftKey) => name('draft-text', meeting, owner, key),
  /** Which drafts a meeting has. */
  drafts: (meeting: string) => name('drafts', meeting),
  /** One channel for all meetings. */
  draftNews: name('draft-news'),
  /** One channel for all devices. */
  deviceCommands: name('device-commands'),
  attempts: (key: string) => name('attempts', key),
  /** A stream that only wakes the reader of one server. */
  wake: (server: string) => name('wake', server),
};
