/** Numbers at the beginning of a matter: "1)", "2.", "3/", "a)"; of a sentence such as "Điều 1." only the first counts. */
const numbered = /(?:^|[\s;.])(\d{1,2})[).:/](?=\s|\p{L})/gu;

/** The numbered matters of a text, without their numbers; the text alone where it has none or only one. */
export function numberedMatters(text: string): readonly string[] {
  const marks: { readonly from: number; readonly to: number }[] = [];
  for (const found of text.matchAll(numbered)) {
    if (Number(found[1]) !== marks.length + 1) continue;
    marks.push({ from: found.index, to: found.index + found[0].length });
  }
  if (marks.length < 2) return [text];
  const parts = marks.map(({ to }, at) => text.slice(to, marks[at + 1]?.from ?? text.length).trim());
  const before = text.slice(0, marks[0]?.from ?? 0).trim();
  if (!parts.every((part) => /\p{L}{2}/u.test(part))) return [text];
  // What stands before the first number belongs to each: "Đề nghị xã: 1) … 2) …".
  return before === '' ? parts : parts.map((part) => `${before} ${part}`);
}

/** The lines of a text that begin with a dash or a dot; the text alone where fewer than two do. */
export function bulletedMatters(text: string): readonly string[] {
  const lines = text.split('\n');
  const isBullet = (line: string) => /^\s*[-–+•*]\s+\S/u.test(line);
  if (lines.filter(isBullet).length < 2) return [text];
  const parts: string[] = [];
  for (const line of lines) {
    if (isBullet(line) || parts.length === 0) parts.push(line.replace(/^\s*[-–+•*]\s+/u, '').trim());
    else parts.push(`${parts.pop() ?? ''} ${line.trim()}`);
  }
  return parts.filter((part) => part !== '');
}
