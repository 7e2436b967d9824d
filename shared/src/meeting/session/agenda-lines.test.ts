import { expect, test } from 'vitest';
import { templates } from '../plan/templates/templates.ts';
import { agendaFromLines } from './agenda-lines.ts';
import { earlierStep, type PlannedStep } from './agenda-step.ts';

const stood: readonly PlannedStep[] = [
  { id: 'mo', kind: 'opening', title: 'Khai mạc' },
  earlierStep,
  { id: 'noi', kind: 'dialogue', title: 'Đối thoại' },
  { id: 'ket', kind: 'conclusion', title: 'Kết luận' },
];
const kinds = (lines: readonly string[], before = stood) =>
  agendaFromLines(lines, before).map(({ kind, on }) => on ?? kind);

test('A11 BL5 a step under another name in its place stays what it is, and so does one that moves', () => {
  const renamed = ['Chào cờ', 'Báo cáo việc đã làm', 'Trao đổi với Nhân dân', 'Lời cuối'];
  expect(agendaFromLines(renamed, stood)).toEqual(stood.map((step, at) => ({ ...step, title: renamed[at] })));
  const moved = ['Đối thoại', 'Khai mạc', 'Kết luận'];
  expect(agendaFromLines(moved, stood).map(({ id }) => id)).toEqual(['noi', 'mo', 'ket']);
});

test('A11 BL5 UB7 a step that is new is what it is called, in the words of the plans', () => {
  const words = [
    'Giới thiệu thành phần, thông báo chương trình',
    'Thông tin tóm tắt kết quả thực hiện nhiệm vụ',
    'Kết quả thực hiện kết luận lần trước',
    'Nhân dân phát biểu, chủ tọa và các cơ quan trả lời',
    'Các tổ chức, cơ quan, xã, phường tham gia ý kiến',
    'Nhân dân phát biểu sau đối thoại',
    'Chủ tọa kết luận, bế mạc',
    'Chụp ảnh lưu niệm',
  ];
  expect(kinds(words, [])).toEqual([
    ...['opening', 'report', 'earlierPromises', 'dialogue'],
    ...['comments', 'secondSpeeches', 'conclusion', 'other'],
  ]);
  const ids = agendaFromLines(['Đối thoại', 'Đối thoại'], []).map(({ id }) => id);
  expect(ids).toEqual(['doi-thoai', 'doi-thoai-2']);
});

test('A11 every step of a template is known by its name', () => {
  for (const { convening } of Object.values(templates))
    for (const step of convening.agenda ?? [])
      expect(kinds([step.title], [])).toEqual([step.on ?? step.kind]);
});
