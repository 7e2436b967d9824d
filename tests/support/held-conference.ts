import { randomUUID } from 'node:crypto';
import { command, pairedCookie, post } from '../cast/sessions.ts';
import type { Clerk } from './clerk.ts';
import type { Venue } from './venue.ts';

/** The matters of a conference that is over. */
export const road = 'Mương tiêu Đồng Chùa tắc từ tháng Bảy, số máy của tôi 0912345678';
export const lamp = 'Ngõ 4 chưa có đèn đường';

interface Seen {
  readonly view: {
    readonly petitions: Readonly<Record<string, { readonly id: string; readonly text: string }>>;
  };
}

/** A conference that is over: both matters are owed by Phòng Kinh tế. */
export async function heldConference(venue: Venue, clerk: Clerk, meeting: string): Promise<void> {
  await clerk.founds(meeting);
  await clerk.tookIn(meeting, [
    { text: road, name: 'Đỗ Thị Thử', unit: 'thôn Đồng Chùa' },
    { text: lamp, name: 'Vũ Văn Mẫu', unit: 'thôn Đoàn Kết' },
  ]);
  for (const text of [road, lamp]) await clerk.gave(meeting, text, 'Phòng Kinh tế');
  const { code } = await venue.seat('chair-chu-tich', meeting);
  const chair = { url: venue.server.url, meeting, cookie: await pairedCookie(venue.server, code) };
  const { view } = JSON.parse(await clerk.view(meeting)) as Seen;
  await command(chair, 'meeting.start', {});
  for (const { id } of Object.values(view.petitions))
    await command(chair, 'petitions.dispose', { petition: id, kind: 'toBeVerified' });
  await command(chair, 'meeting.close', {});
}

/** The address of a new link of a body of the clerk's conference. */
export async function bodysLink(
  venue: Venue,
  clerk: Clerk,
  meeting: string,
  department: string,
): Promise<string> {
  const { url } = venue.server;
  const cookies = await clerk.page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const expiresOn = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  const body = { id: randomUUID(), links: [{ department }], expiresOn };
  const answer = await post(`${url}/api/meetings/${meeting}/links`, body, cookie);
  const { links } = (await answer.json()) as { readonly links: readonly { readonly secret: string }[] };
  return `${url}/l/${meeting}#${links[0]?.secret ?? ''}`;
}
