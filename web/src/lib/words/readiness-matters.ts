import type { MatterCode } from '@doi-thoai/shared/queries/readiness';
import { line, plain, type LineWords } from './readiness-line.ts';

/** The words of everything that came in, and of what is prepared of it. */
export const matterLines: Readonly<Record<MatterCode, LineWords>> = {
  handIns: line({
    open: {
      vi: ({ count, of }) => `${of - count} đơn vị chưa nộp phiếu ý kiến`,
      en: ({ count, of }) =>
        of - count === 1 ? '1 unit has not handed in' : `${of - count} units have not handed in`,
    },
    why: {
      vi: ({ count, of }) => `${count}/${of} đơn vị đã nộp; nộp muộn vẫn nhận và được đánh dấu`,
      en: ({ count, of }) => `${count} of ${of} have; what comes late is taken and marked`,
    },
    done: {
      vi: ({ count, of }) => `Phiếu ý kiến: ${count}/${of} đơn vị`,
      en: ({ count, of }) => `Opinion forms: ${count} of ${of} units`,
    },
    act: { vi: 'Xem đơn vị', en: 'See the units' },
  }),
  delegates: line({
    open: {
      vi: ({ count, of }) => `Còn thiếu ${of - count} đại biểu theo phân bổ`,
      en: ({ count, of }) =>
        of - count === 1 ? '1 delegate short of the table' : `${of - count} delegates short of the table`,
    },
    why: {
      vi: ({ count, of }) => `${count}/${of} đại biểu đã có tên`,
      en: ({ count, of }) => `${count} of ${of} are named`,
    },
    done: {
      vi: ({ count }) => `${count} đại biểu đã có tên`,
      en: ({ count }) => `${count} delegates are named`,
    },
    act: { vi: 'Xem phân bổ', en: 'See the table' },
  }),
  opinions: line({
    open: {
      vi: ({ count, of }) => `Còn thiếu ${of - count} ý kiến theo phân bổ`,
      en: ({ count, of }) =>
        of - count === 1 ? '1 opinion short of the table' : `${of - count} opinions short of the table`,
    },
    why: {
      vi: ({ count, of }) => `${count}/${of} ý kiến tối thiểu`,
      en: ({ count, of }) => `${count} of at least ${of}`,
    },
    done: {
      vi: ({ count, of }) => `${count} ý kiến, tối thiểu ${of}`,
      en: ({ count, of }) => `${count} opinions, at least ${of}`,
    },
    act: { vi: 'Xem đơn vị', en: 'See the units' },
  }),
  complaints: line({
    open: {
      vi: ({ count }) => `${count} ý kiến có dấu hiệu khiếu nại, tố cáo chưa được xem`,
      en: ({ count }) =>
        count === 1
          ? '1 opinion that sounds like a complaint was not looked at'
          : `${count} opinions that sound like complaints were not looked at`,
    },
    why: plain({
      vi: 'Khiếu nại, tố cáo phải tách, chuyển tiếp công dân trước khi người khác đọc',
      en: 'They are separated and sent to citizen reception before anybody reads on',
    }),
    done: plain({ vi: 'Đã tách khiếu nại, tố cáo', en: 'Complaints are separated' }),
    act: { vi: 'Xem ý kiến', en: 'See them' },
  }),
  fields: line({
    open: {
      vi: ({ count }) => `${count} vấn đề chưa có lĩnh vực`,
      en: ({ count }) => (count === 1 ? '1 matter has no field' : `${count} matters have no field`),
    },
    why: plain({
      vi: 'Sổ và báo cáo tổng hợp xếp theo lĩnh vực',
      en: 'Book and report are ordered by field',
    }),
    done: {
      vi: ({ of }) => `${of} vấn đề đã phân lĩnh vực`,
      en: ({ of }) => `${of} matters have their field`,
    },
    act: { vi: 'Phân lĩnh vực', en: 'Sort them' },
  }),
  bodies: line({
    open: {
      vi: ({ count, of }) => `${count} trong ${of} vấn đề chưa giao cơ quan`,
      en: ({ count, of }) => `${count} of ${of} matters given to no body`,
    },
    why: plain({ vi: 'Không ai chuẩn bị trả lời các vấn đề này', en: 'Nobody prepares their answers' }),
    done: { vi: ({ of }) => `${of} vấn đề đã có cơ quan`, en: ({ of }) => `${of} matters have their body` },
    act: { vi: 'Giao cơ quan', en: 'Give them out' },
  }),
  answers: line({
    open: {
      vi: ({ count, of }) => `Thiếu ${count} dự kiến trả lời, trong ${of} vấn đề`,
      en: ({ count, of }) => `${count} proposed answers missing, of ${of} matters`,
    },
    why: plain({ vi: 'Chủ tọa cần có trước trong sổ', en: 'The chair needs them in the book' }),
    done: plain({ vi: 'Các cơ quan đã gửi đủ dự kiến trả lời', en: 'All bodies proposed their answers' }),
    act: { vi: 'Nhắc cơ quan', en: 'Remind them' },
  }),
  approved: line({
    open: {
      vi: ({ count }) => `${count} dự kiến trả lời chờ duyệt`,
      en: ({ count }) =>
        count === 1 ? '1 proposed answer to review' : `${count} proposed answers to review`,
    },
    why: plain({ vi: 'Chủ tọa chỉ thấy nội dung đã duyệt', en: 'The chair sees only what was approved' }),
    done: plain({ vi: 'Không còn trả lời nào chờ duyệt', en: 'No answer waits for review' }),
    act: { vi: 'Duyệt', en: 'Review' },
  }),
  book: line({
    open: {
      vi: ({ count }) => `Sổ Chủ tọa còn thiếu ${count} chỗ`,
      en: ({ count }) => (count === 1 ? '1 gap in the chair’s book' : `${count} gaps in the chair’s book`),
    },
    why: plain({
      vi: 'Căn cứ trả lời, tóm tắt báo cáo, thời lượng và người thực hiện từng bước',
      en: 'Grounds of answers, the summary of the report, minutes and speakers of each step',
    }),
    done: plain({ vi: 'Sổ Chủ tọa đã đủ', en: 'The chair’s book lacks nothing' }),
    act: { vi: 'Mở sổ Chủ tọa', en: 'Open the book' },
  }),
  promises: line({
    open: {
      vi: ({ count, of }) =>
        of === 0
          ? 'Chưa ghi cam kết của hội nghị trước'
          : `${count} cam kết của hội nghị trước chưa ghi kết quả`,
      en: ({ count, of }) =>
        of === 0
          ? 'Promises of the last conference are not entered'
          : `${count} earlier promises without a result`,
    },
    why: plain({
      vi: 'Báo cáo lúc khai mạc: lần trước cam kết gì, làm đến đâu',
      en: 'Told at the opening: what was promised, how far it is',
    }),
    done: {
      vi: ({ of }) => `${of} cam kết trước đã có kết quả`,
      en: ({ of }) => `${of} earlier promises have their result`,
    },
    act: { vi: 'Ghi cam kết', en: 'Enter them' },
  }),
  milestones: line({
    open: {
      vi: ({ count }) => `${count} mốc việc muộn`,
      en: ({ count }) => (count === 1 ? '1 milestone is late' : `${count} milestones are late`),
    },
    why: { vi: ({ names }) => names, en: ({ names }) => names },
    done: plain({ vi: 'Không có mốc việc nào muộn', en: 'No milestone is late' }),
    act: { vi: 'Nhắc', en: 'Remind' },
  }),
  reports: line({
    open: {
      vi: ({ count }) => `${count} báo cáo chưa nộp`,
      en: ({ count }) => (count === 1 ? '1 report is not handed in' : `${count} reports are not handed in`),
    },
    why: { vi: ({ names }) => names, en: ({ names }) => names },
    done: plain({ vi: 'Các báo cáo đã nộp', en: 'The reports are there' }),
    act: { vi: 'Xem mốc việc', en: 'See milestones' },
  }),
  expected: line({
    open: {
      vi: ({ count }) => `${count} mốc việc tính theo lịch nghỉ dự kiến`,
      en: ({ count }) =>
        count === 1 ? '1 date hangs on an expected day off' : `${count} dates hang on expected days off`,
    },
    why: { vi: ({ names }) => names, en: ({ names }) => names },
    done: plain({ vi: 'Lịch không có ngày dự kiến', en: 'No date hangs on an expected day' }),
    act: { vi: 'Xem lịch', en: 'See calendar' },
  }),
};
