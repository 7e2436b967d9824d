import { letterAgain } from '../meeting/record/second-letter.ts';
import type { DataOf } from '../views/audiences.ts';

type Data = Pick<
  DataOf<'registry'>,
  'departments' | 'organisations' | 'individuals' | 'publications' | 'matters' | 'escalations' | 'reminders'
>;

/** How the registry calls a copy of a paper: to whom it goes, where it was posted, or which matter it is about. */
export function copyInRegister(data: Data, of: string): string {
  const body = data.reminders[of]?.department ?? of;
  const matter = data.matters[of];
  return (
    data.departments[body]?.name ??
    data.organisations[of]?.name ??
    data.individuals[of]?.name ??
    data.publications[of]?.place ??
    data.escalations[letterAgain(of).escalation]?.body ??
    (matter ? `KN ${matter.no}` : of)
  );
}
