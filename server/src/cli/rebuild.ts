// `npm run rebuild`: makes the list of meetings, the ledger of commitments and the tracker again from the journals.
import { requireLocalDoor } from './local-access.ts';

const { ask } = requireLocalDoor();
const { meetings, commitments, matters } = await ask<Record<'meetings' | 'commitments' | 'matters', number>>(
  '/api/local/projections/rebuild',
);
process.stdout.write(
  `Đã dựng lại từ hồ sơ: ${meetings} hội nghị, ${commitments} cam kết, ${matters} việc — made again from the record: ${meetings} meetings, ${commitments} commitments, ${matters} matters\n`,
);
