import { dateInWords } from '../calendar/dates-in-words.ts';
import { rowOf } from '../engine/keyed.ts';
import { sessionDay } from '../meeting/followup/clocks.ts';
import { standingIn } from '../meeting/followup/standing.ts';
import { keptPetition } from '../meeting/intake/petition-standing.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { resultWords } from '../words/results.ts';
import { contactLine, ended, titleInSentence } from './conference.ts';
import { issuingOf, paperBy, signedBy } from './issuing.ts';
import {
  addressee,
  known,
  linesOfBlock,
  paragraph,
  prose,
  runs,
  textOf,
  type Block,
  type Paper,
} from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';
import { nameOf, untilInWords } from './task-words.ts';

/** Addresses by petition: no view holds them, and whoever takes one away stands in the record of access. */
export type Addresses = Readonly<Record<string, string>>;

type Row = PreparedData['petitions'][string];

/** The answer to whoever asked, by matter: what was found and done, on what it rests, what is still owed and by whom. */
export function replyLetter(data: PreparedData, petition: string, addresses: Addresses): Paper {
  const issuing = issuingOf(planIn(data));
  const kept = keptPetition(data.petitions, petition);
  const [toWhom, ...said] = replyBlocks(data, petition, issuing.layout.endMark);
  return paperBy(issuing, 'replyLetter', {
    type: '',
    summary: runs(`V/v trả lời kiến nghị tại ${titleInSentence(aboutIn(data).title)}`),
    sections: [
      {
        landscape: false,
        blocks: [
          toWhom,
          paragraph('Địa chỉ: ', known(addresses[petition] ?? '', 'address'), '.'),
          ...said,
          signedBy(issuing, ['Như trên', ...bodiesOf(data, kept)]),
        ],
      },
    ],
  });
}

/** The same as a text for their phone: what the letter says, without an address and without what makes it an official paper. */
export function replyMessage(data: PreparedData, petition: string): string {
  return replyBlocks(data, petition, '.').flatMap(linesOfBlock).map(textOf).join('\n');
}

function replyBlocks(data: PreparedData, petition: string, end: string): readonly [Block, ...Block[]] {
  const own = rowOf(data.petitions, petition);
  const kept = keptPetition(data.petitions, petition);
  const { honorific = '', name = '' } = own?.rerouted ? {} : (own?.asker ?? {});
  const who = [honorific, name].filter(Boolean).join(' ');
  return [
    addressee('Kính gửi: ', known(who, 'addressee')),
    ...(own && kept
      ? answer(data, own, kept, [honorific.toLocaleLowerCase('vi'), name].filter(Boolean).join(' '))
      : [paragraph(known('', 'matters'))]),
    paragraph(
      'Nếu cần hỏi thêm, hoặc thấy việc chưa giải quyết xong, đề nghị ông, bà liên hệ ',
      known(contactLine(planIn(data)), 'contact'),
      end,
    ),
  ];
}

function answer(data: PreparedData, own: Row, kept: Row, who: string): readonly Block[] {
  const about = aboutIn(data);
  const { title } = about;
  const heldOn = sessionDay({ about });
  const { issuer } = issuingOf(planIn(data));
  const day = heldOn === null ? [] : [`Ngày ${dateInWords(heldOn).replace(/^ngày /, '')}, tại `];
  const standing = standingIn(data, kept);
  const record = rowOf(data.matterRecords, kept.id);
  return [
    paragraph(
      ...(day.length > 0 ? day : ['Tại ']),
      `${titleInSentence(title)}, `,
      known(who, 'addressee'),
      ` nêu: “${withoutPersonalNumbers(own.text)}”.`,
    ),
    paragraph(known(issuer.name, 'issuer'), ' trả lời như sau:'),
    ...prose(withoutPersonalNumbers(record?.replies.at(-1)?.text ?? said(data, kept)), 'replyText'),
    ...grounds(data, kept),
    paragraph(`Kết quả: ${resultWords[standing.code].vi}${standing.partly ? ', mới xong một phần' : ''}.`),
    ...standing.parts
      .filter((part) => !part.done)
      .map(({ commitment, department }) =>
        paragraph(
          'Cơ quan tiếp tục thực hiện: ',
          known(nameOf(department, data), 'body'),
          ', chậm nhất ',
          untilInWords(rowOf(data.commitments, commitment)?.due ?? null),
          '.',
        ),
      ),
  ];
}

/** What the office or the bodies say of it, where nobody was told yet. */
function said(data: PreparedData, kept: Row): string {
  const settled = rowOf(data.matterRecords, kept.id)?.settled?.text ?? '';
  if (settled !== '') return settled;
  return standingIn(data, kept)
    .parts.filter((part) => part.code !== null)
    .map(({ commitment }) => rowOf(data.partRecords, commitment)?.report?.text ?? '')
    .filter(Boolean)
    .join('\n');
}

/** The provisions and the papers on which it rests. */
function grounds(data: PreparedData, kept: Row): readonly Block[] {
  const settled = rowOf(data.matterRecords, kept.id)?.settled ?? null;
  const reports = standingIn(data, kept).parts.flatMap(({ commitment, code }) =>
    code === null ? [] : (rowOf(data.partRecords, commitment)?.report ?? []),
  );
  return [...(settled ? [settled] : []), ...reports].flatMap(({ ground, paper }) => [
    ...(ground === '' ? [] : [paragraph(`Căn cứ: ${ended(ground)}`)]),
    ...(paper ? [paragraph(`Văn bản đã ban hành: số ${paper.no}, ${dateInWords(paper.date)}.`)] : []),
  ]);
}

function bodiesOf(data: PreparedData, kept: Row | undefined): readonly string[] {
  if (!kept) return [];
  const names = standingIn(data, kept).parts.map(({ department }) => nameOf(department, data));
  return [...new Set(names)].filter(Boolean);
}
