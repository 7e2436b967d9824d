import { expect, test } from 'vitest';
import { testPlatform } from '../testing/scripted-server.ts';
import { memoryStorage, type TextStorage } from './platform.ts';
import { ToldReload } from './told-reload.ts';

const nowhere: TextStorage = { read: () => undefined, write: () => {}, forget: () => {}, keys: () => [] };

/** A tab whose clock and timers are moved by hand; each load of its page begins anew with what the tab keeps. */
function openTab(pageStorage = memoryStorage()) {
  let now = 1_000_000;
  let due: { at: number; act: () => void } | undefined;
  const loads: number[] = [];
  const platform = testPlatform({
    pageStorage,
    now: () => now,
    after: (ms, act) => {
      const one = { at: now + ms, act };
      due = one;
      return () => {
        if (due === one) due = undefined;
      };
    },
    reload: () => {
      loads.push(now);
      page = new ToldReload(platform);
    },
  });
  let page = new ToldReload(platform);
  return {
    loads,
    told: () => page.told(),
    cancel: () => page.cancel(),
    setClock: (at: number) => (now = at),
    pass: (ms: number) => {
      now += ms;
      if (!due || due.at > now) return;
      const { act } = due;
      due = undefined;
      act();
    },
  };
}

test('X8 a page that is told to reload does so at once, and then once a minute at most', () => {
  const tab = openTab();
  expect(tab.told()).toBe(true);
  tab.pass(0);
  // The other server behind the address tells each page that the one hands out the same.
  for (let seconds = 0; seconds < 300; seconds += 1) {
    expect(tab.told()).toBe(false);
    tab.pass(1000);
  }
  expect(tab.loads.map((at) => (at - 1_000_000) / 60_000)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('X8 a page that a server takes as it is meanwhile stays', () => {
  const tab = openTab();
  tab.told();
  tab.pass(0);
  expect(tab.told()).toBe(false);
  tab.cancel();
  tab.pass(120_000);
  expect(tab.loads).toHaveLength(1);
});

test('X8 a clock that is set back makes nobody wait for more than a minute', () => {
  const tab = openTab();
  tab.told();
  tab.pass(0);
  tab.setClock(0);
  expect(tab.told()).toBe(false);
  tab.pass(60_000);
  expect(tab.loads).toHaveLength(2);
});

test('X8 where a page can keep nothing, each load of it counts as one that was told', () => {
  const tab = openTab(nowhere);
  expect(tab.told()).toBe(false);
  tab.pass(59_999);
  expect(tab.loads).toHaveLength(0);
  tab.pass(1);
  expect(tab.told()).toBe(false);
  tab.pass(60_000);
  expect(tab.loads).toHaveLength(2);
});
