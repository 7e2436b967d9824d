import { command } from '../cast/sessions.ts';

interface Place {
  readonly url: string;
  readonly cookie: string;
}

const takingPart = {
  registrationPlace: 'Bộ phận Tiếp nhận và trả kết quả (Một cửa) xã Đồng Mẫu, tầng 1',
  registrationBy: '2024-11-25',
  registrationWay: 'gặp trực tiếp, gọi điện thoại hoặc đăng ký trên trang của hội nghị',
  opinionsTo: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
  contact: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã',
  contactPhone: '0203 123 456',
  replyBy: '2024-11-24',
};

/** A conference of which everything is said that its notice needs. */
async function complete(place: Place, meeting: string, heldOn: string): Promise<void> {
  const at = { ...place, meeting };
  await command(at, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại với Nhân dân cụm thôn Bến Mẫu năm 2024' },
    ...{ host: 'UBND xã Đồng Mẫu', heldOn, startsAt: '08:00', period: '' },
    place: 'Hội trường Trung tâm Văn hóa, Thể thao xã Đồng Mẫu',
  });
  await command(at, 'plan.change', { set: takingPart });
  await command(at, 'facts.change', { set: { reception: 'Phòng Tiếp công dân xã Đồng Mẫu' } });
  await command(at, 'intake.setDue', { dueOn: '2024-11-20' });
}

/** Complete and not out, past its last day. */
export function setUpLateNotice(place: Place, meeting: string): Promise<void> {
  return complete(place, meeting, '2024-11-26');
}

/** Out, and proven in four ways, of which one is not enough. */
export async function setUpAnnounced(place: Place, meeting: string): Promise<void> {
  await complete(place, meeting, '2024-11-28');
  const at = { ...place, meeting };
  await command(at, 'notice.putOut', {});
  for (const noted of [
    {
      ...{ channel: 'posted', place: 'Nhà văn hóa thôn Bến Mẫu', from: '2024-11-12', fromTime: '08:30' },
      ...{ to: '2024-12-12', pages: 2, by: ['Trần Văn Mẫu, công chức Văn phòng'] },
    },
    { channel: 'posted', place: 'Bảng tin trụ sở Ủy ban nhân dân xã', from: '2024-11-12' },
    {
      channel: 'loudspeaker',
      place: 'Đài truyền thanh xã, 12 cụm loa',
      from: '2024-11-12',
      to: '2024-11-13',
    },
    {
      ...{ channel: 'web', place: 'Trang thông tin điện tử xã', from: '2024-11-13' },
      link: 'https://dongmau.example/thong-bao/hoi-nghi-doi-thoai-voi-nhan-dan-cum-thon-ben-mau',
    },
  ])
    await command(at, 'publications.note', noted);
}
