import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Where the interface's words stand, and what the server itself says. Official papers have their own wording. */
const catalogues = globSync(
  [
    'web/src/lib/{words,ui}/**/*.ts',
    'web/src/routes/dev/**/words.ts',
    'shared/src/words/**/*.ts',
    'server/src/**/*.ts',
  ],
  { cwd: root, exclude: ['**/*.test.ts'] },
);

/** What no office says, or says of something else, and what it says instead. */
const wrong: readonly (readonly [RegExp, string])[] = [
  [/^trình duyệt$/i, 'Gửi Chủ tọa duyệt'],
  [/bản thảo/i, 'dự thảo'],
  [/(?<!\p{L})hứa(?!\p{L})/iu, 'cam kết'],
  [/cắt lời|dừng lời/i, 'dừng phát biểu'],
  [/nói (tiếp|thêm|lần hai)|(chưa|đã) nói/i, 'tiếp tục, phát biểu thêm, chưa phát biểu'],
  [/nơi đang chờ/i, 'đơn vị, địa bàn'],
  [/phiên (họp|đối thoại)|mở phiên/i, 'hội nghị'],
  [/hộp đến/i, 'chờ xử lý'],
  [/lời (trả lời )?công bố|công bố lời/i, 'nội dung hiển thị, nội dung trả lời công khai'],
  [/lời gốc/i, 'nguyên văn'],
  [/ba mạch/i, 'Ba cột: Nhân dân – Cơ quan – Chủ tọa'],
  [/nhận diện/i, 'hiện tên máy'],
  [/chưa cập nhật/i, 'mất kết nối'],
  [/thao tác chờ gửi/i, 'việc chưa gửi được'],
  [/hẹn kiểm tra/i, 'giao kiểm tra, xác minh'],
  [/chuyển (cấp trên|lên)|cơ quan cấp trên/i, 'chuyển cấp có thẩm quyền'],
  [/nhận, tôi trả lời/i, 'nhận trả lời'],
  [/thêm giờ/i, 'thêm thời gian'],
  [/không thuộc(?! thẩm quyền)/i, 'không thuộc thẩm quyền'],
  [/cùng hỏi/i, 'cùng kiến nghị'],
  [/không (được )?xếp lượt/i, 'chưa xếp lượt phát biểu'],
  [/cuối hàng/i, 'cuối danh sách'],
  [/(?<!\p{L})tự làm(?!\p{L})|để máy làm|nhịp (×|là)/iu, 'tôi điều khiển, trả lại cho máy, tốc độ'],
  [/xin mời chuẩn bị/i, 'mời chuẩn bị phát biểu'],
  [/(trả lời|của|cho) (Ông|Bà)(?!\p{L})/u, 'ông, bà within a sentence'],
  [/Chủ trì(?! trả lời$)|(đồng|của|thay|người|chờ) chủ trì/, 'Chủ tọa, where a person is meant'],
  [/(?<!bàn )chủ tọa(?! *$)/, 'Chủ tọa'],
  [/lời mở đầu hoặc kết thúc/i, 'đọc sau cùng'],
  [/không còn ai chờ phát biểu/i, 'chưa có ai đăng ký phát biểu'],
  [/giấy hẹn/i, 'biên nhận'],
  [/tạm hoãn|tạm lùi/i, 'để sau'],
  [/thôi giao|thu hồi phân công/i, 'thu hồi việc giao'],
  [/chuyển điều hành/i, 'trao quyền điều hành'],
];

/** Every text of a file, without what a program puts into it. */
function textsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8').normalize('NFC');
  const literals = source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g);
  return [...literals].map(([, plain, pattern]) => (plain ?? pattern ?? '').replaceAll(/\$\{[^}]*\}/g, '…'));
}

test.each(wrong)('M17 no catalogue says %s', (said, instead) => {
  const found = catalogues.flatMap((file) =>
    textsOf(file)
      .filter((text) => said.test(text))
      .map((text) => `${file}: “${text}”, better: ${instead}`),
  );
  expect(found).toEqual([]);
});

test('M18 a petition is never called by a bare number, which is a person’s', () => {
  const paper = 'shared/src/words/conclusion-sentences.ts';
  const found = catalogues
    .filter((file) => file !== paper)
    .flatMap(textsOf)
    .filter((text) => /kiến nghị số|(gộp|tách|so với|gộp vào) số/i.test(text));
  expect(found).toEqual([]);
});

test('M17 the catalogues are read', () => {
  const texts = catalogues.flatMap(textsOf);
  for (const said of ['Gửi Chủ tọa duyệt', 'Dừng phát biểu', '… người cùng kiến nghị']) {
    expect(texts).toContain(said);
  }
});
