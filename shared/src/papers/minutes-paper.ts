import { only } from '../engine/view.ts';
import { dateInWords } from '../calendar/dates-in-words.ts';
import { minutesOf, partsOf, type MinutesItem } from '../queries/minutes.ts';
import type { MinutesData } from '../queries/minutes-data.ts';
import { paperStanding } from '../queries/paper-register.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { momentInWords, unwritten } from '../words/minutes-sentences.ts';
import { titleInSentence } from './conference.ts';
import { capital } from './issuer.ts';
import { issuingOf, paperBy, signedBeside, type Issuing } from './issuing.ts';
import {
  heading,
  known,
  linesOf,
  paragraph,
  runs,
  type Block,
  type Paper,
  type PaperParts,
  type Recipients,
  type Run,
  type Runs,
} from './paper.ts';
import { aboutIn, planIn, type PreparedPlan } from './prepared.ts';

type Data = MinutesData & {
  readonly plan: Readonly<Record<string, Pick<PreparedPlan, 'layout' | 'issuer'>>>;
};
/** The register, in which minutes stand that are amended. */
type Register = Parameters<typeof paperStanding>[0];

/** Who signs, left and right; who chaired is called otherwise in a Party paper. */
const signers = {
  state: ['THƯ KÝ', 'CHỦ TỌA'],
  party: ['NGƯỜI GHI BIÊN BẢN', 'CHỦ TRÌ HỘI NGHỊ'],
} as const;

/** What was said and decided on the day, as the record and the secretaries have it (QN9). */
export function minutesPaper(data: Data, register: Register, before: PaperParts = {}): Paper {
  const issuing = issuingOf(planIn(data));
  const items = minutesOf(data);
  const [left, right] = signers[issuing.named];
  return paperBy(issuing, 'minutes', {
    type: 'BIÊN BẢN',
    summary: runs(capital(titleInSentence(aboutIn(data).title))),
    dated: false,
    inside: true,
    firstLevel: 1,
    parts: Object.fromEntries(partsOf(items).map(({ id, text }) => [id, withoutPersonalNumbers(text)])),
    sections: [
      {
        landscape: false,
        blocks: [
          ...amendment(register),
          ...items.flatMap((item) => blocksOf(item, before)),
          ending(data, issuing),
          { ...signedBeside(left, right), under: keptIn(issuing) },
        ],
      },
    ],
  });
}

/** The minutes that it amends, and why; nothing of the first ones. */
function amendment(register: Register): readonly Block[] {
  const [amended] = paperStanding(register, { kind: 'minutes', of: '' }).earlier;
  if (!amended) return [];
  const { number, date, reason } = amended;
  const of = [number && `số ${number}`, date && dateInWords(date)].filter(Boolean).join(' ');
  return [paragraph({ text: `Biên bản này đính chính Biên bản ${of}. Lý do: ${reason}`, italic: true })];
}

function blocksOf(item: MinutesItem, before: PaperParts): readonly Block[] {
  if (item.kind === 'heading') return [heading(1, item.text)];
  if (item.kind === 'line') return [paragraph(gapsMarked(item.text))];
  const { lead, part } = item;
  const [first = '', ...others] = linesOf(part.text);
  return [
    paragraph(lead, gapsMarked(first || unwritten)),
    ...others.map((text) => paragraph(gapsMarked(text))),
    ...corrected(before[part.id], part.text),
  ];
}

/** What the amended minutes said, where these say something else: a correction is seen. */
function corrected(before: string | undefined, text: string): readonly Block[] {
  if (before === undefined || before === withoutPersonalNumbers(text)) return [];
  const was = linesOf(before).join(' ');
  return [paragraph({ text: `(Đính chính; trước đây ghi: “${was}”.)`, italic: true })];
}

/** Whatever nobody wrote down is blank, and seen to be so; by what people can be found is not in it at all. */
function gapsMarked(text: string): Runs {
  return withoutPersonalNumbers(text)
    .split(unwritten)
    .flatMap((words, at): Run[] => [
      ...(at === 0 ? [] : [known('', 'unwritten', unwritten)]),
      ...(words === '' ? [] : [{ text: words }]),
    ]);
}

function ending(data: Data, { layout }: Issuing): Block {
  const closed = Object.values(data.moments).findLast(({ kind }) => kind === 'closed');
  const { state } = data.about[only] ?? {};
  const at = closed && state === 'closed' ? momentInWords(closed.at) : '';
  return paragraph(
    'Hội nghị kết thúc vào ',
    known(at, 'unwritten', unwritten),
    '. Biên bản gồm ',
    known('', 'pages', '……'),
    ' trang, đã đọc lại cho những người có tên ở trên cùng nghe và thống nhất ký tên',
    layout.endMark,
  );
}

/** Where they are kept. */
function keptIn({ named }: Issuing): Recipients {
  const kept = named === 'state' ? '- Lưu: VT, Hồ sơ.' : '- Lưu Văn phòng, Hồ sơ.';
  return { kind: 'recipients', lines: [runs(kept)] };
}
