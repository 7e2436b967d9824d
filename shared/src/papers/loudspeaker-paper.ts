import { spokenDigits, spokenText } from '../text/spoken.ts';
import { ended, formsInSentence, latest, noComplaints, time, titleInSentence } from './conference.ts';
import { issuingOf, paperBy } from './issuing.ts';
import type { Announced } from './notice-paper.ts';
import { isBlank, known, linesOf, paragraph, runs, type Paper, type Paragraph } from './paper.ts';

/** The notice as it is read over loudspeakers: numbers, days and times in words, phone numbers twice (BL4). */
export function loudspeakerPaper(announced: Announced): Paper {
  const issuing = issuingOf(announced);
  return paperBy(issuing, 'loudspeaker', {
    type: 'BÀI PHÁT THANH',
    summary: runs(`Thông báo ${titleInSentence(announced.title)}`),
    dated: false,
    sections: [
      {
        landscape: false,
        blocks: [...invitation(announced, issuing.issuer.name), ...howToTakePart(announced)].map(spoken),
      },
    ],
  });
}

function invitation(announced: Announced, issuer: string): readonly Paragraph[] {
  const { title, place, topic, contents, peopleSide, audience, forms } = announced;
  const whom = linesOf(peopleSide || audience).map((line) => paragraph(ended(line)));
  return [
    paragraph('Kính thưa toàn thể Nhân dân!'),
    paragraph(known(issuer, 'issuer'), ` xin thông báo về việc tổ chức ${titleInSentence(title)}.`),
    paragraph('Thời gian: ', time(announced), '.'),
    paragraph('Địa điểm: ', known(place, 'place'), '.'),
    paragraph(`Hình thức: ${formsInSentence(forms)}.`),
    ...(topic ? [paragraph(`Chủ đề: ${ended(topic)}`)] : []),
    paragraph('Nội dung: ', known(linesOf(contents).map(ended).join(' '), 'contents')),
    paragraph('Kính mời:'),
    ...(whom.length > 0 ? whom : [paragraph(known('', 'peopleSide'))]),
  ];
}

function howToTakePart({
  registrationPlace,
  registrationBy,
  opinionsTo,
  opinionsBy,
  contact,
  contactPhone,
  reception,
}: Announced): readonly Paragraph[] {
  const phone = known(spokenDigits(contactPhone), 'contact');
  const until = registrationBy === null ? [] : [', ', latest(registrationBy, 'registration')];
  return [
    paragraph('Đăng ký tham dự, phát biểu tại ', known(registrationPlace, 'registration'), ...until, '.'),
    paragraph(
      'Ý kiến, kiến nghị xin gửi đến ',
      known(opinionsTo, 'opinionsTo'),
      ', ',
      latest(opinionsBy, 'opinionsBy'),
      '.',
    ),
    ...(contact === '' ? [] : [paragraph(`Liên hệ: ${ended(contact)}`)]),
    paragraph('Số điện thoại liên hệ: ', phone, '; xin nhắc lại: ', phone, '.'),
    noComplaints(reception),
    paragraph(
      'Hội nghị được ghi âm, ghi hình; họ tên người nêu ý kiến chỉ được công khai khi người đó đồng ý.',
    ),
    paragraph('Xin trân trọng thông báo và kính mời bà con tham dự!'),
  ];
}

/** The same with every number as it is said; what is blank is left to whoever writes it in. */
export function spoken(line: Paragraph): Paragraph {
  return {
    ...line,
    runs: line.runs.map((run) => (isBlank(run) ? run : { ...run, text: spokenText(run.text) })),
  };
}
