import { isPage, type Page } from '@doi-thoai/shared/wire/devices';
import { fleetWords } from '#lib/words/fleet.ts';
import { language } from '#lib/ui/language.svelte.ts';
import { roleNames } from '#lib/words/meeting.ts';
import { countMissing, type FleetGroups, type FleetRow } from './fleet.ts';

/** What is missing, as one sentence; empty when every seat has a device that runs well. */
export function missingWords({ missing, wrong }: FleetGroups): string {
  const { chairs, departments, screens, others } = countMissing(missing);
  const kinds = [
    chairs > 0 ? fleetWords.chairs(chairs) : '',
    departments > 0 ? fleetWords.departments(departments) : '',
    screens > 0 ? fleetWords.screens(screens) : '',
    others > 0 ? fleetWords.otherSeats(others) : '',
  ].filter(Boolean);
  return [
    wrong.length > 0 ? fleetWords.toLookAt(wrong.length) : '',
    kinds.length > 0 ? fleetWords.withoutDevice(kinds.join(', ')) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How long ago, in words; `undefined` when nothing was ever heard. */
export function ago(ms: number | undefined): string {
  if (ms === undefined) return fleetWords.never;
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return fleetWords.secondsAgo(seconds);
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? fleetWords.minutesAgo(minutes) : fleetWords.hoursAgo(Math.floor(minutes / 60));
}

export function lag(ms: number): string {
  if (ms < 1000) return fleetWords.ms(ms);
  const seconds = (ms / 1000).toLocaleString(language.current, { maximumFractionDigits: 1 });
  return fleetWords.seconds(seconds);
}

/** What the state of a row is called: the trouble, where there is one. */
export function stateWord({ state, trouble }: FleetRow): string {
  return fleetWords[trouble ?? state];
}

export function pageWord(page: string): string {
  if (!isPage(page)) return fleetWords.otherPage;
  return page === 'register' ? fleetWords.register : roleNames[page];
}

/** The page that a seat is for. */
export function ownPage({ seat }: FleetRow): Page {
  return isPage(seat.role) ? seat.role : 'screen';
}
