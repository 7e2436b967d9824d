import { civilDateOf, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { complaintNatures } from '@doi-thoai/shared/meeting/intake/vocabulary';
import { nameOf, type Named } from '@doi-thoai/shared/words/people';
import { receptionSlip } from '@doi-thoai/shared/words/reception-slip';

/** What goes to citizen reception, as far as it stands on the page. */
export interface SentOn {
  /** Its number, as the paper says it. */
  readonly no: string;
  readonly receivedOn: CivilDate | null;
  /** Who asks, each on a line; nobody once it was erased. */
  readonly people: readonly string[];
  /** The words; null where this seat may not read them, or only their photo is there. */
  readonly words: readonly string[] | null;
  /** The address of the photo of the slip. */
  readonly photo?: string | undefined;
  /** Words and names are gone already. */
  readonly erased?: boolean;
}

/** Where it was raised, where it goes, and when. */
export interface SlipFacts {
  readonly host: string;
  readonly conference: string;
  readonly reception: string;
  readonly today: CivilDate;
}

export type ComplaintNature = (typeof complaintNatures)[number];

type Asker = Omit<Named, 'no'> & { readonly unit: string };

interface About {
  readonly host: string;
  readonly shortTitle: string;
  readonly reception: string;
}

/** What the conference says of itself on the paper. */
export function slipFacts(about: About | undefined, now: Instant): SlipFacts {
  const { host = '', shortTitle = '', reception = '' } = about ?? {};
  return { host, conference: shortTitle, reception, today: civilDateOf(now) };
}

/** A registration with all that was asked in it, as far as this seat may read it. */
export function registrationSentOn(
  row: Asker & { readonly no: number; readonly submittedAt: Instant },
  words: readonly string[],
  photo: string | undefined,
): SentOn {
  return {
    no: receptionSlip.registrationNo(row.no),
    receivedOn: civilDateOf(row.submittedAt),
    people: asked(row),
    words: words.length === 0 ? null : words,
    photo,
  };
}

/** One matter, with who asks it. */
export function petitionSentOn(
  row: { readonly no: number; readonly text: string; readonly receivedAt: Instant },
  people: readonly Asker[],
  photo?: string,
): SentOn {
  return {
    no: receptionSlip.petitionNo(row.no),
    receivedOn: civilDateOf(row.receivedAt),
    people: people.flatMap(asked),
    words: row.text === '' ? null : [row.text],
    photo,
  };
}

/** Where the photo of a slip is read from. */
export function photoAddress(
  meeting: string,
  slip: { readonly id: string } | null | undefined,
): string | undefined {
  return slip ? `/api/meetings/${meeting}/files/${slip.id}` : undefined;
}

function asked(person: Asker): readonly string[] {
  const line = [person.name && nameOf({ ...person, no: 0 }, 'vi'), person.unit].filter(Boolean).join(', ');
  return line === '' ? [] : [line];
}
