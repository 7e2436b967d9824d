import { rowsIn, rowsInOrder } from '../engine/keyed.ts';
import { chairsInOrder } from '../meeting/plan/chairs-in-order.ts';
import { standsForItself } from '../meeting/intake/petition-standing.ts';
import { aboutOf, planOf, type BookData, type BookStep } from './book-data.ts';
import { ended, time, titleInSentence } from './conference.ts';
import { introducedIn, isAbsent } from './introduced.ts';
import { issuingOf, thePlan } from './issuing.ts';
import { known, linesOf, longBlank, runs, type Runs } from './paper.ts';

type Data = Pick<
  BookData,
  'about' | 'plan' | 'chairs' | 'departments' | 'organisations' | 'participants' | 'petitions' | 'members'
>;
type Kind = BookStep['kind'];

/** Who acts in a step follows from what it is, where it does. */
export function usualWho({ kind }: Pick<BookStep, 'kind'>): Runs {
  switch (kind) {
    case 'dialogue':
      return runs('Chủ tọa điều hành; đại biểu phát biểu; các cơ quan trả lời');
    case 'comments':
      return runs('Các cơ quan');
    case 'secondSpeeches':
      return runs('Đại biểu');
    case 'conclusion':
      return runs('Chủ tọa');
    case 'opening':
    case 'report':
    case 'other':
      return runs(known('', 'agendaWho'));
  }
}

/** What is said in a step, as an office says it, from what is known of the conference. */
export function usualWords(data: Data, step: BookStep, who: string): readonly Runs[] {
  return byKind[step.kind](data, step, who);
}

type Said = (data: Data, step: BookStep, who: string) => readonly Runs[];

const byKind: Readonly<Record<Kind, Said>> = {
  opening,
  report: (_data, { title }, who) => [
    runs(`Tiếp theo chương trình: ${ended(title)}`),
    runs('Xin kính mời ', known(who, 'agendaWho'), ' trình bày.'),
    runs('Xin cảm ơn phần trình bày.'),
  ],
  dialogue,
  comments: () => [
    runs(
      'Xin mời lãnh đạo các cơ quan tiếp thu, giải trình thêm những nội dung thuộc trách nhiệm của cơ quan mình.',
    ),
    runs('Đề nghị nói rõ việc đã làm, việc sẽ làm, ai làm và thời hạn hoàn thành.'),
  ],
  secondSpeeches: ({ about }) => [
    runs('Hội nghị xin nghe thêm ý kiến của đại biểu về những nội dung đã được trả lời.'),
    runs(`Mỗi lượt phát biểu thêm không quá ${inMinutes(aboutOf({ about }).rules.followUpSeconds)}.`),
  ],
  conclusion,
  other: (_data, { title }, who) => [
    runs(`Tiếp theo chương trình: ${ended(title)}`),
    runs('Xin kính mời ', known(who, 'agendaWho'), ' thực hiện.'),
  ],
};

/** Reason, guests in the order of protocol, chairs, secretary, rights and duties, and who opens (BL5, UB7). */
function opening(data: Data): readonly Runs[] {
  const [about, plan] = [aboutOf(data), planOf(data)];
  const issuing = issuingOf(plan);
  const introduced = introducedIn(data).filter((one) => !isAbsent(one));
  const rights = linesOf(plan.rights);
  const chairs = chairsInOrder(data.chairs, about.presiding).map(asIntroduced);
  const { speakingSeconds, followUpSeconds, answerSeconds } = about.rules;
  return [
    runs('Kính thưa các đồng chí lãnh đạo, các vị đại biểu và toàn thể Nhân dân!'),
    runs(
      ...['Thực hiện ', thePlan(issuing, plan), ', hôm nay, '],
      ...[time({ ...about, startsAt: plan.startsAt }), ', tại ', known(about.place, 'place'), ', '],
      ...[known(issuing.issuer.name, 'issuer'), ` tổ chức ${titleInSentence(about.title)}.`],
    ),
    runs('Xin trân trọng giới thiệu đại biểu dự hội nghị:'),
    ...(introduced.length === 0
      ? [runs(known('', 'guests', longBlank))]
      : introduced.map(({ what, who }) => runs(`- ${who === '' ? what : `${what}: ${who}`};`))),
    runs('Chủ tọa hội nghị: ', known(chairs.join('; '), 'dialogueSide')),
    runs('Thư ký hội nghị: ', known(secretaries(data), 'secretary')),
    runs('Về quyền, trách nhiệm của người tham gia và nội quy hội nghị:'),
    ...(rights.length === 0
      ? [runs(known('', 'rights', longBlank))]
      : rights.map((line) => runs(`- ${ended(line)}`))),
    runs(
      `Mỗi lượt phát biểu không quá ${inMinutes(speakingSeconds)}, phát biểu thêm không quá ${inMinutes(followUpSeconds)}; mỗi lượt trả lời không quá ${inMinutes(answerSeconds)}.`,
    ),
    runs(`Xin kính mời ${presiding(data) || 'Chủ tọa'} phát biểu khai mạc hội nghị.`),
  ];
}

