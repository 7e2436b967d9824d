/**
 * Vietnamese text as it is read aloud, with every number, day and time in words: whoever reads it before a microphone
 * need not work out how it is said.
 */

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const groups = ['', ' nghìn', ' triệu', ' tỷ'] as const;
/** Longer ones are read digit by digit. */
const longestNumber = 12;

function digit(at: number): string {
  return digits[at] ?? '';
}

/** A whole number in words: 2026 is 'hai nghìn không trăm hai mươi sáu'. */
export function spokenNumber(value: number): string {
  if (value === 0) return digit(0);
  const threes: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) threes.unshift(rest % 1000);
  return threes
    .map((three, at) =>
      three === 0 ? '' : spokenThree(three, at > 0) + (groups[threes.length - 1 - at] ?? ''),
    )
    .filter(Boolean)
    .join(' ');
}

/** Up to 999; behind another group its hundreds are said although there are none. */
function spokenThree(value: number, isBehind: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const hasHundreds = isBehind || hundreds > 0;
  return [
    hasHundreds ? `${digit(hundreds)} trăm` : '',
    hasHundreds && tens === 0 && ones > 0 ? `linh ${digit(ones)}` : spokenTens(tens, ones),
  ]
    .filter(Boolean)
    .join(' ');
}

function spokenTens(tens: number, ones: number): string {
  if (tens === 0) return ones === 0 ? '' : digit(ones);
  const first = tens === 1 ? 'mười' : `${digit(tens)} mươi`;
  return ones === 0 ? first : `${first} ${spokenOnes(tens, ones)}`;
}

/** One, four and five sound otherwise behind tens. */
function spokenOnes(tens: number, ones: number): string {
  if (ones === 5) return 'lăm';
  if (tens > 1 && ones === 1) return 'mốt';
  return tens > 1 && ones === 4 ? 'tư' : digit(ones);
}

/** Digit by digit, with a rest wherever it is written apart. */
export function spokenDigits(written: string): string {
  return (written.match(/\d+/g) ?? [])
    .map((part) => [...part].map((one) => digit(Number(one))).join(' '))
    .join(', ');
}

/** A phone number, which is said twice so that it can be written down. */
function spokenPhone(written: string): string {
  const said = spokenDigits(written);
  return `${said}; xin nhắc lại: ${said}`;
}

function spokenDay(day: string): string {
  const value = Number(day);
  return value <= 10 ? `mùng ${spokenNumber(value)}` : spokenNumber(value);
}

/** The fourth month is 'tháng tư'. */
function spokenMonth(month: string): string {
  return Number(month) === 4 ? 'tư' : spokenNumber(Number(month));
}

function spokenDate(day: string, month: string, year: string): string {
  return `ngày ${spokenDay(day)} tháng ${spokenMonth(month)} năm ${spokenNumber(Number(year))}`;
}

function spokenTime(hour: string, minute: string): string {
  const minutes = Number(minute) === 0 ? '' : ` ${spokenNumber(Number(minute))} phút`;
  return `${spokenNumber(Number(hour))} giờ${minutes}`;
}

/**
 * What stands in a text with digits, and how each is said; what begins at an earlier place is taken first. What stands
 * before is found along with it, so that none begins within a number: older browsers cannot look behind.
 */
const readings: readonly (readonly [
  written: RegExp,
  said: (whole: string, ...parts: readonly string[]) => string,
])[] = [
  [/(^|\D)0(?:[ .-]?\d){8,10}(?!\d)/g, spokenPhone],
  [
    /(^|\D)(?:ngày )?(\d{1,2})[/](\d{1,2})[/](\d{4})(?!\d)/g,
    (_, day = '', month = '', year = '') => spokenDate(day, month, year),
  ],
  [
    /(^|\D)ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/g,
    (_, day = '', month = '', year = '') => spokenDate(day, month, year),
  ],
  [/(^|\D)(\d{1,2}) ?giờ(?: ?(\d{1,2}) phút)?/g, (_, hour = '', minute = '') => spokenTime(hour, minute)],
  [/(^|\D)(\d{1,2})(?:h|:)(\d{2})(?!\d)/g, (_, hour = '', minute = '') => spokenTime(hour, minute)],
  [
    /(^|\D)(\d{1,12}),(\d{1,12})(?!\d)/g,
    (_, whole = '', part = '') => `${spokenCount(whole)} phẩy ${spokenDigits(part)}`,
  ],
  [/(^|\D)\d{1,3}(?:\.\d{3})+(?!\d)/g, (whole) => spokenCount(whole.replaceAll('.', ''))],
  [/(^|\D)\d+/g, spokenCount],
];

function spokenCount(written: string): string {
  return written.length > longestNumber ? spokenDigits(written) : spokenNumber(Number(written));
}

/** A text without a digit: numbers, days, times and phone numbers as they are said. */
export function spokenText(text: string): string {
  const words = readings.reduce(
    (read, [written, said]) =>
      read.replace(written, (whole: string, before: string, ...parts: readonly string[]) =>
        before.concat(said(whole.slice(before.length), ...parts)),
      ),
    text,
  );
  return words.replaceAll('%', ' phần trăm').replace(/ {2,}/g, ' ');
}
