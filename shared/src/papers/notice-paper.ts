import type { CivilDate } from '../calendar/civil-date.ts';
import { dateInWords } from '../calendar/dates-in-words.ts';
import { only } from '../engine/view.ts';
import { blankDate } from './cited.ts';
import {
  ended,
  formsInSentence,
  noComplaints,
  places,
  recordingNotice,
  time,
  titleInSentence,
} from './conference.ts';
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
    > {
  /** Until when opinions are taken. */
  readonly opinionsBy: CivilDate | null;
}

export function announcedOf(data: Pick<PreparedData, 'about' | 'plan' | 'intake'>): Announced {
  const { title, heldOn, period, place, topic, audience, reception } = aboutIn(data);
  const { issuer, layout, startsAt, contents, peopleSide, forms, points, connected } = planIn(data);
  const { dueOn: opinionsBy = null } = data.intake[only] ?? {};
  return {
    ...{ title, heldOn, period, place, topic, audience, reception },
    ...{ issuer, layout, startsAt, contents, peopleSide, forms, points, connected },
    opinionsBy,
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
    ...(forms.includes('online')
      ? [paragraph('Đường dẫn tham dự trực tuyến: ', known('', 'online'), '.')]
      : []),
    heading(1, 'Nội dung'),
    ...(topic ? [paragraph(`Chủ đề: ${ended(topic)}`)] : []),
    ...prose(contents, 'contents'),
  ];
}

function howToTakePart({ peopleSide, audience, opinionsBy, reception }: Announced): readonly Block[] {
  const by = known(opinionsBy === null ? '' : dateInWords(opinionsBy), 'opinionsBy', blankDate);
  return [
    heading(1, 'Đối tượng và cách thức tham dự'),
    ...prose(peopleSide || audience, 'peopleSide'),
    paragraph(
      'Đăng ký tham dự, phát biểu tại ',
      known('', 'registration'),
      ', trước ',
      known('', 'registration', blankDate),
      ', bằng ',
      known('', 'registration'),
      '.',
    ),
    heading(1, 'Gửi ý kiến, kiến nghị'),
    paragraph('Gửi đến ', known('', 'opinionsTo'), ', chậm nhất ', by, '.'),
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
