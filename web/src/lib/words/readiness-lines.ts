import type { ReadyCode } from '@doi-thoai/shared/queries/readiness';
import { hallLines } from './readiness-hall.ts';
import { line, plain, type LineWords } from './readiness-line.ts';
import { matterLines } from './readiness-matters.ts';

const article = plain({
  vi: 'Điều 43 Luật 72/2025/QH15: UBND cùng Thường trực HĐND tổ chức',
  en: "Art. 43 of Law 72/2025/QH15: People's Committee and People's Council hold it together",
});

/** The words of every thing, in an office's own. */
export const readinessLines: Readonly<Record<ReadyCode, LineWords>> = {
  day: line({
    open: plain({ vi: 'Chưa định ngày tổ chức', en: 'The day is not set' }),
    why: plain({
      vi: 'Thông báo, giấy mời và các mốc việc tính từ ngày này',
      en: 'Notice, invitations and milestones count from it',
    }),
    done: plain({ vi: 'Đã định ngày tổ chức', en: 'The day is set' }),
    act: { vi: 'Định ngày', en: 'Set the day' },
  }),
  place: line({
    open: plain({ vi: 'Chưa định địa điểm', en: 'The place is not set' }),
    why: plain({
      vi: 'Thông báo và giấy mời phải ghi địa điểm',
      en: 'Notice and invitations have to name it',
    }),
    done: plain({ vi: 'Đã định địa điểm', en: 'The place is set' }),
    act: { vi: 'Định địa điểm', en: 'Set the place' },
  }),
  chairs: line({
    open: plain({ vi: 'Chưa ghi tên Chủ tọa', en: 'The chairs are not named' }),
    why: plain({
      vi: 'Giấy mời, kịch bản và bàn Chủ tọa gọi theo tên',
      en: 'Invitations, script and consoles call them by name',
    }),
    done: plain({ vi: 'Chủ tọa đã có tên', en: 'The chairs are named' }),
    act: { vi: 'Ghi tên Chủ tọa', en: 'Name the chairs' },
  }),
  coChairs: line({
    open: plain({ vi: 'Chưa có đồng Chủ tọa của HĐND', en: "No co-chair of the People's Council" }),
    why: article,
    done: plain({ vi: 'UBND và HĐND đồng Chủ tọa', en: 'Committee and Council chair together' }),
    act: { vi: 'Ghi Chủ tọa', en: 'Name the chairs' },
  }),
  guests: line({
    open: {
      vi: ({ names }) => `Kế hoạch chưa mời ${names}`,
      en: ({ names }) => `The plan does not invite ${names}`,
    },
    why: plain({
      vi: 'Điều 43: mời HĐND, Đảng ủy và Mặt trận Tổ quốc cùng dự',
      en: "Art. 43: People's Council, Party committee and Front are invited",
    }),
    done: plain({ vi: 'Có mời HĐND, Đảng ủy, Mặt trận', en: 'Council, Party and Front are invited' }),
    act: { vi: 'Ghi người được mời', en: 'Write them in' },
  }),
  notice: line({
    open: {
      vi: ({ date }) => (date ? `Thông báo công khai ngày ${date}, quá hạn` : 'Thông báo chưa công khai'),
      en: ({ date }) => (date ? `The notice is public since ${date}, too late` : 'The notice is not public'),
    },
    why: plain({
      vi: 'Phải công khai đủ số ngày trước hội nghị; muộn thì dời ngày tổ chức',
      en: 'It has to be out so many days before; where it is late, the day is moved',
    }),
    done: {
      vi: ({ date }) => `Thông báo công khai ngày ${date}`,
      en: ({ date }) => `The notice is public since ${date}`,
    },
    act: { vi: 'Mở thông báo', en: 'Open the notice' },
  }),
  proof: line({
    open: plain({
      vi: 'Chưa có minh chứng đã công khai thông báo',
      en: 'Nothing proves that the notice is public',
    }),
    why: plain({
      vi: 'Ảnh niêm yết, lịch phát thanh hoặc đường dẫn',
      en: 'A photo of the posting, a log or a link',
    }),
    done: plain({ vi: 'Có minh chứng công khai thông báo', en: 'It is proved that the notice is public' }),
    act: { vi: 'Ghi minh chứng', en: 'Add proof' },
  }),
  issued: line({
    open: plain({
      vi: 'Kế hoạch chưa có số, ngày ban hành',
      en: 'The plan has no number and no day of issue',
    }),
    why: plain({
      vi: 'Văn thư cấp số rồi ghi vào sổ văn bản',
      en: 'The registry gives it, then it is written into the register',
    }),
    done: { vi: ({ names }) => `Kế hoạch số ${names}`, en: ({ names }) => `Plan no. ${names}` },
    act: { vi: 'Mở văn bản', en: 'Open papers' },
  }),
  contradictions: line({
    open: {
      vi: ({ count }) => `Kế hoạch có ${count} chỗ nên xem lại`,
      en: ({ count }) =>
        count === 1 ? '1 place of the plan to look at again' : `${count} places of the plan to look at again`,
    },
    why: plain({
      vi: 'Ngày, tên hoặc số lượng chưa khớp nhau',
      en: 'Dates, names or numbers do not fit together',
    }),
    done: plain({ vi: 'Kế hoạch không có chỗ mâu thuẫn', en: 'Nothing in the plan contradicts itself' }),
    act: { vi: 'Xem kế hoạch', en: 'See the plan' },
  }),
  recording: line({
    open: plain({
      vi: 'Quy định của hội nghị chưa báo việc ghi âm, ghi hình',
      en: 'The rules of the house do not tell of recording',
    }),
    why: plain({ vi: 'Phải báo trước cho người dự', en: 'Those who come have to be told' }),
    done: plain({ vi: 'Có báo việc ghi âm, ghi hình', en: 'Recording is told of' }),
    act: { vi: 'Ghi vào quy định', en: 'Write it in' },
  }),
  consent: line({
    open: plain({
      vi: 'Quy định của hội nghị chưa ghi: chỉ công khai tên khi người đó đồng ý',
      en: 'The rules of the house do not say that names need consent',
    }),
    why: plain({
      vi: 'Người phát biểu phải biết khi nào tên mình được công khai',
      en: 'Whoever speaks has to know when they are named',
    }),
    done: plain({
      vi: 'Có ghi: chỉ công khai tên khi người đó đồng ý',
      en: 'That names need consent is told',
    }),
    act: { vi: 'Ghi vào quy định', en: 'Write it in' },
  }),
  ...matterLines,
  ...hallLines,
};
