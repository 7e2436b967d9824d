/** By what somebody can be found or told from others, and what stands in its place where that does not belong. */
const found: readonly (readonly [RegExp, string])[] = [
  [/[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gu, '[thư điện tử]'],
  // What is called an identity number, whatever its length is.
  [
    /((?:CCCD|CMND|CMTND|căn cước|chứng minh|định danh)[^\d\n]{0,24})\d(?:[ .]?\d){8,11}(?!\d)/giu,
    '$1[số giấy tờ]',
  ],
  [/(^|[^\d.,-])0\d{11}(?!\d)/gu, '$1[số giấy tờ]'],
  // Numbers of telephones begin with 0 or the code of the country; sums of money begin otherwise.
  [/(^|[^\d.,-])(?:\(?\+?84\)?[ .-]?|\(?0)[235789](?:[ .-]?\d|[()] ?\d){8,9}(?!\d)/gu, '$1[số điện thoại]'],
];

/** Words without telephone and identity numbers and without mail addresses: what stands there instead says what it was. */
export function withoutPersonalNumbers(words: string): string {
  return found.reduce((text, [pattern, instead]) => text.replace(pattern, instead), words);
}

/** Words for a heading, where not even the number of a house belongs. */
export function withoutContacts(words: string): string {
  return withoutPersonalNumbers(words).replace(/(số nhà) \d[\p{L}\d/.-]*/giu, '$1 […]');
}
