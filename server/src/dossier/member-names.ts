import { fold } from '@doi-thoai/shared/text/fold';

/** Longer names are cut off by some programs that unpack zips, with the folder that they are unpacked into. */
const longest = 60;

/** A name that every system takes for a file: Latin letters without marks, digits and hyphens. */
export function plainName(text: string): string {
  const name = fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/gu, '');
  return name === '' ? 'tep' : name;
}

/** A file as it was called when it came, with its ending where it has one that says what it is. */
export function plainFileName(name: string): string {
  const ending = /\.([A-Za-z0-9]{1,5})$/u.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? plainName(name) : `${plainName(name.slice(0, -ending.length - 1))}.${ending}`;
}

/** Members stand in the order of their numbers. */
export function numbered(at: number): string {
  return String(at + 1).padStart(2, '0');
}
