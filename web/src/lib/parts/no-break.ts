/** Words of two syllables in official titles: a line that ends between them reads wrongly. */
const oneWord =
  /(bí|chủ|thành|tỉnh|huyện|thị|đảng|nhân|hội|đối|ủy|uỷ|tiếp|trực|thường|mặt|tổ) (thư|tịch|ủy|uỷ|phố|dân|đồng|nghị|thoại|ban|xúc|tiếp|trực|trận|quốc|vụ)(?![\p{L}])/giu;

/** What is nothing without the number after it. */
const numbered = /(^|[^\p{L}])([Qq]uý|[Tt]háng|[Nn]ăm|[Nn]gày|[Ss]ố|[Kk]hu|[Tt]ổ) (?=\d|[IVX]+(?!\p{L}))/gu;

/** A text in which no line ends between a word and its number. */
export function withNumbers(text: string): string {
  return text.replace(numbered, '$1$2\u00a0');
}

/** The title of a meeting or a body, with no line to end within a word, and none to begin with a dash. */
export function noBreak(title: string): string {
  return title.replace(oneWord, '$1\u00a0$2').replaceAll(' - ', '\u00a0- ');
}
