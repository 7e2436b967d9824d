import { folded, type TakenTable } from './table.ts';
import type { HeaderRows } from './header.ts';
import { columnLetter } from './sheet.ts';
import { neededOf, usesOfKind, type ColumnReason, type ColumnUse, type ImportKind } from './vocabulary.ts';

/** A column of a table, and what it is taken for. */
export interface Column {
  readonly column: number;
  readonly letter: string;
  readonly title: string;
  /** What it is taken for; null where it is left out, and `reason` why. */
  readonly use: ColumnUse | null;
  readonly reason: ColumnReason | null;
}

/** What stands over a column, with what stands over that. */
export interface Title {
  readonly own: string;
  readonly above: string;
}

const idNumber = /\b(?:cccd|cmnd|cmtnd|cmt|can cuoc|chung minh|dinh danh)\b/;

const words: Readonly<Record<ColumnUse, RegExp>> = {
  no: /^(?:stt|tt|so tt|so stt|so thu tu|thu tu|no)$/,
  name: /\b(?:ho va ten|ho ten|ho va ten dai bieu|ten dai bieu|nguoi neu|nguoi kien nghi|nguoi phat bieu|nguoi co y kien|cong dan|cu tri)\b|^(?:ong ba|ong\/ba|ten)$/,
  office: /\b(?:chuc vu|chuc danh)\b/,
  unit: /\b(?:don vi|thon|xom|to dan pho|tdp|khu pho|khoi pho|co quan|noi cong tac|dia ban|to chuc)\b/,
  phone: /\b(?:dien thoai|sdt|so dt|dt|di dong|zalo)\b/,
  address: /\b(?:dia chi|cu tru|cho o|noi o|thuong tru)\b/,
  male: /^nam$/,
  female: /^nu$/,
  gender: /\b(?:gioi tinh|nam\/nu|nam nu)\b/,
  registeredOn: /\b(?:ngay dk|ngay dang ky)\b/,
  organisation: /\b(?:to chuc|don vi|co quan|doan the|hoi)\b/,
  delegates: /\b(?:dai bieu|so nguoi|so luong|chi tieu)\b/,
  minOpinions: /\b(?:so luong y kien|so y kien|y kien toi thieu)\b/,
  task: /\b(?:phan cong|chuan bi|y kien|nhiem vu)\b/,
  who: /\b(?:thanh phan|doi tuong)\b/,
  note: /\bghi chu\b/,
  content: /\b(?:noi dung|y kien|kien nghi|phan anh|de xuat|cau hoi|van de|cam ket|loi hua)\b/,
  field: /\b(?:linh vuc|nhom van de)\b/,
  authority: /\b(?:cap giai quyet|tham quyen|cap tham quyen|cap)\b/,
  body: /\b(?:co quan|don vi|chu tri|phong|chiu trach nhiem|nguoi cam ket)\b/,
  due: /\b(?:thoi han|han|thoi gian|ngay hoan thanh|den han|thoi diem)\b/,
  result: /\b(?:ket qua|tinh hinh|tien do|tinh trang|trang thai)\b/,
  what: /\b(?:cong viec|noi dung|nhiem vu|dau viec|viec|moc)\b/,
  owner: /\b(?:chu tri|thuc hien|phu trach|co quan|don vi|nguoi)\b/,
  receiver: /\b(?:noi nhan|gui|nhan)\b/,
  shortName: /\b(?:viet tat|goi tat|ten tat)\b/,
  level: /\bcap\b/,
  kind: /\b(?:loai|loai hinh)\b/,
  contact: /\b(?:dau moi|lien he|nguoi lien he)\b/,
  email: /\b(?:email|e mail|thu dien tu)\b/,
};

/** Of bodies, the name is that of a body. */
const bodyName = /\b(?:ten|co quan|don vi|to chuc)\b/;

/** Longer than any title: a sentence that holds such words is no title. */
const longestTitle = 70;

/** What a column of this title would be taken for. */
export function useOf(kind: ImportKind, { own, above }: Title): ColumnUse | undefined {
  if (own.length > longestTitle) return undefined;
  const [title, over] = [folded(own), folded(above)];
  if (title === '') return undefined;
  return fitting(kind, title, over) ?? (over === '' ? undefined : fitting(kind, `${over} ${title}`, over));
}

function fitting(kind: ImportKind, title: string, over: string): ColumnUse | undefined {
  const needed = neededOf[kind];
  if (/\bnoi dung\b/.test(title) && (needed === 'content' || needed === 'what')) return needed;
  return usesOfKind[kind].find((use) => {
    // "Nam" and "Nữ" say something only below "Năm sinh" or "Giới tính".
    if ((use === 'male' || use === 'female') && over === '') return false;
    return (kind === 'bodies' && use === 'name' ? bodyName : words[use]).test(title);
  });
}

/** The title over each column: of two rows the lower one, with the upper one over it. */
export function titlesOf(table: TakenTable, header: HeaderRows | null): readonly Title[] {
  return Array.from({ length: table.width }, (_, column) => {
    if (!header) return { own: '', above: '' };
    const texts: string[] = [];
    for (let row = header.from; row <= header.to; row += 1) {
      const { text } = table.seen(row, column);
      if (text !== '' && text !== texts.at(-1)) texts.push(text.replaceAll('\n', ' '));
    }
    return { own: texts.at(-1) ?? '', above: texts.slice(0, -1).join(' ') };
  });
}

/** Whether what stands in a column are numbers of identity cards, whatever its title says. */
function holdsIdNumbers(table: TakenTable, column: number, from: number): boolean {
  let filled = 0;
  let numbers = 0;
  for (let row = from; row < table.sheet.rows.length; row += 1) {
    const { text } = table.own(row, column);
    if (text === '') continue;
    filled += 1;
    if (/^\d{12}$/.test(text.replace(/[ .]/g, ''))) numbers += 1;
  }
  return numbers > 0 && numbers * 2 > filled;
}

/** The columns of a table, each guessed by its title, or as people said. */
export function columnsOf(
  table: TakenTable,
  kind: ImportKind,
  header: HeaderRows | null,
  byHand: Readonly<Record<number, ColumnUse | null>>,
): readonly Column[] {
  const taken = new Set(Object.values(byHand).filter((use) => use !== null));
  const first = header ? header.to + 1 : 0;
  return titlesOf(table, header).map((title, column): Column => {
    const named = {
      column,
      letter: columnLetter(column),
      title: [title.above, title.own].filter(Boolean).join(' – '),
    };
    const said = byHand[column];
    if (idNumber.test(folded(named.title)) || holdsIdNumbers(table, column, first))
      return { ...named, use: null, reason: 'idNumber' };
    if (said !== undefined) return { ...named, use: said, reason: said === null ? 'byHand' : null };
    if (table.sheet.hiddenColumns.includes(column)) return { ...named, use: null, reason: 'hidden' };
    const use = useOf(kind, title);
    if (use === undefined || taken.has(use)) return { ...named, use: null, reason: 'unknown' };
    taken.add(use);
    return { ...named, use, reason: null };
  });
}
