import type { LocalDoor, SeatCode } from './local-access.ts';
import type { Act } from '../rehearsal/director.ts';
import { followUp } from '../rehearsal/following/follow.ts';
import { faultsOf, figuresOf } from '../rehearsal/following/told.ts';
import type { Coming } from '../rehearsal/invented.ts';
import { tell } from '../rehearsal/narration.ts';
import type { Account } from '../rehearsal/preparing/cast.ts';

export interface Following {
  readonly url: LocalDoor['url'];
  readonly meeting: string;
  readonly seats: readonly SeatCode[];
  readonly askers: readonly Coming[];
  readonly pace: number;
  readonly seed: number;
  readonly ask: <Answer>(path: string) => Promise<Answer>;
  readonly say: (text: string) => void;
  readonly began: (stop: () => void) => void;
}

/**
 * What comes after a rehearsed session, up to the last matter that is told and the dossier (BX12). All of it happens on
 * one day: what has to wait for a day does not come about, such as a letter that asks an upper body again. Gives whether
 * nothing is left and nothing was refused.
 */
export async function rehearseFollowing(following: Following): Promise<boolean> {
  const { url, meeting, seats, askers, pace, seed, ask, say, began } = following;
  say(`\nSau hội nghị — after the conference: --seed ${seed}\n`);
  const { accounts } = await ask<{ readonly accounts: readonly Account[] }>(
    `/api/local/rehearsals/${meeting}/accounts`,
  );
  const stage = { url, meeting, accounts, seats, askers, seed, pace };
  const told = (act: Act): void => say(tell(act, new Date()));
  const counting = (): void => say('\nĐang lập và kiểm tra hồ sơ — making and checking the dossier\n');
  const came = await followUp(stage, { told, began, counting }).finally(() =>
    ask(`/api/local/rehearsals/${meeting}/end`),
  );
  const faults = faultsOf(came);
  say(`\n${[...figuresOf(came), ...faults].map(({ vi, en }) => `  ${vi} — ${en}\n`).join('')}`);
  say(`seed ${seed}: ${came.acts.toLocaleString('en')} acts, ${came.refused} refused\n`);
  return faults.length === 0;
}
