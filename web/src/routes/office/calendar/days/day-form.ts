import type { CalendarEntry } from '@doi-thoai/shared/calendar/calendar';
import { parseCivilDate } from '@doi-thoai/shared/calendar/civil-date';

/** What is done to the calendar. */
export type DayAct =
  | { readonly kind: 'add' }
  | { readonly kind: 'swap' }
  | { readonly kind: 'confirm' | 'cancel'; readonly entry: CalendarEntry }
  | { readonly kind: 'year'; readonly year: number };

/** What was typed. */
export interface DayForm {
  date: string;
  other: string;
  name: string;
  expected: boolean;
  source: string;
}

/** A command of the office's calendar, as the server takes it. */
export interface DayCommand {
  readonly type:
    'calendar.setDay' | 'calendar.swap' | 'calendar.confirmDay' | 'calendar.cancelDay' | 'calendar.enterYear';
  readonly input: Record<string, unknown>;
}

export const emptyForm = (): DayForm => ({ date: '', other: '', name: '', expected: false, source: '' });

/** What a form is sent as; undefined while something is missing in it. */
export function commandOf(act: DayAct, form: DayForm): DayCommand | undefined {
  const source = form.source.trim();
  if (source === '') return undefined;
  const state = form.expected ? 'expected' : 'official';
  const [date, other] = [parseCivilDate(form.date), parseCivilDate(form.other)];
  switch (act.kind) {
    case 'add': {
      const name = form.name.trim();
      if (!date || name === '') return undefined;
      return {
        type: 'calendar.setDay',
        input: { date, name, state, source, ...(other && { inLieuOf: other }) },
      };
    }
    case 'swap':
      return date && other
        ? { type: 'calendar.swap', input: { off: date, worked: other, state, source } }
        : undefined;
    case 'confirm':
      return { type: 'calendar.confirmDay', input: { date: act.entry.date, source } };
    case 'cancel':
      return { type: 'calendar.cancelDay', input: { date: act.entry.date, source } };
    case 'year':
      return { type: 'calendar.enterYear', input: { year: act.year, source } };
  }
}