/** Who takes the minutes, as far as they were given the right; the name of an account that is one word is no person's. */
function secretaries({ members }: Pick<Data, 'members'>): string {
  return rowsIn(members)
    .filter(({ role, account }) => role === 'secretary' && account.includes(' '))
    .map(({ account }) => account)
    .sort()
    .join('; ');
}

/** How people are called, reminded of the time, and how a body is asked to answer. */
function dialogue({ about, petitions }: Data): readonly Runs[] {
  const { speakingSeconds, answerSeconds } = aboutOf({ about }).rules;
  const matters = rowsIn(petitions).filter((row) => standsForItself(row) && row.outOfScope === null);
  return [
    runs('Hội nghị chuyển sang phần đối thoại.'),
    ...(matters.length === 0
      ? []
      : [
          runs(
            `Đến nay đã tiếp nhận ${matters.length} vấn đề; nội dung nào đã trả lời bằng văn bản thì nêu tóm tắt.`,
          ),
        ]),
    runs(
      `Đề nghị đại biểu phát biểu theo thứ tự đăng ký, nêu rõ nội dung, địa chỉ; mỗi lần một vấn đề, không quá ${inMinutes(speakingSeconds)}.`,
    ),
    runs('Mời phát biểu: “Xin mời số …, ông (bà) …, đơn vị …, phát biểu. Xin mời số … chuẩn bị.”'),
    runs('Nhắc thời gian: “Thưa ông (bà), thời gian sắp hết, đề nghị ông (bà) nêu ngay vào kiến nghị.”'),
    runs(
      `Mời trả lời: “Đề nghị đại diện … trả lời, không quá ${inMinutes(answerSeconds)}: tình hình, căn cứ, việc sẽ làm, ai làm, thời hạn.”`,
    ),
    runs('Hỏi lại: “Ông (bà) đã rõ nội dung trả lời chưa?”'),
  ];
}

function conclusion(data: Data): readonly Runs[] {
  const { rules } = aboutOf(data);
  return [
    runs(`Xin kính mời ${presiding(data) || 'Chủ tọa'} phát biểu kết luận hội nghị.`),
    runs(
      `Những nội dung chưa trả lời xong tại hội nghị được trả lời chậm nhất sau ${rules.answerWorkingDays} ngày làm việc; kết quả được công khai theo quy định.`,
    ),
    runs('Hội nghị đến đây kết thúc. Xin kính chúc các đồng chí, các vị đại biểu và Nhân dân sức khỏe.'),
  ];
}

/** What is done where a step goes otherwise. */
export function usualFallback({ about, departments }: Data, { kind }: BookStep): readonly string[] {
  const { reception } = aboutOf({ about });
  const complaints = `Nội dung khiếu nại, tố cáo: đề nghị dừng, hướng dẫn gửi đến ${reception || 'nơi tiếp công dân'}.`;
  switch (kind) {
    case 'opening':
      return ['Đại biểu đến muộn: giới thiệu bổ sung trước phần đối thoại.'];
    case 'report':
      return ['Người trình bày vắng: Chủ tọa giao người khác trình bày hoặc phát tài liệu.'];
    case 'dialogue':
      return [
        'Chưa có người đăng ký: mời đơn vị đã gửi ý kiến trước nêu vấn đề.',
        complaints,
        ...(rowsInOrder(departments).length === 0
          ? []
          : ['Cơ quan vắng: Chủ tọa ghi nhận, giao trả lời bằng văn bản.']),
        'Hết giờ còn người đăng ký: ghi nhận đủ, trả lời bằng văn bản.',
      ];
    case 'comments':
      return ['Cơ quan vắng: Chủ tọa ghi nhận, giao trả lời bằng văn bản.'];
    case 'secondSpeeches':
      return ['Không còn ý kiến: chuyển sang phần kết luận.', complaints];
    case 'conclusion':
      return ['Nội dung chưa rõ: giao kiểm tra, xác minh, nêu cơ quan và thời hạn.'];
    case 'other':
      return [];
  }
}

/** Who presides, as they are called to speak; empty while nobody is named. */
function presiding(data: Pick<Data, 'chairs' | 'about'>): string {
  const [first] = chairsInOrder(data.chairs, aboutOf(data).presiding);
  return first === undefined ? '' : asIntroduced(first);
}

/** A place that waits for a name is called by its office alone. */
function asIntroduced({ name, title }: BookData['chairs'][string]): string {
  return title.startsWith(name) ? title : `${name}, ${title}`;
}

function inMinutes(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (seconds % 60 === 0) return `${minutes} phút`;
  return minutes === 0 ? `${seconds} giây` : `${minutes} phút ${seconds % 60} giây`;
}
