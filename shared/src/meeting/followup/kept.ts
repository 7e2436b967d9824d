import { Table } from '../../engine/table.ts';
import type { MatterRecord, PartRecord } from './records.ts';
import type { Reminder } from './reminder.ts';

/** What a meeting keeps of its follow-up, once there is something to be kept. */
export interface FollowedUp {
  /** What became of what each body owes. */
  readonly partRecords: Table<PartRecord>;
  readonly matterRecords: Table<MatterRecord>;
  /** When who was reminded of what is owed, also what was written and not sent. */
  readonly reminders: Table<Reminder>;
}

export const nothingFollowedUp: FollowedUp = {
  partRecords: Table.of<PartRecord>(),
  matterRecords: Table.of<MatterRecord>(),
  reminders: Table.of<Reminder>(),
};
