import { command } from '../cast/sessions.ts';

/** Conferences that hear what became of the last conclusion: its counts, and one matter of it. */
export const lastTimeIds = {
  lastTime: 'doi-thoai-nghe-ket-qua-lan-truoc',
  lastTimeOne: 'doi-thoai-nghe-mot-viec-lan-truoc',
} as const;
export type LastTimeName = keyof typeof lastTimeIds;

const longest =
  'Ban Quản lý dự án đầu tư xây dựng các công trình giao thông, thủy lợi và phát triển quỹ đất thành phố';
const [roads, culture] = ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Văn hóa – Xã hội'];
const done = { outcome: '2c', replied: true } as const;
const underWay = { outcome: '3a', replied: true } as const;
const isPublic = { wasPublic: true };

/** As an office keeps them: done, in part, under way, of a body that is no more, without a date, not yet to be read. */
const promises = [
  {
    ...{ wording: 'Sửa xong cầu thôn Đông Mẫu', body: roads, due: '2024-06-30', ...done, ...isPublic },
    ...{ replyNo: '112/UBND-KT', repliedOn: '2024-07-02' },
  },
  {
    wording:
      'Thay đoạn cống cuối ngõ 12 sau chợ, nạo vét toàn tuyến mỗi tháng một lần và báo kết quả bằng văn bản cho từng hộ đã kiến nghị biết trước mùa mưa năm 2024.',
    ...{ body: 'Phòng Tài nguyên và Môi trường huyện Mẫu', former: true, owedBy: longest },
    ...{ due: '2024-05-31', ...underWay, partly: true, ...isPublic },
    ...{ replyNo: '98/BC-TNMT', repliedOn: '2024-06-14' },
  },
  { wording: 'Lắp đèn đường liên thôn', body: roads, dueAsWritten: 'quý III/2024', ...underWay, ...isPublic },
  { wording: 'Bố trí bác sĩ làm việc thường xuyên ở trạm y tế', body: culture, due: '2024-09-30' },
  { wording: 'Cấp nước sạch cho thôn Bến Mẫu', body: roads, due: '2024-12-31', ...underWay, ...isPublic },
  { wording: 'Mở sân chơi cho trẻ em ở nhà văn hóa', body: culture, due: '2024-08-15', ...done, ...isPublic },
].map((promise, at) => ({ row: at + 2, owedBy: promise.body, ...promise }));

/** Opens both, with the step on it under way. */
export async function openLastTime(
  office: { readonly url: string; readonly cookie: string },
  chairOf: (name: LastTimeName) => Promise<string>,
): Promise<void> {
  for (const [name, meeting] of Object.entries(lastTimeIds) as [LastTimeName, string][]) {
    const does = (type: string, input: object) => command({ ...office, meeting }, type, input);
    await does('plan.start', {
      ...{ template: 'commune', title: 'Hội nghị đối thoại với Nhân dân xã Đồng Mẫu năm 2024' },
      ...{
        host: 'UBND xã Đồng Mẫu',
        heldOn: '2024-11-22',
        period: '',
        startsAt: '08:00',
        place: 'Hội trường',
      },
      content: { promises: { from: 'lan-truoc', title: 'Hội nghị đối thoại năm 2023', rows: promises } },
    });
    const chair = { ...office, meeting, cookie: await chairOf(name) };
    await command(chair, 'meeting.start', {});
    await command(chair, 'agenda.begin', { item: 'hoi-nghi-truoc' });
    if (name === 'lastTime') continue;
    const view = await fetch(`${office.url}/api/streams/${meeting}/views/preparation`, {
      headers: { cookie: office.cookie },
    });
    const { earlierPromises } = ((await view.json()) as { view: { earlierPromises: Rows } }).view;
    const long = Object.values(earlierPromises).find(({ row }) => row === 3);
    await command(chair, 'earlierPromises.show', { promise: long?.id });
  }
}

type Rows = Readonly<Record<string, { readonly id: string; readonly row: number }>>;
