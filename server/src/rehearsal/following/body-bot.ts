import { addDays, civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { only } from '@doi-thoai/shared/engine/view';
import { extensionStanding, owedParts, type OwedRow } from '@doi-thoai/shared/queries/owed-parts';
import { intent, type Bot, type Intent, type Sight } from '../intent.ts';
import { endingOf, happens, said, type AfterScript, type Ending } from './script.ts';

type Seen = Sight<'department'>;

/** A body sees to what it owes after the day: it asks for time where it needs some, and says what it did. */
export function bodyAfterwards(script: AfterScript): Bot<'department'> {
  return (sight) => {
    const { data, now } = sight;
    const house = data.house[only];
    if (data.about[only]?.state !== 'closed' || !house) return [];
    for (const row of owedParts({ owed: data.owed, house }, now)) {
      const next = nextFor(row, house, sight, script);
      if (next) return [next];
    }
    return [];
  };
}

function nextFor(
  row: OwedRow,
  house: Seen['data']['house'][string],
  { now }: Seen,
  script: AfterScript,
): Intent | undefined {
  const { part, done, unverified } = row;
  if (done || unverified || part.asked !== null) return undefined;
  const { report, earlier, refused, no } = part;
  if (report) return isRestOwed(part) ? reporting(row, 'done', sightDay(now), script) : undefined;
  const isFirst = earlier.length === 0 && refused === null;
  const mayAsk = isFirst && extensionStanding(row, house, now).closed === null;
  if (mayAsk && part.extensions.length === 0 && happens(script, 'gia hạn', no, 5)) {
    const later = { until: addDays(part.due, 10), reason: 'Chờ thẩm định hồ sơ kỹ thuật' };
    return intent('extensions.ask', { commitment: part.id, ...later }, 12);
  }
  const isAgain = earlier.some(({ ended }) => ended === 'notConfirmed' || ended === 'reopened');
  return reporting(row, isAgain ? 'done' : endingOf(script, no), sightDay(now), script);
}

const sightDay = civilDateOf;

/** What was partly done is done whole once those who asked were told of the part. */
function isRestOwed({ report, toldOn }: OwedRow['part']): boolean {
  return report?.partly === true && toldOn !== null && toldOn >= report.on;
}

function reporting(
  { part: { id: commitment, report, earlier, no } }: OwedRow,
  ending: Ending,
  today: ReturnType<typeof civilDateOf>,
  { photo }: AfterScript,
): Intent {
  const results: Readonly<Record<Ending, object>> = {
    done: {
      code: '2c',
      text: earlier.length > 0 ? said.doneAgain : said.done,
      evidence: [{ ...photo, shows: 'after' }],
    },
    paper: { code: '2a', text: said.paper, paper: { no: `${no}/QĐ-UBND`, date: today } },
    explained: { code: '1', text: said.explained, ground: 'Nghị quyết về danh mục hỗ trợ năm nay' },
    partly: { code: '3a', partly: true, text: said.partly, until: addDays(today, 30) },
    noMeans: { code: '3b', why: 'noResources', text: said.noMeans, until: addDays(today, 90) },
  };
  return intent('parts.report', { commitment, seen: report?.at ?? 0, ...results[ending] }, 14);
}
