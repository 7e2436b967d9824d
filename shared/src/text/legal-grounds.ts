/** Words with which the name of a legal paper begins. */
const kinds = [
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị quyết',
  'Nghị định',
  'Thông tư',
  'Quyết định',
  'Quy định',
  'Chỉ thị',
  'Kết luận',
].join('|');

const article = '(?:(?:điểm \\p{Ll} )?(?:khoản \\d+ )?điều \\d+ (?:của )?)?';
/** 'Nghị định số 103/2024/NĐ-CP', 'Luật Đất đai năm 2024'. */
const cited = new RegExp(
  `${article}(?:${kinds})(?: số)? \\d+(?:[/-][\\p{Lu}\\d]+)+|${article}(?:Bộ luật|Luật)(?: \\p{L}+){1,8}(?: năm)? \\d{4}`,
  'giu',
);

/** The legal papers that an answer names, each once; whoever wrote it says them in its words (QN7). */
export function legalGroundsIn(text: string): readonly string[] {
  return [...new Set(text.match(cited) ?? [])];
}
