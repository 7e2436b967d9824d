import type { intakeChannels } from '../meeting/intake/vocabulary.ts';
import { fold } from '../text/fold.ts';
import type { Preview } from './analyse.ts';

type Channel = (typeof intakeChannels)[number];

/** What a file's name and titles call the way by which its opinions came. */
const signs: readonly (readonly [RegExp, Channel])[] = [
  [/\bphieu (?:lay |tong hop )?y kien\b/, 'survey'],
  [/\bdu luan\b/, 'publicOpinion'],
  [/\bmat tran so\b/, 'digitalFront'],
  [/\b(?:ub)?mttq\b|\bmat tran to quoc\b/, 'front'],
  [/\bdan van\b/, 'massMobilisation'],
  [
    /\bhoi (?:nong dan|cuu chien binh|lien hiep phu nu|phu nu)\b|\bdoan thanh nien\b|\bdoan the\b/,
    'massOrganisation',
  ],
  [/\btiep xuc cu tri\b|\bdai bieu (?:hdnd|hoi dong nhan dan)\b/, 'deputy'],
  [/\b1022\b/, 'hotline1022'],
  [/\bcong (?:thong tin|dich vu cong)\b/, 'provincePortal'],
];

/**
 * By which way the opinions of a file came, where its name or the titles above its list say so; undefined where they say
 * nothing, or several things: then people are asked, and nothing is taken for granted.
 */
export function likelyChannel(
  name: string,
  { rows, table }: Pick<Preview, 'rows' | 'table'>,
): Channel | undefined {
  const titles = rows
    .filter(({ mark }) => mark === 'title')
    .flatMap(({ row }) => table.filled(row).map((column) => table.seen(row, column).text));
  const said = [name.replaceAll(/[-_.]+/g, ' '), ...titles].map((text) => fold(text)).join('\n');
  const [found, ...others] = signs.filter(([sign]) => sign.test(said));
  return others.length === 0 ? found?.[1] : undefined;
}
