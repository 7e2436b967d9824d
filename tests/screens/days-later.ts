import type { PlayedSession } from './played-session.ts';

/** Two working days after everything was due. */
const morning = '2024-12-17T07:38:00+07:00';

/** What the day left open was reported, told to those who asked, and found not solved by one of them. */
export async function followedUp(session: PlayedSession): Promise<void> {
  const promised = await session.owed(31);
  await session.command('chair-bi-thu', 'extensions.grant', {
    ...{ commitment: promised, until: '2025-01-30' },
    reason: 'Phải đấu thầu phần cống hộp.',
  });
  await session.office('parts.report', {
    ...{ commitment: promised, code: '3a', until: '2025-01-30', signer: 'Trưởng Phòng Quản lý đô thị' },
    text: 'Đã nạo vét toàn tuyến, đang đấu thầu phần cống hộp.',
  });
  await session.office('matters.tell', {
    ...{ petition: await session.petition(31), on: '2024-11-22', way: 'paper' },
    text: 'Phường đã nạo vét toàn bộ cống sau chợ. Phần cống hộp cuối ngõ đang đấu thầu, khởi công trong quý I.',
    paper: { no: '214/UBND-ĐT', date: '2024-11-22' },
  });
  const petition = await session.petition(32);
  await session.office('parts.report', {
    ...{ commitment: await session.owed(32), code: '2a', signer: 'Trưởng Phòng Tài nguyên' },
    ...{ text: 'Đã quy định giờ chạy xe.', paper: { no: '87/QĐ-UBND', date: '2024-11-21' } },
  });
  await session.office('matters.tell', {
    ...{ petition, on: '2024-11-22', way: 'call', by: 'Phạm Thị Thử' },
    text: 'Từ 15/12 xe chở than chỉ chạy sau 20 giờ và phải phủ bạt.',
  });
  const given = { petition: await session.petition(34), department: 'quang-trung', part: 'lead' };
  await session.office('matters.assign', given);
  await session.office('extensions.ask', {
    ...{ commitment: await session.owed(34), until: '2025-02-14' },
    reason:
      'Phải chờ Sở Xây dựng thẩm định lại dự toán; đã gửi hồ sơ ngày 20/11, dự kiến có kết quả trong tháng 1.',
  });
  await session.command('desk-1', 'matters.askReopening', {
    ...{ petition, through: 'Trưởng khu phố Ví Dụ' },
    reason: 'Xe vẫn chạy ban ngày, bụi bay vào lớp học, chưa thấy ai phủ bạt.',
  });
  await villagesAreTold(session);
}

/** Some heads of villages have the results, on paper or by a message, and others have not. */
async function villagesAreTold(session: PlayedSession): Promise<void> {
  const long = 'Tổ dân phố số 12, khu tập thể Công ty Xây lắp và Vật liệu Ví Dụ';
  const names = ['Khu phố Mẫu Một', long, 'Khu phố Mẫu Hai', 'Thôn Thử'];
  await session.office('heads.list', { heads: names.map((name) => ({ name })) });
  const on = '2024-11-22';
  await session.office('heads.told', { head: await session.head(long), on, way: 'zalo', over: null });
  await session.office('heads.told', { head: await session.head('Thôn Thử'), on, way: 'paper', over: null });
}

/** Nobody did anything more, and what is not put off is late. */
export async function daysLater(session: PlayedSession): Promise<void> {
  await session.daysPass(morning);
}
