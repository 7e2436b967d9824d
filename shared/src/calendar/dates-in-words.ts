import type { Language } from '../text/language.ts';
import { civilDateOf, type CivilDate } from './civil-date.ts';
import { hours, later, type Instant } from './instant.ts';

const englishMonths =
  'January February March April May June July August September October November December'.split(' ');

/**
 * A date as official papers write it: 'ngày 07 tháng 10 năm 2021'. Only days below 10 and the months 1 and 2
 * take a zero, so that nobody can write a digit before them (Decree 30/2020, annex I).
 */
export function dateInWords(date: CivilDate, language: Language = 'vi'): string {
  const { year, month, day } = partsOf(date);
  if (language === 'en') return `${day} ${englishMonths[month - 1]} ${year}`;
  const monthText = month <= 2 ? twoDigits(month) : String(month);
  return `ngày ${twoDigits(day)} tháng ${monthText} năm ${year}`;
}

/** '13/12/2024', in both languages. */
export function shortDate(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** The time of day in Vietnam: '09:42'. */
export function timeOfDay(at: Instant): string {
  return new Date(later(at, hours(7))).toISOString().slice(11, 16);
}

/** Time and date in Vietnam: '09:42 13/12/2024'. */
export function timeAndDate(at: Instant): string {
  return `${timeOfDay(at)} ${shortDate(civilDateOf(at))}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

function partsOf(date: CivilDate): { year: string; month: number; day: number } {
  return { year: date.slice(0, 4), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}
