import { describe, expect, test } from 'vitest';
import { soundsLikeComplaint } from './complaint-words.ts';

describe('words of a complaint in an ordinary opinion', () => {
  test.each([
    ['Tôi muốn tố cáo ông A', 'denunciation', 'tố cáo'],
    ['ĐƠN KHIẾU NẠI về đền bù', 'complaint', 'KHIẾU NẠI'],
    ['toi muon to cao can bo xa', 'denunciation', 'to cao'],
    ['Xin hỏi về KHIEU  NAI của tôi', 'complaint', 'KHIEU NAI'],
    ['việc tố-cáo và khiếu nại', 'denunciation', 'tố cáo'],
    ['Đơn khiếu\nkiện kéo dài'.normalize('NFD'), 'complaint', 'khiếu kiện'],
    ['Tố giác tội phạm', 'denunciation', 'Tố giác'],
  ])('R19 UB3 %j sounds like a %s', (text, nature, words) => {
    expect(soundsLikeComplaint(text)).toEqual({ nature, words });
  });

  test.each([
    '',
    'Đề nghị sửa đường ngõ 5',
    'Tờ cáo phó dán trên cột điện',
    'Xây tổ cao quá',
    'Tôi tố ông ấy cáo già',
    'khiếu thẩm mỹ và nại hà',
  ])('R19 UB3 %j does not', (text) => {
    expect(soundsLikeComplaint(text)).toBeUndefined();
  });
});
