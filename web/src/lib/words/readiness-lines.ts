import type { ReadyCode } from '@doi-thoai/shared/queries/readiness';
import { hallLines } from './readiness-hall.ts';
import { line, plain, type LineWords } from './readiness-line.ts';
import { matterLines } from './readiness-matters.ts';

const article = plain(
  'Điều 43 Luật 72/2025/QH15: UBND cùng Thường trực HĐND tổ chức',
  "Art. 43 of Law 72/2025/QH15: People's Committee and People's Council hold it together",
);

/** The words of every thing, in an office's own. */
export const readinessLines: Readonly<Record<ReadyCode, LineWords>> = {
  day: line({
    open: plain('Chưa định ngày tổ chức', 'The day is not set'),
    why: plain(
      'Thông báo, giấy mời và các mốc việc tính từ ngày này',
      'Notice, invitations and milestones count from it',
    ),
    done: plain('Đã định ngày tổ chức', 'The day is set'),
    act: { vi: 'Định ngày', en: 'Set the day' },
  }),
  place: line({
    open: plain('Chưa định địa điểm', 'The place is not set'),
    why: plain('Thông báo và giấy mời phải ghi địa điểm', 'Notice and invitations have to name it'),
    done: plain('Đã định địa điểm', 'The place is set'),
    act: { vi: 'Định địa điểm', en: 'Set the place' },
  }),
  chairs: line({
    open: plain('Chưa ghi tên Chủ tọa', 'The chairs are not named'),
    why: plain(
      'Giấy mời, kịch bản và bàn Chủ tọa gọi theo tên',
      'Invitations, script and consoles call them by name',
    ),
    done: plain('Chủ tọa đã có tên', 'The chairs are named'),
    act: { vi: 'Ghi tên Chủ tọa', en: 'Name the chairs' },
  }),
  coChairs: line({
    open: plain('Chưa có đồng Chủ tọa của HĐND', "No co-chair of the People's Council"),
    why: article,
    done: plain('UBND và HĐND đồng Chủ tọa', 'Committee and Council chair together'),
    act: { vi: 'Ghi Chủ tọa', en: 'Name the chairs' },
  }),
  guests: line({
    open: {
      vi: ({ names }) => `Kế hoạch chưa mời ${names}`,
      en: ({ names }) => `The plan does not invite ${names}`,
    },
    why: plain(
      'Điều 43: mời HĐND, Đảng ủy và Mặt trận Tổ quốc cùng dự',
      "Art. 43: People's Council, Party committee and Front are invited",
    ),
    done: plain('Có mời HĐND, Đảng ủy, Mặt trận', 'Council, Party and Front are invited'),
    act: { vi: 'Ghi người được mời', en: 'Write them in' },
  }),
  notice: line({
    open: {
      vi: ({ date }) => (date ? `Thông báo chưa công khai đúng hạn ${date}` : 'Thông báo chưa công khai'),
      en: ({ date }) => (date ? `The notice is not public by ${date}` : 'The notice is not public'),
    },
    why: plain(
      'Phải công khai đủ số ngày trước hội nghị; muộn thì dời ngày tổ chức',
      'It has to be out so many days before; where it is late, the day is moved',
    ),
    done: {
      vi: ({ date }) => `Thông báo công khai ngày ${date}`,
      en: ({ date }) => `The notice is public since ${date}`,
    },
    act: { vi: 'Mở thông báo', en: 'Open the notice' },
  }),
  proof: line({
    open: plain('Chưa có minh chứng đã công khai thông báo', 'Nothing proves that the notice is public'),
    why: plain('Ảnh niêm yết, lịch phát thanh hoặc đường dẫn', 'A photo of the posting, a log or a link'),
    done: plain('Có minh chứng công khai thông báo', 'It is proved that the notice is public'),
    act: { vi: 'Ghi minh chứng', en: 'Add proof' },
  }),
  issued: line({
    open: plain('Kế hoạch chưa có số, ngày ban hành', 'The plan has no number and no day of issue'),
    why: plain(
      'Văn thư cấp số rồi ghi vào sổ văn bản',
      'The registry gives it, then it is written into the register',
    ),
    done: { vi: ({ names }) => `Kế hoạch số ${names}`, en: ({ names }) => `Plan no. ${names}` },
    act: { vi: 'Mở văn bản', en: 'Open papers' },
  }),
  contradictions: line({
    open: {
      vi: ({ count }) => `Kế hoạch có ${count} chỗ nên xem lại`,
      en: ({ count }) =>
        count === 1 ? '1 place of the plan to look at again' : `${count} places of the plan to look at again`,
    },
    why: plain('Ngày, tên hoặc số lượng chưa khớp nhau', 'Dates, names or numbers do not fit together'),
    done: plain('Kế hoạch không có chỗ mâu thuẫn', 'Nothing in the plan contradicts itself'),
    act: { vi: 'Xem kế hoạch', en: 'See the plan' },
  }),
  recording: line({
    open: plain(
      'Quy định của hội nghị chưa báo việc ghi âm, ghi hình',
      'The rules of the house do not tell of recording',
    ),
    why: plain('Phải báo trước cho người dự', 'Those who come have to be told'),
    done: plain('Có báo việc ghi âm, ghi hình', 'Recording is told of'),
    act: { vi: 'Ghi vào quy định', en: 'Write it in' },
  }),
  ...matterLines,
  ...hallLines,
};
