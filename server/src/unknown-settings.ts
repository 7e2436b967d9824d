import type { Translated } from '@doi-thoai/shared/text/language';
import { settingNames } from './config.ts';

/** Nothing of ours is called so; whoever writes it means us. */
const ours = /^DOITHOAI_/i;

/**
 * What looks as if it was meant for the server and is no setting of it, one sentence each. The file `.env` is the
 * server's own, so every name in it must be a setting; the environment serves other programs too, so there only what
 * is nearly a setting, or begins with our name, is taken for one.
 * @param environment the names of all variables
 * @param inEnvFile the names that stand in `.env`
 */
export function unknownSettings(
  environment: readonly string[],
  inEnvFile: readonly string[],
): readonly Translated[] {
  const known = new Set(settingNames);
  const inFile = new Set(inEnvFile);
  return [...inFile, ...environment.filter((name) => !inFile.has(name))]
    .filter((name) => !known.has(name))
    .flatMap((name) => {
      const meant = nearest(name);
      return meant !== undefined || inFile.has(name) || ours.test(name) ? [sentenceOn(name, meant)] : [];
    });
}

function sentenceOn(name: string, meant: string | undefined): Translated {
  if (meant === undefined)
    return {
      vi: `${name} không phải là một thiết lập; xem danh sách trong .env.example.`,
      en: `${name} is not a setting; .env.example lists them all.`,
    };
  return {
    vi: `${name} không phải là một thiết lập; có phải ý là ${meant}?`,
    en: `${name} is not a setting; did you mean ${meant}?`,
  };
}

/** The setting that a name is a slip of the keys away from. */
function nearest(name: string): string | undefined {
  const typed = name.replace(ours, '').toUpperCase();
  const [best] = settingNames
    .map((setting) => ({ setting, slips: slipsBetween(typed, setting) }))
    // With two slips, HOME would be HOST and PATH would be PORT.
    .filter(({ setting, slips }) => slips <= (setting.length > 4 ? 2 : 1))
    .toSorted((one, other) => one.slips - other.slips);
  return best?.setting;
}

/** Letters left out, added, taken for another or swapped with the next (optimal string alignment distance). */
function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (same ? 0 : 1),
        swapped ? at(before, j - 2) + 1 : Infinity,
      );
    }
    [before, row] = [row, next];
  }
  return at(row, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
