import type { Translated } from '../text/language.ts';
import type { Calendar, CalendarEntry, Holiday, MakeupDay, SwapDay } from './calendar.ts';
import { theDate } from './civil-date.ts';

const newYear = { vi: 'Tết Dương lịch', en: 'New Year’s Day' };
const tet = { vi: 'Tết Nguyên đán', en: 'Lunar New Year' };
const firstOfTet = { vi: 'Mùng Một Tết Nguyên đán', en: 'First day of the Lunar New Year' };
const hungKings = { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings’ Commemoration Day' };
const reunification = { vi: 'Ngày Chiến thắng', en: 'Reunification Day' };
const labourDay = { vi: 'Ngày Quốc tế Lao động', en: 'International Labour Day' };
const nationalDay = { vi: 'Quốc khánh', en: 'National Day' };
const cultureDay = { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnamese Culture Day' };
const cultureDaySource = 'Nghị quyết 28/2026/QH16, điều 2';

function holiday(date: string, name: Translated): Holiday {
  return { date: theDate(date), kind: 'holiday', name, source: '' };
}

function inLieu(date: string, name: Translated, of: string): Holiday {
  const inLieuName = { vi: `Nghỉ bù ${name.vi}`, en: `Day off in lieu: ${name.en}` };
  return { date: theDate(date), kind: 'holiday', name: inLieuName, source: '', inLieuOf: theDate(of) };
}

function swapDay(date: string, workedOn: string): SwapDay {
  const name = { vi: 'Nghỉ hoán đổi', en: 'Swapped day off' };
  return { date: theDate(date), kind: 'swapDay', name, source: '', counterpart: theDate(workedOn) };
}

function makeupDay(date: string, offOn: string): MakeupDay {
  const name = { vi: 'Làm bù', en: 'Make-up working day' };
  return { date: theDate(date), kind: 'makeupDay', name, source: '', counterpart: theDate(offOn) };
}

/** Not decided yet: as in 2024, whose first day of Tết was a Saturday too. */
function expected(entry: CalendarEntry): CalendarEntry {
  return { ...entry, provisional: true, source: 'Dự kiến, chưa có thông báo' };
}

/** Entries with what decided them, where nothing else is named. */
function by(source: string, decided: readonly CalendarEntry[]): CalendarEntry[] {
  return decided.map((entry) => ({ ...entry, source: entry.source || source }));
}

/**
 * Public holidays of the Labour Code (2019), art. 112, the days off in lieu of those on a weekend (art. 111.3)
 * and the days that the Prime Minister decided to swap, for officials and public employees.
 */
const entries: readonly CalendarEntry[] = [
  ...by('Công văn 9895/VPCP-KGVX năm 2020: Tết 10–16/02, Quốc khánh 02–05/9', [
    holiday('2021-01-01', newYear),
    holiday('2021-02-10', tet),
    holiday('2021-02-11', tet),
    holiday('2021-02-12', firstOfTet),
    holiday('2021-02-13', tet),
    holiday('2021-02-14', tet),
    inLieu('2021-02-15', tet, '2021-02-13'),
    inLieu('2021-02-16', tet, '2021-02-14'),
    holiday('2021-04-21', hungKings),
    holiday('2021-04-30', reunification),
    holiday('2021-05-01', labourDay),
    inLieu('2021-05-03', labourDay, '2021-05-01'),
    holiday('2021-09-02', nationalDay),
    holiday('2021-09-03', nationalDay),
  ]),
  ...by(
    'Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ Tết 31/01–04/02/2022, Quốc khánh 01–02/9/2022',
    [
      holiday('2022-01-01', newYear),
      inLieu('2022-01-03', newYear, '2022-01-01'),
      holiday('2022-01-31', tet),
      holiday('2022-02-01', firstOfTet),
      holiday('2022-02-02', tet),
      holiday('2022-02-03', tet),
      holiday('2022-02-04', tet),
      holiday('2022-04-10', hungKings),
      inLieu('2022-04-11', hungKings, '2022-04-10'),
      holiday('2022-04-30', reunification),
      holiday('2022-05-01', labourDay),
      inLieu('2022-05-02', reunification, '2022-04-30'),
      inLieu('2022-05-03', labourDay, '2022-05-01'),
      holiday('2022-09-01', nationalDay),
      holiday('2022-09-02', nationalDay),
    ],
  ),
  ...by('Bộ luật Lao động 2019, điều 111, 112; thông báo nghỉ Tết 20–26/01/2023, Quốc khánh 01–04/9/2023', [
    holiday('2023-01-01', newYear),
    inLieu('2023-01-02', newYear, '2023-01-01'),
    holiday('2023-01-20', tet),
    holiday('2023-01-21', tet),
    holiday('2023-01-22', firstOfTet),
    holiday('2023-01-23', tet),
    holiday('2023-01-24', tet),
    inLieu('2023-01-25', tet, '2023-01-21'),
    inLieu('2023-01-26', tet, '2023-01-22'),
    holiday('2023-04-29', hungKings),
    holiday('2023-04-30', reunification),
    holiday('2023-05-01', labourDay),
    inLieu('2023-05-02', hungKings, '2023-04-29'),
    inLieu('2023-05-03', reunification, '2023-04-30'),
    holiday('2023-09-01', nationalDay),
    holiday('2023-09-02', nationalDay),
    inLieu('2023-09-04', nationalDay, '2023-09-02'),
  ]),
  ...by(
    'Thông báo nghỉ Tết 08–14/02/2024, Quốc khánh 31/8–03/9/2024; công văn 2450/VPCP-KGVX: 29/4 làm bù 04/5',
    [
      holiday('2024-01-01', newYear),
      holiday('2024-02-08', tet),
      holiday('2024-02-09', tet),
      holiday('2024-02-10', firstOfTet),
      holiday('2024-02-11', tet),
      holiday('2024-02-12', tet),
      inLieu('2024-02-13', tet, '2024-02-10'),
      inLieu('2024-02-14', tet, '2024-02-11'),
      holiday('2024-04-18', hungKings),
      swapDay('2024-04-29', '2024-05-04'),
      holiday('2024-04-30', reunification),
      holiday('2024-05-01', labourDay),
      makeupDay('2024-05-04', '2024-04-29'),
      holiday('2024-09-02', nationalDay),
      holiday('2024-09-03', nationalDay),
    ],
  ),
  ...by('Thông báo nghỉ Tết 25/01–02/02/2025, Quốc khánh 30/8–02/9/2025; 02/5 làm bù 26/4', [
    holiday('2025-01-01', newYear),
    holiday('2025-01-27', tet),
    holiday('2025-01-28', tet),
    holiday('2025-01-29', firstOfTet),
    holiday('2025-01-30', tet),
    holiday('2025-01-31', tet),
    holiday('2025-04-07', hungKings),
    makeupDay('2025-04-26', '2025-05-02'),
    holiday('2025-04-30', reunification),
    holiday('2025-05-01', labourDay),
    swapDay('2025-05-02', '2025-04-26'),
    holiday('2025-09-01', nationalDay),
    holiday('2025-09-02', nationalDay),
  ]),
  ...by(
    'Công văn 12729/VPCP-KGVX: 02/01 làm bù 10/01; Tết 14–22/02, Quốc khánh 29/8–02/9, 31/8 làm bù 22/8',
    [
      holiday('2026-01-01', newYear),
      swapDay('2026-01-02', '2026-01-10'),
      makeupDay('2026-01-10', '2026-01-02'),
      holiday('2026-02-16', tet),
      holiday('2026-02-17', firstOfTet),
      holiday('2026-02-18', tet),
      holiday('2026-02-19', tet),
      holiday('2026-02-20', tet),
      holiday('2026-04-26', hungKings),
      inLieu('2026-04-27', hungKings, '2026-04-26'),
      holiday('2026-04-30', reunification),
      holiday('2026-05-01', labourDay),
      makeupDay('2026-08-22', '2026-08-31'),
      swapDay('2026-08-31', '2026-08-22'),
      holiday('2026-09-01', nationalDay),
      holiday('2026-09-02', nationalDay),
      { ...holiday('2026-11-24', cultureDay), source: cultureDaySource },
    ],
  ),
  ...by('Bộ luật Lao động 2019, điều 111, 112', [
    holiday('2027-01-01', newYear),
    expected(holiday('2027-02-04', tet)),
    expected(holiday('2027-02-05', tet)),
    expected(holiday('2027-02-06', firstOfTet)),
    expected(holiday('2027-02-07', tet)),
    expected(holiday('2027-02-08', tet)),
    expected(inLieu('2027-02-09', tet, '2027-02-06')),
    expected(inLieu('2027-02-10', tet, '2027-02-07')),
    holiday('2027-04-16', hungKings),
    holiday('2027-04-30', reunification),
    holiday('2027-05-01', labourDay),
    inLieu('2027-05-03', labourDay, '2027-05-01'),
    holiday('2027-09-02', nationalDay),
    expected(holiday('2027-09-03', nationalDay)),
    { ...holiday('2027-11-24', cultureDay), source: cultureDaySource },
  ]),
];

/** The calendar a new installation begins with. */
export const vietnamCalendar: Calendar = { firstYear: 2021, lastYear: 2027, entries };
