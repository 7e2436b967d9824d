import type { Petition } from '@doi-thoai/shared/meeting/intake/petitions';
import type { SpeakerRegistration } from '@doi-thoai/shared/meeting/intake/registrations';
import { receiptOf, type SampleCommand } from './sample.ts';

/** What a petition is before its session; `released` is the wording for the hall. */
interface Words {
  readonly kind: Petition['kind'];
  readonly field: string | null;
  readonly authority: NonNullable<Petition['authority']>;
  readonly necessity: NonNullable<Petition['necessity']>;
  readonly text: string;
  readonly released?: string;
}

/** A petition that a body prepared, or that was taken in on another way, before anyone asked to speak. */
export interface Opinion extends Words {
  readonly organisation: string | null;
  readonly channel: Petition['channel'];
}

/** Someone who asks to speak, with all they bring; a phone's registration waits unless `accepted`. */
export interface Speaker {
  readonly channel: SpeakerRegistration['channel'];
  readonly accepted?: boolean;
  readonly honorific: SpeakerRegistration['honorific'];
  readonly name: string;
  readonly unit: string;
  readonly phone?: string;
  readonly address?: string;
  readonly organisation?: string;
  readonly firstTime?: boolean;
  /** To name, organisation and place alike; without it the number alone is shown. */
  readonly consentName: boolean;
  readonly minutes?: number;
  readonly petitions: readonly Words[];
}

/** Takes opinions in, sorts them and releases words of some; they get the numbers from 1. */
export function takenIn(opinions: readonly Opinion[]): SampleCommand[] {
  return opinions.flatMap((opinion, at) => {
    const { kind, field, text, organisation, channel } = opinion;
    const input = { kind, field, text, organisation, channel };
    return [{ role: 'coordinator', type: 'petitions.capture', input } as const, ...sorted(opinion, at + 1)];
  });
}

/** Registers speakers from no. 1; their petitions are numbered on after `earlier` ones. */
export function registered(sample: string, speakers: readonly Speaker[], earlier: number): SampleCommand[] {
  let petitions = earlier;
  return speakers.flatMap((speaker, at) => {
    const no = at + 1;
    const first = petitions + 1;
    petitions += speaker.petitions.length;
    return [
      register(sample, speaker, no),
      // What was typed at the door is seen by a moderator as well, before the hall may see it.
      ...(speaker.accepted || speaker.channel !== 'phone' ? [accept(no)] : []),
      ...speaker.petitions.flatMap((words, nth) => sorted(words, first + nth)),
    ];
  });
}

function register(sample: string, speaker: Speaker, no: number): SampleCommand {
  const { accepted: _accepted, consentName: shown, petitions, ...person } = speaker;
  return {
    role: speaker.channel === 'phone' ? 'citizen' : 'desk',
    type: 'speakers.register',
    input: {
      ...person,
      consent: { name: shown, organisation: shown, place: shown },
      receipt: receiptOf(sample, no),
      petitions: petitions.map(({ kind, field, text }) => ({ kind, field, text })),
    },
  };
}

function accept(no: number): SampleCommand {
  return { role: 'moderator', type: 'speakers.accept', input: { registration: { ref: 'registration', no } } };
}

function sorted({ field, authority, necessity, released }: Words, no: number): SampleCommand[] {
  const petition = { ref: 'petition', no };
  const classified: SampleCommand = {
    role: 'moderator',
    type: 'petitions.classify',
    input: { petition, field, authority, necessity },
  };
  if (released === undefined) return [classified];
  return [classified, { role: 'moderator', type: 'petitions.release', input: { petition, text: released } }];
}

/** Gives a petition to a department before the day, and what that department did with it (PL6). */
export interface Preparation {
  readonly petition: number;
  readonly department: string;
  readonly part?: 'lead' | 'supporting';
  /** Without a draft the department has only said that it is coming. */
  readonly draft?: string;
  readonly reached?: 'submitted' | 'approved' | 'returned';
  /** Why the draft came back. */
  readonly reason?: string;
}

export function prepared(preparations: readonly Preparation[]): SampleCommand[] {
  return preparations.flatMap((one) => {
    const { petition, department, part = 'lead', draft, reached, reason } = one;
    const assignment = { ref: 'assignment', petition, department };
    const by = { role: 'department', seat: { department } } as const;
    const commands: SampleCommand[] = [
      {
        role: 'coordinator',
        type: 'petitions.assign',
        input: { petition: { ref: 'petition', no: petition }, department, part },
      },
      { ...by, type: 'assignments.acknowledge', input: { assignment } },
    ];
    if (draft !== undefined)
      commands.push({ ...by, type: 'answers.draft', input: { assignment, text: draft } });
    if (reached !== undefined) commands.push({ ...by, type: 'answers.submit', input: { assignment } });
    if (reached === 'approved')
      commands.push({ role: 'coordinator', type: 'answers.approve', input: { assignment } });
    if (reached === 'returned')
      commands.push({ role: 'coordinator', type: 'answers.return', input: { assignment, reason } });
    return commands;
  });
}

/** A department says that a petition is not its own, and whose it is. */
export function declined(
  petition: number,
  department: string,
  reason: string,
  suggested: string,
): SampleCommand[] {
  const assignment = { ref: 'assignment', petition, department };
  return [
    {
      role: 'coordinator',
      type: 'petitions.assign',
      input: { petition: { ref: 'petition', no: petition }, department, part: 'lead' },
    },
    {
      role: 'department',
      seat: { department },
      type: 'assignments.decline',
      input: { assignment, reason, suggested },
    },
  ];
}

/** Lists who was sent, and checks in those that are `here`. */
export function attending(
  delegates: readonly { readonly name: string; readonly organisation: string }[],
  here: (at: number) => boolean,
): SampleCommand[] {
  const listed = delegates.map(({ name, organisation }): SampleCommand => ({
    role: 'coordinator',
    type: 'participants.add',
    input: { name, organisation },
  }));
  const came = delegates
    .filter((_delegate, at) => here(at))
    .map(({ name }): SampleCommand => ({
      role: 'desk',
      type: 'participants.setPresent',
      input: { participant: { ref: 'participant', name }, present: true },
    }));
  return [...listed, ...came];
}

export function departmentsHere(departments: readonly string[]): SampleCommand[] {
  return departments.map((department) => ({
    role: 'desk',
    type: 'departments.setPresent',
    input: { department, present: true },
  }));
}

export const openIntake: SampleCommand = { role: 'coordinator', type: 'meeting.openIntake', input: {} };
export const makeReady: SampleCommand = { role: 'coordinator', type: 'meeting.makeReady', input: {} };
