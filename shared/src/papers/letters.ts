import { addressee, known, paragraph, type Paragraph } from './paper.ts';

/** More of them stand in the plan, and a letter names them together. */
const mostNamed = 12;

/** To whom a letter goes: one in a line, several one under the other. */
export function addressees(names: readonly string[]): readonly Paragraph[] {
  const [first = '', ...others] = names;
  if (others.length === 0) return [addressee('Kính gửi: ', known(first, 'addressee'))];
  if (names.length > mostNamed)
    return [addressee('Kính gửi: Các cơ quan, đơn vị, tổ chức có tên trong Bảng phân bổ kèm theo Kế hoạch')];
  return [
    addressee('Kính gửi:'),
    ...names.map((name, at) => paragraph(`- ${name}${at === names.length - 1 ? '.' : ';'}`)),
  ];
}
