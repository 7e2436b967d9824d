import { complaintNatures, honorifics } from '@doi-thoai/shared/meeting/intake/vocabulary';
import { phoneNumber } from '@doi-thoai/shared/text/phone';
import type { InputOf } from '@doi-thoai/shared/meeting/meeting';

type Registration = InputOf<'speakers.register'>;

const natures: readonly Registration['nature'][] = ['petition', ...complaintNatures];

/** What a person may type around the digits of a phone number is no reason to turn them away. */
export function phoneDigits(typed: string): string {
  return phoneNumber(typed)
    .replace(/[^+\d .()-]/g, '')
    .trim()
    .slice(0, 20);
}

/**
 * What a citizen asks for, from the fields of the form; of a complaint nothing but its nature (UB3).
 * @param answer the nature as it was told when the form asked once more
 */
export function registrationFrom(posted: FormData, answer?: string | null): Registration {
  const text = (name: string) => {
    const value = posted.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const nature = natures.find((one) => one === (answer ?? text('nature'))) ?? 'petition';
  const whole = nature === 'petition';
  const field = whole && text('field') !== '' ? text('field') : null;
  const said = posted
    .getAll('words')
    .flatMap((one) => (typeof one === 'string' && one.trim() ? [one.trim()] : []));
  return {
    receipt: text('receipt'),
    channel: 'phone',
    nature,
    honorific: whole ? (honorifics.find((one) => one === text('honorific')) ?? '') : '',
    name: whole ? text('name') : '',
    unit: whole ? text('unit') : '',
    organisation: null,
    phone: whole ? phoneDigits(text('phone')) : '',
    address: '',
    field,
    firstTime: whole && posted.has('firstTime'),
    consent: {
      name: whole && posted.has('consentName'),
      organisation: false,
      place: whole && posted.has('consentPlace'),
    },
    minutes: 3,
    prepared: [],
    slip: null,
    petitions: whole ? said.map((words) => ({ kind: 'proposal', text: words, field })) : [],
  };
}
