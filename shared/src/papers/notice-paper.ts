import type { CivilDate } from '../calendar/civil-date.ts';
import { only } from '../engine/view.ts';
import {
  contactLine,
  ended,
  formsInSentence,
  latest,
  noComplaints,
  onlineLine,
  places,
  recordingNotice,
  time,
  titleInSentence,
} from './conference.ts';
import { paperStanding, type StandingPaper } from '../queries/paper-register.ts';
import type { TakingPart } from '../meeting/plan/taking-part.ts';
import { issuerInHead, numberInHead, placeAndDate, recipientsOf, signerFor } from './head.ts';
import { readIssuer } from './issuer.ts';
import { layouts, type Layout } from './layouts.ts';
import { heading, known, paragraph, prose, runs, type Block, type Paper } from './paper.ts';
import { aboutIn, planIn, type PreparedAbout, type PreparedData, type PreparedPlan } from './prepared.ts';

/** What everybody is told of a conference to come. A part of the plan that is not named here is in no notice. */
export interface Announced
  extends
    Pick<PreparedAbout, 'title' | 'heldOn' | 'period' | 'place' | 'topic' | 'audience' | 'reception'>,
    Pick<
      PreparedPlan,
      'issuer' | 'layout' | 'startsAt' | 'contents' | 'peopleSide' | 'forms' | 'points' | 'connected'
    >,
    Omit<TakingPart, 'replyBy'> {
  /** Until when opinions are taken. */
  readonly opinionsBy: CivilDate | null;
  /** The notice itself, as the registry numbered it. */
  readonly notice: Pick<StandingPaper, 'number' | 'date'>;
  /** Where everybody reads it; empty until it is put out. */
  readonly link: string;
}

export function announcedOf(
  data: Pick<PreparedData, 'about' | 'plan' | 'intake' | 'papers'>,
  page = '',
): Announced {
  const { title, heldOn, period, place, topic, audience, reception } = aboutIn(data);
  const plan = planIn(data);
  const { issuer, layout, startsAt, contents, peopleSide, forms, points, connected } = plan;
  const { registrationPlace, registrationBy, registrationWay, opinionsTo } = plan;
  const { contact, contactPhone, onlineAddress } = plan;
  const { dueOn: opinionsBy = null } = data.intake[only] ?? {};
  return {
    ...{ title, heldOn, period, place, topic, audience, reception },
    ...{ issuer, layout, startsAt, contents, peopleSide, forms, points, connected },
    ...{ registrationPlace, registrationBy, registrationWay, opinionsTo },
    ...{ contact, contactPhone, onlineAddress },
    opinionsBy,
    notice: paperStanding({ ...data, escalations: {} }, { kind: 'notice', of: '' }),
    link: plan.announcedAt === null ? '' : page,
  };
}

/** The public notice, with the four things that the law asks for (BL4): time, place, content, manner of attending. */
export function noticePaper(announced: Announced): Paper {
  const layout = layouts[announced.layout];
  const issuer = readIssuer(announced.issuer);
  const title = titleInSentence(announced.title);
  return {
    kind: 'notice',
    layout: announced.layout,
    // It is numbered once the registry has issued it.
    draft: true,
    inside: false,
    head: {
      ...issuerInHead(layout, issuer),
      number: numberInHead(layout, 'notice', issuer, ''),
      placeAndDate: placeAndDate(issuer, null),
      type: 'THÔNG BÁO',
      summary: runs(`Tổ chức ${title}`),
      attachedTo: null,
    },
    firstLevel: 2,
    sections: [
      {
        landscape: false,
        blocks: [
          paragraph(known(issuer.name, 'issuer'), ` thông báo tổ chức ${title} như sau:`),
          ...whatAndWhere(announced),
          ...howToTakePart(announced),
          ...closing(layout, announced),
          {
            kind: 'signatures',
            left: recipientsOf(layout, issuer, []),
            right: signerFor(layout, issuer),
          },
        ],
      },
    ],
  };
}

function whatAndWhere(announced: Announced): readonly Block[] {
  const { place, topic, contents, forms } = announced;
  return [
    heading(1, 'Thời gian'),
    paragraph(time(announced), '.'),
    heading(1, 'Địa điểm'),
    ...places(place, announced),
    paragraph(`Hình thức: ${formsInSentence(forms)}.`),
    ...onlineLine(announced),
    heading(1, 'Nội dung'),
    ...(topic ? [paragraph(`Chủ đề: ${ended(topic)}`)] : []),
    ...prose(contents, 'contents'),
  ];
}

function howToTakePart(announced: Announced): readonly Block[] {
  const { peopleSide, audience, registrationPlace, registrationBy, registrationWay } = announced;
  const { opinionsTo, opinionsBy, reception } = announced;
  const asked = contactLine(announced);
  return [
    heading(1, 'Đối tượng và cách thức tham dự'),
    ...prose(peopleSide || audience, 'peopleSide'),
    paragraph(
      'Đăng ký tham dự, phát biểu tại ',
      known(registrationPlace, 'registration'),
      ', ',
      latest(registrationBy, 'registration'),
      ', bằng ',
      known(registrationWay, 'registration'),
      '.',
    ),
    ...(asked === '' ? [] : [paragraph(`Liên hệ: ${ended(asked)}`)]),
    heading(1, 'Gửi ý kiến, kiến nghị'),
    paragraph('Gửi đến ', known(opinionsTo, 'opinionsTo'), ', ', latest(opinionsBy, 'opinionsBy'), '.'),
    heading(1, 'Khiếu nại, tố cáo'),
    noComplaints(reception),
    heading(1, 'Ghi âm, ghi hình'),
    paragraph(recordingNotice),
  ];
}

function closing(layout: Layout, { issuer }: Announced): readonly Block[] {
  return [
    paragraph(
      known(readIssuer(issuer).name, 'issuer'),
      ' thông báo để Nhân dân biết, tham dự',
      layout.endMark,
    ),
  ];
}
