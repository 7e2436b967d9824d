import * as words from '@doi-thoai/shared/words/programme';
import { messages } from '#lib/ui/messages.ts';

export const programmeKinds = /* @__PURE__ */ messages(words.programmeKinds);
export const programmeActs = /* @__PURE__ */ messages(words.programmeActs);

/** What a year asks for, and how much of it was held. */
export const dutyWords = messages({
  asked: {
    vi: (source: string) => `Hội nghị bắt buộc hằng năm (${source})`,
    en: (source: string) => `Dialogue owed every year (${source})`,
  },
  left: {
    vi: (days: number) => `còn ${days} ngày`,
    en: (days: number) => (days === 1 ? '1 day left' : `${days} days left`),
  },
  ofYear: { vi: (year: string) => `Năm ${year}`, en: (year: string) => year },
  enough: { vi: 'đã đủ', en: 'fulfilled' },
  owed: { vi: 'còn thiếu', en: 'owed' },
});

/** Words on several conferences under one plan. */
export const programmeWords = messages({
  programme: { vi: 'Chương trình', en: 'Programme' },
  alone: { vi: 'Đứng riêng', en: 'Stands by itself' },
  under: { vi: 'Trong chương trình', en: 'Under the programme' },
  newOne: { vi: 'Lập chương trình mới', en: 'A new programme' },
  name: { vi: 'Tên chương trình', en: 'Name of the programme' },
  nameHint: {
    vi: 'Ví dụ: Đối thoại trực tiếp của Bí thư Tỉnh ủy với dân năm 2021',
    en: 'As the plan has it',
  },
  year: { vi: 'Năm', en: 'Year' },
  yearWrong: {
    vi: 'Năm gồm bốn chữ số, từ 2000 đến 2100.',
    en: 'A year has four digits, from 2000 to 2100.',
  },
  kind: { vi: 'Gồm', en: 'Made of' },
  twoClusters: { vi: 'Chia làm hai cụm', en: 'Hold it in two clusters' },
  twoClustersHint: {
    vi: 'Hai hội nghị của một chương trình, mỗi cụm giờ và địa điểm riêng; cả năm tính là một lần đối thoại.',
    en: 'Two conferences of one programme, each with its own time and place; they count once for the year.',
  },
  firstCluster: { vi: 'Cụm 1', en: 'Cluster 1' },
  secondCluster: { vi: 'Cụm 2', en: 'Cluster 2' },
  secondStartsAt: { vi: 'Giờ bắt đầu, cụm 2', en: 'Cluster 2 begins at' },
  secondPlace: { vi: 'Địa điểm, cụm 2', en: 'Place of cluster 2' },
  topic: { vi: 'Chủ đề', en: 'Topic' },
  audience: { vi: 'Đối tượng', en: 'For whom' },
  expected: { vi: 'Số người dự kiến', en: 'People expected' },
  count: {
    vi: (count: number) => `${count} hội nghị`,
    en: (count: number) => (count === 1 ? '1 conference' : `${count} conferences`),
  },
  ended: { vi: 'đã kết thúc', en: 'over' },
  none: { vi: 'Chưa có hội nghị nào trong chương trình', en: 'No conference in the programme yet' },
  noneHelp: {
    vi: 'Lập hội nghị mới trong chương trình, hoặc đưa vào một hội nghị đã lập.',
    en: 'Set up a new conference under it, or take one in that is there already.',
  },
  begin: { vi: 'Lập hội nghị trong chương trình', en: 'New conference under it' },
  takeIn: { vi: 'Đưa hội nghị vào', en: 'Take a conference in' },
  takeInHelp: {
    vi: 'Chỉ đưa vào được hội nghị chưa ở trong chương trình nào.',
    en: 'Conferences that are in no programme yet.',
  },
  noneFree: {
    vi: 'Mọi hội nghị đã ở trong một chương trình.',
    en: 'Every conference is in a programme already.',
  },
  takeOut: { vi: 'Đưa ra', en: 'Take out' },
  takenOut: { vi: 'Đã đưa ra khỏi chương trình', en: 'Taken out of the programme' },
  takeOutOf: {
    vi: (title: string) => `Đưa ra khỏi chương trình: ${title}`,
    en: (title: string) => `Take out of the programme: ${title}`,
  },
  rename: { vi: 'Đổi tên', en: 'Rename' },
  end: { vi: 'Kết thúc chương trình', en: 'End the programme' },
  wasEnded: { vi: 'Chương trình đã kết thúc', en: 'The programme is over' },
  resume: { vi: 'Mở lại', en: 'Resume' },
  state: { vi: 'Trạng thái', en: 'State' },
  act: { vi: 'Việc', en: 'Act' },
  people: {
    vi: (people: number) => `khoảng ${people} người`,
    en: (people: number) => `about ${people} people`,
  },
  history: { vi: 'Lịch sử chương trình', en: 'History of the programme' },
  notLoaded: { vi: 'Chưa tải được chương trình', en: 'The programme could not be loaded' },
  unknown: { vi: 'Không có chương trình này', en: 'There is no such programme' },
  all: { vi: 'Mọi hội nghị đang chuẩn bị', en: 'All conferences in preparation' },
});
