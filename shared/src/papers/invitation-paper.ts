import { chairsInOrder } from '../meeting/plan/chairs-in-order.ts';
import {
  contactLine,
  formsInSentence,
  latest,
  onlineLine,
  places,
  recordingNotice,
  time,
  titleInSentence,
} from './conference.ts';
import { inviteesIn, type Invitee } from './invitees.ts';
import { issuingOf, paperBy, signedBy } from './issuing.ts';
import {
  addressee,
  appendix,
  known,
  paragraph,
  runs,
  type Block,
  type Paper,
  type Paragraph,
} from './paper.ts';
import { aboutIn, planIn, type PreparedData, type PreparedPlan } from './prepared.ts';

/** Invites one body or person, and asks of them what the plan does (UB13); without one it is left to be written in. */
export function invitationPaper(data: PreparedData, to: string, replyAt: string): Paper {
  const plan = planIn(data);
  const issuing = issuingOf(plan);
  const { layout } = issuing;
  const invitee = inviteesIn(data).find((one) => one.invitee === to);
  const title = titleInSentence(aboutIn(data).title);
  return paperBy(issuing, 'invitation', {
    type: 'GIẤY MỜI',
    summary: runs(`Dự ${title}`),
    sections: [
      {
        landscape: false,
        blocks: [
          paragraph(known(issuing.issuer.name, 'issuer'), ' trân trọng kính mời:'),
          addressee(invitee?.name ? { text: called(invitee), bold: true } : known('', 'addressee')),
          paragraph(`Tới dự ${title}.`),
          ...whenAndWhere(data),
          ...asked(invitee),
          paragraph(
            `Đề nghị trả lời việc tham dự${invitee?.isIndividual ? '' : ' hoặc cử người thay'} `,
            latest(plan.replyBy, 'replyBy'),
            ', liên hệ: ',
            known(contactLine(plan), 'contact'),
            '.',
          ),
          paragraph(recordingNotice),
          paragraph('Rất mong đại biểu tham dự đúng thời gian, thành phần', layout.endMark),
          signedBy(issuing, ['Như trên']),
        ],
      },
      { landscape: false, blocks: replySlip(invitee, title, replyAt) },
    ],
  });
}

function whenAndWhere(data: PreparedData): readonly Block[] {
  const [about, plan] = [aboutIn(data), planIn(data)];
  const chairs = chairsInOrder(data.chairs, about.presiding)
    .map(({ name, title }) => (title.startsWith(name) ? title : `${name}, ${title}`))
    .join('; ');
  return [
    ...(chairs === '' ? [] : [paragraph(`Chủ tọa: ${chairs}.`)]),
    paragraph(label('Thời gian: '), time({ ...about, startsAt: plan.startsAt }), '.'),
    ...labelled('Địa điểm: ', places(about.place, plan)),
    ...(isOnSiteAlone(plan) ? [] : [paragraph(label('Hình thức: '), `${formsInSentence(plan.forms)}.`)]),
    ...onlineLine(plan),
  ];
}

/** An individual of whom nobody noted how they are addressed is addressed in both ways. */
function called({ name, isIndividual }: Invitee): string {
  return isIndividual && !/^(Ông|Bà) /.test(name) ? `Ông/Bà ${name}` : name;
}

/** Words that say what follows them in the same line: an invitation with its signature is one page. */
function label(text: string) {
  return { text, bold: true } as const;
}

/** What is held in one place is told by that place. */
function isOnSiteAlone({ forms }: PreparedPlan): boolean {
  return forms.every((form) => form === 'onSite');
}

function labelled(text: string, [first, ...others]: readonly Paragraph[]): readonly Paragraph[] {
  return first === undefined ? [] : [paragraph(label(text), first.runs), ...others];
}

/** What whoever is invited brings along. */
function asked(invitee: Invitee | undefined): readonly Block[] {
  const { delegates = 0, who = '', minOpinions = 0, matters = 0 } = invitee ?? {};
  const items = [
    ...(delegates > 0 ? [`Cử ${delegates} đại biểu tham dự${who === '' ? '' : ` (${who})`}.`] : []),
    ...(minOpinions > 0 ? [`Chuẩn bị ít nhất ${minOpinions} ý kiến, kiến nghị.`] : []),
    ...(matters > 0 ? [`Chuẩn bị trả lời ${matters} nội dung đã giao.`] : []),
  ];
  return [
    ...(items.length > 0
      ? [
          paragraph(label('Nội dung chuẩn bị:')),
          { kind: 'list' as const, numbered: false, items: items.map((item) => runs(item)) },
        ]
      : [paragraph(label('Nội dung chuẩn bị: '), 'theo chương trình gửi kèm.')]),
  ];
}

/** What is sent back. */
function replySlip(invitee: Invitee | undefined, title: string, replyAt: string): readonly Block[] {
  const line = '…'.repeat(14);
  return [
    appendix('PHIẾU TRẢ LỜI'),
    paragraph(
      'Đơn vị, cá nhân được mời: ',
      invitee?.name ? { text: called(invitee) } : known('', 'addressee'),
    ),
    paragraph(`Về việc dự ${title}:`),
    paragraph('☐ Tham dự'),
    // Who was admitted comes in person.
    ...(invitee?.isIndividual ? [] : [paragraph(`☐ Cử người thay: ${line}`), paragraph(`Chức vụ: ${line}`)]),
    paragraph(`☐ Vắng, lý do: ${line}`),
    ...(replyAt === ''
      ? []
      : [
          paragraph('Hoặc quét mã riêng dưới đây bằng điện thoại để trả lời, không cần tài khoản:'),
          { kind: 'code' as const, address: replyAt },
        ]),
  ];
}
