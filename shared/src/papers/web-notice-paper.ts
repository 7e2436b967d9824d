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
import { capital } from './issuer.ts';
import { issuingOf, paperBy } from './issuing.ts';
import type { Announced } from './notice-paper.ts';
import { heading, known, paragraph, prose, runs, type Block, type Paper } from './paper.ts';

/** The notice as it stands on the commune's pages: without the form of an official paper, and with the address (BL4). */
export function webNoticePaper(announced: Announced): Paper {
  const { title } = announced;
  return paperBy(issuingOf(announced), 'webNotice', {
    type: 'TIN ĐĂNG TRANG THÔNG TIN',
    summary: runs(capital(titleInSentence(title))),
    dated: false,
    sections: [{ landscape: false, blocks: [...news(announced), ...howToTakePart(announced)] }],
  });
}

function news(announced: Announced): readonly Block[] {
  const { title, place, topic, contents, peopleSide, audience, forms } = announced;
  const { issuer } = issuingOf(announced);
  return [
    paragraph(known(issuer.name, 'issuer'), ` tổ chức ${titleInSentence(title)}, kính mời Nhân dân tham dự.`),
    heading(1, 'Thời gian'),
    paragraph(time(announced), '.'),
    heading(1, 'Địa điểm'),
    ...places(place, announced),
    paragraph(`Hình thức: ${formsInSentence(forms)}.`),
    ...onlineLine(announced),
    heading(1, 'Nội dung'),
    ...(topic ? [paragraph(`Chủ đề: ${ended(topic)}`)] : []),
    ...prose(contents, 'contents'),
    heading(1, 'Đối tượng'),
    ...prose(peopleSide || audience, 'peopleSide'),
  ];
}

function howToTakePart(announced: Announced): readonly Block[] {
  const { registrationPlace, registrationBy, registrationWay } = announced;
  const { opinionsTo, opinionsBy, reception, link } = announced;
  const until = registrationBy === null ? [] : [', ', latest(registrationBy, 'registration')];
  const by = registrationWay === '' ? '' : `, bằng ${registrationWay}`;
  return [
    heading(1, 'Đăng ký, gửi ý kiến'),
    paragraph(
      'Đăng ký tham dự, phát biểu: ',
      known(registrationPlace, 'registration'),
      by,
      ...until,
      '; liên hệ: ',
      known(contactLine(announced), 'contact'),
      '.',
    ),
    paragraph(
      'Gửi ý kiến, kiến nghị đến ',
      known(opinionsTo, 'opinionsTo'),
      ', ',
      latest(opinionsBy, 'opinionsBy'),
      '.',
    ),
    paragraph('Trang của hội nghị: ', known(link, 'link'), '.'),
    noComplaints(reception),
    paragraph(recordingNotice),
  ];
}
