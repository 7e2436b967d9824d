import { phoneNumber } from '@doi-thoai/shared/text/phone';
import type { InputOf } from '@doi-thoai/shared/meeting/meeting';
import type { Consent } from '@doi-thoai/shared/meeting/intake/consent';
import type { honorifics } from '@doi-thoai/shared/meeting/intake/vocabulary';
import type { SlipPhoto } from '@doi-thoai/shared/meeting/intake/slips';

export type Honorific = (typeof honorifics)[number];
export type Nature = InputOf<'speakers.register'>['nature'];
export type FormChannel = 'desk' | 'slip';

/** What a clerk writes down of a person; all of it text as typed. */
export interface SpeakerForm {
  channel: FormChannel;
  nature: Nature;
  honorific: Honorific;
  name: string;
  /** An organisation of the plan when one was chosen, else null and `unit` is what the person said. */
  organisation: string | null;
  unit: string;
  field: string | null;
  fieldText: string;
  words: string[];
  /** Petitions that the organisation had prepared and this speaker brings. */
  prepared: string[];
  /** The photo of the paper, once it was sent. */
  slip: SlipPhoto | null;
  phone: string;
  /** What everybody may be shown of them beside the number. */
  consent: Consent;
  firstTime: boolean;
}

/** A prepared petition as a clerk chooses it. */
export interface Prepared {
  readonly id: string;
  readonly no: number;
  readonly text: string;
  readonly organisation: string;
}

/** The channel stays: who works through a pile of slips works through a pile of slips. */
export function blankForm(channel: FormChannel = 'desk'): SpeakerForm {
  return {
    channel,
    nature: 'petition',
    honorific: '',
    name: '',
    organisation: null,
    unit: '',
    field: null,
    fieldText: '',
    words: [''],
    prepared: [],
    slip: null,
    phone: '',
    consent: { name: false, organisation: false, place: false },
    firstTime: false,
  };
}

/** A title typed before the name is the quickest way to give both. */
const titled = /^\s*(ông|bà|anh|chị)\s+(?=\S)/iu;

/** 'bà Nguyễn Thị Ví Dụ' → 'bà' and the name; a name without a title keeps the title chosen before. */
export function withTitle(form: Pick<SpeakerForm, 'honorific' | 'name'>): {
  honorific: Honorific;
  name: string;
} {
  const name = form.name.normalize('NFC');
  const title = titled.exec(name);
  if (!title) return { honorific: form.honorific, name: form.name };
  return { honorific: title[1]?.toLowerCase() as Honorific, name: name.slice(title[0].length) };
}

export type Missing = 'name' | 'words' | 'phone';

/** What stands in the way of saving, in the order of the form. A complaint is turned away without a word. */
export function missingIn(form: SpeakerForm): Missing[] {
  if (form.nature !== 'petition') return [];
  const missing: Missing[] = [];
  if (withTitle(form).name.trim() === '') missing.push('name');
  if (form.prepared.length === 0 && !form.slip && !form.words.some((words) => words.trim().length >= 3))
    missing.push('words');
  if (!/^[+\d .()-]{0,20}$/.test(phoneNumber(form.phone))) missing.push('phone');
  return missing;
}

/** The command's input; of a complaint nothing is sent but its nature (UB3). */
export function registrationOf(form: SpeakerForm, receipt: string): InputOf<'speakers.register'> {
  const kept = form.nature === 'petition' ? form : blankForm(form.channel);
  const { honorific, name } = withTitle(kept);
  return {
    receipt,
    channel: form.channel,
    nature: form.nature,
    honorific,
    name,
    unit: kept.organisation === null ? kept.unit : '',
    organisation: kept.organisation,
    phone: phoneNumber(kept.phone),
    address: '',
    field: kept.field,
    firstTime: kept.firstTime,
    consent: { ...kept.consent, organisation: kept.organisation !== null && kept.consent.organisation },
    prepared: kept.prepared,
    slip: kept.slip,
    minutes: 3,
    petitions: kept.words
      .filter((words) => words.trim().length >= 3)
      .map((text) => ({ kind: 'proposal', text, field: kept.field })),
  };
}

/** A form as a reload left it; anything that is none is a blank form. */
export function formFrom(kept: string | undefined): SpeakerForm {
  try {
    const form: unknown = JSON.parse(kept ?? '');
    const blank = blankForm();
    const fits =
      typeof form === 'object' &&
      form !== null &&
      Object.entries(blank).every(([key, value]) => {
        const there: unknown = Reflect.get(form, key);
        return there === null ? value === null : value === null || typeof there === typeof value;
      }) &&
      Array.isArray(Reflect.get(form, 'words'));
    return fits ? (form as SpeakerForm) : blank;
  } catch {
    return blankForm();
  }
}
