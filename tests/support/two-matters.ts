import { command, pairedCookie } from '../cast/sessions.ts';
import type { Clerk } from './clerk.ts';
import type { Venue } from './venue.ts';

export const road = 'Mương tiêu Đồng Chùa tắc từ tháng Bảy';
export const lamp = 'Ngõ 4 chưa có đèn đường';

/** A conference that is over: the road is owed by a body, the lamp was not reached. */
export async function heldWithTwoMatters(venue: Venue, clerk: Clerk, meeting: string): Promise<void> {
  await clerk.founds(meeting);
  await clerk.tookIn(meeting, [
    { text: road, name: 'Đỗ Thị Thử', unit: 'thôn Đồng Chùa' },
    { text: lamp, name: 'Vũ Văn Mẫu', unit: 'thôn Đoàn Kết' },
  ]);
  await clerk.gave(meeting, road, 'Phòng Kinh tế');
  const { code } = await venue.seat('chair-chu-tich', meeting);
  const chair = { url: venue.server.url, meeting, cookie: await pairedCookie(venue.server, code) };
  const { view } = JSON.parse(await clerk.view(meeting)) as {
    readonly view: {
      readonly petitions: Readonly<Record<string, { readonly id: string; readonly text: string }>>;
    };
  };
  const petition = Object.values(view.petitions).find(({ text }) => text === road)?.id;
  await command(chair, 'meeting.start', {});
  await command(chair, 'petitions.dispose', { petition, kind: 'toBeVerified' });
  await command(chair, 'meeting.close', {});
}
