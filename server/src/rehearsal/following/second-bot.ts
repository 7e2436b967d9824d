import { only } from '@doi-thoai/shared/engine/view';
import { intent, type Bot, type Intent, type Sight } from '../intent.ts';
import { happens, type AfterScript } from './script.ts';

type Data = Sight<'preparation'>['data'];
type Row = Data['partRecords'][string];

/** A second person of the office makes sure of what bodies report; one report goes back, and one is not found so. */
export function secondPersonBot(script: AfterScript): Bot<'preparation'> {
  return ({ data }) => {
    if (data.about[only]?.state !== 'closed') return [];
    for (const row of Object.values(data.partRecords)) {
      const next = lookingAt(row, data, script);
      if (next) return [next];
    }
    return [];
  };
}

function lookingAt(
  { id: commitment, petition, report, verification, earlier }: Row,
  { petitions }: Data,
  script: AfterScript,
): Intent | undefined {
  if (report?.code !== '2c' || verification) return undefined;
  const no = petitions[petition]?.no ?? 0;
  const seen = report.at;
  const wasEver = (ended: Row['earlier'][number]['ended']) => earlier.some((one) => one.ended === ended);
  if (!wasEver('returned') && happens(script, 'gửi lại', no, 5))
    return intent('parts.return', { commitment, reason: 'Đề nghị gửi ảnh chụp cả đoạn.', seen }, 9);
  const holds = wasEver('notConfirmed') || !happens(script, 'chưa đúng', no, 4);
  const note = holds ? 'Đã xem tận nơi, đúng như báo cáo.' : 'Đoạn cuối chưa làm.';
  return intent('parts.verify', { commitment, way: 'onSite', holds, note, seen }, 11);
}
