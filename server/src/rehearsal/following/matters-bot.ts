import { addDays, civilDateOf, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { tellingWays } from '@doi-thoai/shared/meeting/answers/vocabulary';
import { likelyDepartments } from '@doi-thoai/shared/queries/likely-departments';
import type { Matter } from '@doi-thoai/shared/queries/matters';
import { intent, type Intent, type Sight } from '../intent.ts';
import { isNumbered, leftAfterwards, mattersNow } from './course.ts';
import { said } from './script.ts';

type Data = Sight<'preparation'>['data'];

/** What the office does about matters: gives them out, asks upper bodies, tells whoever asked, and closes what is done. */
export function matterWork({ data, now }: Sight<'preparation'>): Intent | undefined {
  const today = civilDateOf(now);
  const matters = mattersNow(data, now);
  for (const matter of matters) {
    const next = workOn(matter, data, today);
    if (next) return next;
  }
  const left = leftAfterwards(data, now);
  const isOnlyToBeClosed = left.length > 0 && left.every(({ kind }) => kind === 'close');
  const done = matters.filter(({ stage }) => stage === 'told').map(({ petition }) => petition);
  return isOnlyToBeClosed ? intent('matters.close', { matters: done }, 10) : undefined;
}

function workOn(matter: Matter, data: Data, today: CivilDate): Intent | undefined {
  const { petition, reopening, lacksBody, tellBy, unverified } = matter;
  if (reopening === 'asked') {
    const seen = data.matterRecords[petition]?.reopenings.at(-1)?.at;
    return intent('matters.decideReopening', { petition, due: addDays(today, 14), seen }, 9);
  }
  if (lacksBody) return givingOut(petition, data);
  const upper = askingUpper(matter, data, today);
  if (upper) return upper;
  return tellBy !== null && !unverified ? telling(matter, data, today) : undefined;
}

function givingOut(petition: string, data: Data): Intent | undefined {
  const row = data.petitions[petition];
  const [likely] = row ? likelyDepartments(row, data) : [];
  return likely && intent('matters.assign', { petition, department: likely.department.id, part: 'lead' }, 8);
}

/** A letter that left the house is replied to on the same day: nobody waits fifteen working days in a rehearsal. */
function askingUpper({ letter, no }: Matter, data: Data, today: CivilDate): Intent | undefined {
  const row = data.escalations[letter?.id ?? ''];
  if (!row?.letter || !isNumbered(data, 'resultsNotice')) return undefined;
  const { id: escalation, reply, told } = row;
  const paper = { no: `${310 + no}/UBND-TH`, date: today };
  if (!reply) return intent('escalations.enterReply', { escalation, letter: paper, text: said.upper }, 15);
  return told ? undefined : intent('escalations.tell', { escalation, on: today, way: 'zalo' }, 6);
}

/** Whoever asked is told in one of the four ways. */
function telling({ petition, no }: Matter, data: Data, today: CivilDate): Intent {
  const way = tellingWays[no % tellingWays.length] ?? 'paper';
  const reports = Object.values(data.partRecords).flatMap((row) =>
    row.petition === petition ? (row.report?.text ?? []) : [],
  );
  const text = reports.join(' ').trim() || said.upper;
  const more = {
    paper: { paper: { no: `${200 + no}/UBND-TL`, date: today } },
    call: { by: 'Lê Thị Gọi Mẫu, Văn phòng' },
    zalo: {},
    inPerson: { by: 'Trưởng thôn' },
  }[way];
  return intent('matters.tell', { petition, on: today, way, text, ...more }, 8);
}
