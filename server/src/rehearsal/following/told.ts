import type { Translated } from '@doi-thoai/shared/text/language';
import type { LeftKind } from './course.ts';
import type { Followed } from './follow.ts';

/** What was done in figures; what was answered and what is solved stand apart (TD14). */
export function figuresOf({ figures, papers, headsTold, dossier }: Followed): readonly Translated[] {
  const { total, replied, solved, partly, extended, reopened, closed } = figures;
  return [
    {
      vi: `${total} việc: đã trả lời ${replied}, đã giải quyết xong ${solved}`,
      en: `${total} ${total === 1 ? 'matter' : 'matters'}: ${replied} answered, ${solved} solved`,
    },
    {
      vi: `đã đóng ${closed} · gia hạn ${extended} · mở lại ${reopened} · một phần ${partly}`,
      en: `${closed} closed · ${extended} extended · ${reopened} opened again · ${partly} in part`,
    },
    {
      vi: `${papers} văn bản có số · ${headsTold} thôn đã báo · hồ sơ ${dossier.told?.files.length ?? 0} tệp`,
      en: `${papers} numbered papers · ${headsTold} villages told · a dossier of ${dossier.told?.files.length ?? 0} files`,
    },
  ];
}

const leftWords: Readonly<Record<LeftKind, Translated>> = {
  minutes: { vi: 'Biên bản chưa có số', en: 'The minutes have no number' },
  conclusionNotice: {
    vi: 'Thông báo kết luận chưa ban hành',
    en: 'The notice of the conclusion is not issued',
  },
  resultsNotice: { vi: 'Thông báo kết quả chưa có số', en: 'The notice of the results has no number' },
  letters: { vi: 'Còn công văn chưa gửi', en: 'Letters have not left' },
  published: { vi: 'Kết quả chưa được công khai', en: 'The results are not public' },
  signed: { vi: 'Còn văn bản chưa nhận lại bản đã ký', en: 'Signed papers have not come back' },
  heads: { vi: 'Còn thôn chưa được báo', en: 'Villages were not told' },
  give: { vi: 'Chưa giao cơ quan', en: 'Given to no body' },
  report: { vi: 'Cơ quan chưa báo cáo', en: 'Not reported' },
  verify: { vi: 'Chưa kiểm chứng', en: 'Not verified' },
  decide: { vi: 'Chưa quyết định', en: 'Not decided' },
  upper: { vi: 'Cấp trên chưa trả lời', en: 'No reply of the upper body' },
  tell: { vi: 'Chưa báo người nêu', en: 'Those who asked were not told' },
  close: { vi: 'Chưa đóng', en: 'Not closed' },
};

/** Everything that is not as it should be at the end. */
export function faultsOf(came: Followed): readonly Translated[] {
  const { left, refused, areAskersAnswered, isPublicTheSame, dossier } = came;
  const owed = left.map(({ kind, nos }): Translated => {
    const of = nos.length === 0 ? '' : `: ${nos.map((no) => `KN ${no}`).join(', ')}`;
    return { vi: `${leftWords[kind].vi}${of}`, en: `${leftWords[kind].en}${of}` };
  });
  const others: readonly (readonly [boolean, Translated])[] = [
    [refused > 0, { vi: `${refused} thao tác bị từ chối`, en: `${refused} acts were refused` }],
    [
      !areAskersAnswered,
      { vi: 'Có người nêu chưa nhận câu trả lời', en: 'Somebody who asked has no answer' },
    ],
    [
      !isPublicTheSame,
      {
        vi: 'Trang kết quả nói khác văn phòng',
        en: 'The page of results says other numbers than the office',
      },
    ],
    [dossier.findings.length > 0, { vi: 'Hồ sơ không nguyên vẹn', en: 'The dossier is not whole' }],
  ];
  return [...owed, ...others.flatMap(([isSo, words]) => (isSo ? [words] : []))];
}
