import { paperStyleOf } from '../office/paper-style.ts';
import { paperStanding, type StandingPaper } from '../queries/paper-register.ts';
import type { DataOf } from '../views/audiences.ts';
import { inHouseStyle } from './house-style.ts';
import { minutesPaper } from './minutes-paper.ts';
import type { Paper, PaperParts } from './paper.ts';
import { houseIn, planIn } from './prepared.ts';
import { registered } from './registered.ts';

type Data = DataOf<'secretary'>;

/** The register as far as the secretary sees it: the minutes, and no other paper. */
export function minutesRegister({ minutesPapers }: Pick<Data, 'minutesPapers'>) {
  return { papers: minutesPapers, plan: {}, escalations: {} } as const;
}

export function minutesStanding(data: Pick<Data, 'minutesPapers'>): StandingPaper {
  return paperStanding(minutesRegister(data), { kind: 'minutes', of: '' });
}

/** The minutes made of what the secretary sees: those that the office makes of its own view (QN9). */
export function minutesOfSecretary(data: Data, before: PaperParts = {}): Paper {
  const made = minutesPaper(data, minutesRegister(data), before);
  const paper = inHouseStyle(made, paperStyleOf(houseIn(data)), planIn(data).issuer);
  return registered(paper, minutesStanding(data));
}
