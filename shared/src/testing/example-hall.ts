import type { ActionType, MeetingEvent } from '../meeting/meeting.ts';
import { as, Playing } from './playing.ts';
import { isRefusal } from '../engine/refusal.ts';

/** A small hall of invented people for tests of the rules. */
export const presider = as('chair', { chair: 'an' });
export const coChair = as('chair', { chair: 'binh' });
export const moderator = as('moderator');
export const secretary = as('secretary');
export const coordinator = as('coordinator');
export const desk = as('desk');
export const citizen = as('citizen');
export const land = as('department', { department: 'dat-dai' });
export const works = as('department', { department: 'xay-dung' });
export const leader = {
  ...land,
  person: { name: 'Trần Văn Mẫu', title: 'Trưởng phòng Đất đai' },
};

export const convening = {
  title: 'Hội nghị đối thoại mẫu',
  reception: 'Ban Tiếp công dân, số 1 phố Mẫu',
  chairs: [
    { id: 'an', name: 'Nguyễn Thị Ví Dụ', title: 'Bí thư' },
    { id: 'binh', name: 'Lê Giả Định', title: 'Chủ tịch' },
  ],
  fields: [
    { id: 'dat', name: 'Đất đai' },
    { id: 'duong', name: 'Đường sá' },
  ],
  departments: [
    {
      id: 'dat-dai',
      name: 'Phòng Đất đai',
      leader: 'Trần Văn Mẫu',
      leaderTitle: 'Trưởng phòng',
      deputies: ['Phạm Thị Thử'],
      fields: ['dat'],
    },
    { id: 'xay-dung', name: 'Phòng Xây dựng' },
    { id: 'moi-truong', name: 'Phòng Môi trường' },
  ],
  organisations: [
    { id: 'phu-nu', name: 'Hội Phụ nữ phường Mẫu', delegates: 5, minOpinions: 2 },
    { id: 'benh', name: 'Hội Người mắc bệnh Ví Dụ', sensitive: true },
  ],
  agenda: [
    { id: 'khai-mac', kind: 'opening', title: 'Khai mạc' },
    { id: 'bao-cao', kind: 'report', title: 'Báo cáo' },
    { id: 'doi-thoai', kind: 'dialogue', title: 'Đối thoại' },
    { id: 'ket-luan', kind: 'conclusion', title: 'Kết luận' },
  ],
  screens: [
    { id: 'trai', name: 'Bên trái' },
    { id: 'phai', name: 'Bên phải' },
  ],
};

export interface Registered {
  readonly registration: string;
  readonly petitions: readonly string[];
  readonly petition: string;
  readonly receipt: string;
}

/** Plays commands that are meant to pass, and names the refusal of those that are not. */
export class Hall extends Playing {
  private receipts = 0;

  /** A command that passes; a refusal is a fault of the test. */
  does(
    actor: Parameters<Playing['command']>[0],
    type: ActionType,
    input: unknown = {},
  ): readonly MeetingEvent[] {
    const outcome = this.command(actor, type, input);
    if (isRefusal(outcome)) throw new Error(`${type} was refused: ${JSON.stringify(outcome)}`);
    return outcome;
  }

  /** The code of a command's refusal; null when it passed. */
  refusal(actor: Parameters<Playing['command']>[0], type: string, input: unknown = {}): string | null {
    const outcome = this.command(actor, type, input);
    return isRefusal(outcome) ? outcome.code : null;
  }

  /** A registration filled in, with a receipt of its own. */
  form() {
    const receipt = `receipt-of-the-hall-${String((this.receipts += 1)).padStart(4, '0')}`;
    return { receipt, channel: 'slip', name: 'Hoàng Văn Thử', consentName: true };
  }

  /** A person with as many petitions as there are texts, taken down by the desk unless another actor is named. */
  registers(
    texts: readonly string[] = ['Đường vào xóm hỏng nặng'],
    more: Record<string, unknown> = {},
    by = desk,
  ) {
    const form = { ...this.form(), petitions: texts.map((text) => ({ text })), ...more };
    const events = this.does(by, 'speakers.register', form);
    const [registration = ''] = events.flatMap((event) =>
      event.type === 'speakerRegistered' ? [event.id] : [],
    );
    const petitions = events.flatMap((event) => (event.type === 'petitionReceived' ? [event.id] : []));
    return {
      registration,
      petitions,
      petition: petitions[0] ?? '',
      receipt: form.receipt,
    } satisfies Registered;
  }

  /** The id of the assignment made. */
  assigns(petition: string, department = 'dat-dai', part: 'lead' | 'supporting' = 'lead'): string {
    const [event] = this.does(presider, 'petitions.assign', { petition, department, part });
    return event?.type === 'petitionAssigned' ? event.id : '';
  }

  /** The id of the promise captured. */
  captures(petition: string, more: Record<string, unknown> = {}): string {
    const [event] = this.does(secretary, 'commitments.capture', {
      petition,
      department: 'dat-dai',
      wording: 'Sửa xong đường trước Tết',
      officer: 'Trần Văn Mẫu',
      ...more,
    });
    return event?.type === 'promiseCaptured' ? event.id : '';
  }
}

export function conveneHall(): Hall {
  const hall = new Hall();
  hall.does(coordinator, 'meeting.convene', convening);
  return hall;
}

export function openHall(): Hall {
  const hall = conveneHall();
  hall.does(presider, 'meeting.start');
  return hall;
}

/** A row that the test knows to be there. */
export function there<R>(row: R | undefined): R {
  if (row === undefined) throw new Error('it is not there');
  return row;
}
