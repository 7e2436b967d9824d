import { dateInWords } from '../calendar/dates-in-words.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Layout } from './layouts.ts';
import { runs, type Runs } from './paper.ts';
import type { BlankName } from './vocabulary.ts';

/** A paper that another one names. */
export interface Cited {
  readonly name: string;
  readonly number: string;
  readonly date: CivilDate | null;
}

/** What is blank of a paper that somebody else issued. */
const ofOthers = { number: 'groundNumber', date: 'groundDate' } as const;

/**
 * A paper with its number and date, as the layout writes them: 'Kế hoạch số 48/KH-UBND ngày …', and with a comma before
 * the date in Party papers. What is missing is blank, unless the name says it already.
 */
export function cited(
  layout: Layout,
  { name, number, date }: Cited,
  blanks: { readonly number: BlankName; readonly date: BlankName } = ofOthers,
): Runs {
  const article = /, ?(?:điều|khoản|chương|mục) /iu.exec(name)?.index ?? name.length;
  const saysNumber = /(?:^| )số \d/iu.test(name);
  const saysDate = /(?:^| )ngày \d/iu.test(name);
  return runs(
    name.slice(0, article),
    number === ''
      ? saysNumber
        ? ''
        : [{ text: ' số ' }, { blank: blanks.number, text: '…' }]
      : ` số ${number}`,
    saysDate && date === null ? '' : layout.citedDate,
    date === null ? (saysDate ? '' : { blank: blanks.date, text: blankDate }) : dateInWords(date),
    name.slice(article),
  );
}

/** A date that nobody knows yet. */
export const blankDate = 'ngày … tháng … năm …';
