// `npm run rebuild`: makes the list of meetings and the ledger of commitments again from the journals.
import { requireLocalDoor } from './local-access.ts';

const { ask } = requireLocalDoor();
const { meetings, commitments } = await ask<{ meetings: number; commitments: number }>(
  '/api/local/projections/rebuild',
);
process.stdout.write(
  `Đã dựng lại từ hồ sơ: ${meetings} hội nghị, ${commitments} cam kết — made again from the record: ${meetings} meetings, ${commitments} commitments\n`,
);
