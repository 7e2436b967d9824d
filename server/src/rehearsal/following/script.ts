import type { Evidence } from '@doi-thoai/shared/meeting/answers/answers';
import type { Chance } from '../preparing/chance.ts';

/** What happens in a follow-up as far as nobody decides it on the way, and the files that go along with it. */
export interface AfterScript {
  readonly chance: Chance;
  /** What a camera gave on the spot. */
  readonly photo: Evidence;
  /** A paper as it came back signed. */
  readonly signed: Evidence;
}

/** How bodies end what they owe, one after the other: carried out twice, by a paper, explained, partly at first, put off. */
export const endings = ['done', 'paper', 'explained', 'partly', 'done', 'noMeans'] as const;
export type Ending = (typeof endings)[number];

/** Which way a body ends it: all ways come, however few matters there are, and the seed says with which they begin. */
export function endingOf({ chance }: Pick<AfterScript, 'chance'>, no: number): Ending {
  return endings[(no + chance('cách kết thúc', endings.length)) % endings.length] ?? 'done';
}

/** Whether it comes about here: once in so many matters, and the seed says in which. */
export function happens(
  { chance }: Pick<AfterScript, 'chance'>,
  what: string,
  no: number,
  every: number,
): boolean {
  return (no + chance(what, every)) % every === 0;
}

export const villages = ['Thôn Bến Giả', 'Thôn Đồng Mẫu', 'Thôn Xóm Thử'] as const;

export const said = {
  minutes: 'Ghi lại theo lời kể của thư ký.',
  general: 'Hội nghị diễn ra thẳng thắn, dân chủ; các cơ quan trả lời từng kiến nghị.',
  comment: 'Nêu rõ ngày báo cáo của từng cơ quan.',
  lessons: 'Mời cơ quan tỉnh dự ngay từ đầu.',
  upper: 'Cấp trên ghi nhận, đưa vào kế hoạch năm tới và giao cơ quan chuyên môn theo dõi.',
  done: 'Đã làm xong, có ảnh chụp tại chỗ.',
  doneAgain: 'Đã làm lại phần còn thiếu, có ảnh chụp tại chỗ.',
  paper: 'Đã ban hành văn bản và niêm yết tại nhà văn hóa.',
  explained: 'Việc này không nằm trong danh mục được hỗ trợ năm nay; cơ quan đã giải thích từng điểm.',
  partly: 'Đã làm xong đoạn đầu; phần còn lại làm tiếp.',
  noMeans: 'Chưa bố trí được kinh phí; cơ quan đã đưa vào dự toán năm sau.',
  notSolved: 'Mưa tối qua nước vẫn tràn vào nhà, đoạn cuối chưa được làm.',
} as const;
