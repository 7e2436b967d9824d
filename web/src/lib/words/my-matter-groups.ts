import type { OwedGroup } from '@doi-thoai/shared/queries/owed-parts';
import { messages } from '#lib/ui/messages.ts';

/** Heads of the list of what a body owes. */
export const matterGroups = messages({
  late: { vi: 'Muộn', en: 'Late' },
  soon: { vi: 'Đến hạn trong 10 ngày làm việc', en: 'Due within 10 working days' },
  later: { vi: 'Còn thời gian', en: 'Due later' },
  waiting: { vi: 'Đang chờ, không tính muộn', en: 'Waiting, not counted late' },
  sent: { vi: 'Đã gửi, chờ kiểm chứng', en: 'Sent, to be made sure of' },
  done: { vi: 'Xong', en: 'Done' },
} satisfies Readonly<Record<OwedGroup, object>>);
