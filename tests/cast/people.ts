import type { Actor } from '@doi-thoai/shared/meeting/roles';
import { seatsOf, type Seat } from '@doi-thoai/shared/meeting/seats';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';

/** What every department's leader signs with; long enough to be found wherever it should not be. */
export const leadersPin = '84120573';

export const words =
  'Đường làng ngập mỗi khi mưa lớn, đề nghị sớm khơi thông cống và làm lại mặt đường trước mùa mưa tới.';

/** The receipt of a meeting's citizen. */
export function receiptOf(no: number): string {
  return `receipt-of-the-cast-${String(no).padStart(8, '0')}`;
}

/** What a citizen's phone sends. */
export function registration(no: number, text = `${no}. ${words}`) {
  return {
    receipt: receiptOf(no),
    channel: 'phone',
    name: 'Nguyễn Thị Ví Dụ',
    unit: `Tổ dân phố ${no % 40}`,
    phone: '0900 000 000',
    address: 'Số 1, ngõ Thử',
    consentName: true,
    petitions: [{ text }],
  };
}

/** The network address of a household; 10.0.0.0/8 belongs to nobody outside. */
export function addressOf(no: number): string {
  return `10.${(no >> 16) & 255}.${(no >> 8) & 255}.${no & 255}`;
}

/** Whether somebody may act so at this seat. */
export function actsAt(seat: Seat, { role, department, chair, screen }: Actor): boolean {
  const stands = seat.department ?? seat.chair ?? seat.screen;
  return seat.role === role && stands === (department ?? chair ?? screen ?? null);
}

/** The ids of the seats at which somebody may act so. */
export function seatsOfActor(meeting: Meeting, actor: Actor): readonly string[] {
  return seatsOf(meeting).flatMap((seat) => (actsAt(seat, actor) ? seat.id : []));
}

export interface SentCommand {
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly input: object;
}

/** Counts through a whole run: the same words twice, or an id used again, would change nothing. */
let sent = 0;

/** A command about each petition of a meeting in turn. */
export function forEachInTurn(
  { id: stream, state }: { readonly id: string; readonly state: Meeting },
  type: string,
  inputFor: (petition: string, no: number) => object,
): () => SentCommand {
  const petitions = [...state.petitions].map((row) => row.id);
  return () => {
    sent += 1;
    const petition = petitions[sent % petitions.length] ?? '';
    const id = `cast-${process.pid}-${String(sent).padStart(8, '0')}`;
    return { id, stream, type, input: inputFor(petition, sent) };
  };
}
