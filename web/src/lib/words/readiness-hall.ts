import type { HallCode } from '@doi-thoai/shared/queries/readiness';
import { line, plain, type LineWords } from './readiness-line.ts';

/** The words of everything that belongs to the hall and its day. */
export const hallLines: Readonly<Record<HallCode, LineWords>> = {
  leaders: line({
    open: {
      vi: ({ count }) => `${count} cơ quan chưa ghi người trả lời`,
      en: ({ count }) =>
        count === 1 ? '1 body has nobody who answers' : `${count} bodies have nobody who answers`,
    },
    why: { vi: ({ names }) => names, en: ({ names }) => names },
    done: {
      vi: ({ of }) => `${of} cơ quan đã có người trả lời`,
      en: ({ of }) => `${of} bodies have who answers`,
    },
    act: { vi: 'Ghi người trả lời', en: 'Name them' },
  }),
  invitations: line({
    open: {
      vi: ({ count, of }) =>
        of === 0 ? 'Chưa có ai trong danh sách mời' : `${of - count} nơi chưa được mời, trong ${of}`,
      en: ({ count, of }) =>
        of === 0 ? 'Nobody is to be invited yet' : `${of - count} of ${of} not invited yet`,
    },
    why: { vi: ({ names }) => names, en: ({ names }) => names },
    done: { vi: ({ of }) => `Đã mời ${of} nơi`, en: ({ of }) => `${of} are invited` },
    act: { vi: 'Mở giấy mời', en: 'Open invitations' },
  }),
  replies: line({
    open: {
      vi: ({ count, of }) => `${of - count} trong ${of} giấy mời chưa được trả lời`,
      en: ({ count, of }) => `${of - count} of ${of} invitations not answered`,
    },
    why: plain({
      vi: 'Hỏi lại để biết ai dự, ai cử người thay',
      en: 'Ask again who comes and who sends somebody',
    }),
    done: {
      vi: ({ of }) => `${of} giấy mời đã có trả lời`,
      en: ({ of }) => `${of} invitations are answered`,
    },
    act: { vi: 'Xem trả lời', en: 'See replies' },
  }),
  secretary: line({
    open: plain({ vi: 'Chưa cử thư ký', en: 'No secretary is named' }),
    why: plain({ vi: 'Biên bản được ghi ngay trong hội nghị', en: 'The minutes are written while it runs' }),
    done: plain({ vi: 'Đã cử thư ký', en: 'A secretary is named' }),
    act: { vi: 'Cử thư ký', en: 'Name one' },
  }),
  chairSeats: line({
    open: {
      vi: ({ names }) => `Hôm nay chưa thấy máy của Chủ tọa: ${names}`,
      en: ({ names }) => `No tablet of a chair seen today: ${names}`,
    },
    why: {
      vi: ({ count, of }) => `${count}/${of} máy đã thấy hôm nay`,
      en: ({ count, of }) => `${count} of ${of} seen today`,
    },
    done: {
      vi: ({ of }) => `${of} máy của Chủ tọa đã thấy hôm nay`,
      en: ({ of }) => `${of} tablets of chairs seen today`,
    },
    act: { vi: 'Ghép nối máy', en: 'Pair tablets' },
  }),
  screens: line({
    open: {
      vi: ({ names }) => `Hôm nay chưa thấy màn hình: ${names}`,
      en: ({ names }) => `Hall screens not seen today: ${names}`,
    },
    why: {
      vi: ({ count, of }) => `${count}/${of} màn hình đã thấy hôm nay`,
      en: ({ count, of }) => `${count} of ${of} seen today`,
    },
    done: {
      vi: ({ of }) => `${of} màn hình đã thấy hôm nay`,
      en: ({ of }) => `${of} hall screens seen today`,
    },
    act: { vi: 'Ghép nối máy', en: 'Pair screens' },
  }),
  leaderSeats: line({
    open: {
      vi: ({ count, of }) => `${of - count} cơ quan hôm nay chưa thấy máy`,
      en: ({ count, of }) =>
        of - count === 1 ? '1 body without a tablet today' : `${of - count} bodies without a tablet today`,
    },
    why: { vi: ({ names }) => names, en: ({ names }) => names },
    done: {
      vi: ({ of }) => `${of} máy của cơ quan đã thấy hôm nay`,
      en: ({ of }) => `${of} tablets of bodies seen today`,
    },
    act: { vi: 'Ghép nối máy', en: 'Pair tablets' },
  }),
  desks: line({
    open: {
      vi: ({ count, of }) => `${of - count} bàn đăng ký hôm nay chưa thấy máy`,
      en: ({ count, of }) =>
        of - count === 1 ? '1 desk without a device today' : `${of - count} desks without a device today`,
    },
    why: { vi: ({ names }) => names, en: ({ names }) => names },
    done: { vi: ({ of }) => `${of} bàn đăng ký có máy`, en: ({ of }) => `${of} desks have a device` },
    act: { vi: 'Ghép nối máy', en: 'Pair devices' },
  }),
  drill: line({
    open: plain({ vi: 'Chưa thử mất điện, mất mạng', en: 'Power and network were not cut for a trial' }),
    why: plain({
      vi: 'Rút điện, ngắt mạng một lần để biết hội trường chịu được',
      en: 'Cut both once, to know that the hall stands it',
    }),
    done: {
      vi: ({ date }) => `Đã thử mất điện, mất mạng ngày ${date}`,
      en: ({ date }) => `Power and network tried on ${date}`,
    },
    act: { vi: 'Mở danh mục', en: 'Open the list' },
  }),
  checklist: line({
    open: {
      vi: ({ count, of }) => `Hội trường, phục vụ: còn ${of - count} việc`,
      en: ({ count, of }) =>
        of - count === 1 ? 'Hall and services: 1 thing left' : `Hall and services: ${of - count} things left`,
    },
    why: { vi: ({ names }) => names, en: ({ names }) => names },
    done: {
      vi: ({ of }) => `Hội trường, phục vụ: xong ${of} việc`,
      en: ({ of }) => `Hall and services: all ${of} done`,
    },
    act: { vi: 'Xem danh mục', en: 'See the list' },
  }),
  rehearsal: line({
    open: plain({ vi: 'Chưa diễn tập trọn kế hoạch này', en: 'This plan was not rehearsed to its end' }),
    why: plain({
      vi: 'Diễn thử một buổi với người giả định, trên máy thật',
      en: 'Play it once with simulated people, on the real devices',
    }),
    done: { vi: ({ date }) => `Diễn tập xong ngày ${date}`, en: ({ date }) => `Rehearsed on ${date}` },
    act: { vi: 'Diễn tập', en: 'Rehearse' },
  }),
};
