import { wordsOfBody, type KnownName } from './known-names.ts';

/** What a body of the past did, and how the body that does it today is called. */
const successors: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:phong )?(?:tai nguyen|nong nghiep|kinh te|tai chinh|cong thuong|quan ly do thi|ha tang)/,
    /^phong kinh te/,
  ],
  [/^(?:phong )?(?:van hoa|lao dong|giao duc|noi vu|y te|dan toc)/, /^phong van hoa/],
  [/^van phong dang ky dat dai|^chi nhanh van phong dang ky/, /dang ky dat dai/],
  [/^chi cuc thue|^doi thue/, /^thue/],
  [/^bao hiem xa hoi/, /^bao hiem xa hoi/],
  [/^uy ban nhan dan (?:xa|phuong|thi tran|huyen|thi xa)/, /^uy ban nhan dan$/],
  [/^dien luc/, /dien luc/],
];

/** Says that a body is no more: of a district, or called an old one. */
const past = /\b(?:huyen|thi xa|quan|cu|truoc day)$|\b(?:huyen|thi xa) |\bcu\b|\(cu\)/;

/** Bodies of which every one was of a district, whatever is written behind their name. */
const ofDistricts =
  /^phong (?:tai nguyen|nong nghiep|lao dong|giao duc|noi vu|tai chinh|cong thuong|van hoa va thong tin)/;

/** Whether a name is that of a body that ended with the districts on 30/06/2025 or with the communes of before. */
export function isFormer(name: string): boolean {
  const words = wordsOfBody(name);
  return past.test(words) || ofDistricts.test(words) || /^chi cuc thue/.test(words);
}

/** Who most likely took over from a body: of several the plainest name, in whatever order they come; people confirm it (TD11). */
export function likelySuccessor(name: string, bodies: readonly KnownName[]): KnownName | undefined {
  const words = wordsOfBody(name);
  const [, today] = successors.find(([before]) => before.test(words)) ?? [];
  if (!today) return undefined;
  const [plainest] = bodies
    .filter((body) => today.test(wordsOfBody(body.name)))
    .sort((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1));
  return plainest;
}
