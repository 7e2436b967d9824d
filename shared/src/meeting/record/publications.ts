import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Erasing, Sealed } from '../../engine/sealed.ts';
import { same } from '../../engine/view.ts';
import { action, type Evolvers } from '../action.ts';
import { wrongDay } from '../answers/escalations.ts';
import { evidenceInput } from '../answers/evidence-input.ts';
import { sessionDay } from '../followup/clocks.ts';
import { publicationId } from '../id-inputs.ts';
import type { PublicationId } from '../ids.ts';
import type { Meeting } from '../meeting.ts';
import { factsChangedMeanwhile } from '../over.ts';
import { milestonesShown } from '../plan/proven-milestones.ts';
import { isWebAddress } from '../plan/taking-part.ts';
import {
  postingEnd,
  publicationFacts,
  thosePresent,
  type PostingEnd,
  type Publication,
  type PublicationFacts,
} from './publication.ts';
import {
  attached,
  mostProofs,
  proofActions,
  proofEvolvers,
  proofSubjects,
  type ProofEvent,
} from './publication-proofs.ts';

type Present = Sealed<{ readonly by: readonly string[] }>;

export type PublicationEvent =
  | ({ readonly type: 'publicationNoted'; readonly id: PublicationId } & PublicationFacts & Present)
  /** The same of the results: a name of its own, so that nobody takes it for the notice. */
  | ({ readonly type: 'resultsPublicationNoted'; readonly id: PublicationId } & PublicationFacts & Present)
  | ({
      readonly type: 'publicationChanged';
      readonly publication: PublicationId;
    } & PublicationFacts &
      Present)
  | ({
      readonly type: 'postingEnded';
      readonly publication: PublicationId;
    } & Pick<PostingEnd, 'on' | 'time'> &
      Sealed<Pick<PostingEnd, 'by' | 'objections'>>)
  | ({ readonly type: 'postingGoesOn'; readonly publication: PublicationId } & Erasing)
  | ({ readonly type: 'publicationRemoved'; readonly publication: PublicationId } & Erasing)
  | ProofEvent;

const may = ['coordinator'] as const;
const just = z.strictObject({ publication: publicationId });
const noted = publicationFacts.extend({ by: thosePresent.default([]) });

/** What the end of a posting is erased by, apart from what began it. */
const endSubject = (publication: PublicationId) => `end:${publication}`;

/** Why facts cannot be so: a day to come, an end before the beginning, an address that opens nothing. */
function wrongFacts({ from, to, link }: PublicationFacts, now: Instant): Refusal | undefined {
  if (link !== '' && !isWebAddress(link)) return refuse('notAWebAddress');
  return wrongDay(from, now) ?? (to === null ? undefined : tooEarly(to, from, now));
}

/** A last day may lie ahead, but not before the first one. */
function tooEarly(to: CivilDate, from: CivilDate, now: Instant): Refusal | undefined {
  return to < from ? wrongDay(to, now, from) : undefined;
}

/** Results are made public on the day at the earliest. */
function beforeTheDay({ from }: PublicationFacts, meeting: Meeting, now: Instant) {
  const day = sessionDay(meeting);
  return day === null ? undefined : wrongDay(from, now, day);
}

function known(meeting: Meeting, publication: PublicationId): Publication | Refusal {
  return meeting.publications.get(publication) ?? refuse('unknownPublication');
}

/** The milestone of the notice follows where it can be read. */
function shownNow(meeting: Meeting, publications: Meeting['publications'], now: Instant) {
  return milestonesShown(meeting, { ...meeting, publications }, now);
}

export const publicationActions = {
  /** Notes that it was posted, read, put on a page or sent, with what proves it. */
  'publications.note': action({
    may,
    input: noted.extend({
      proof: z.array(evidenceInput).max(mostProofs).default([]),
      /** What was made public is what came of the conference. */
      results: z.literal(true).optional(),
    }),
    decide(meeting, { by, proof, results, ...facts }, { newId, now }) {
      const wrong = wrongFacts(facts, now) ?? (results && beforeTheDay(facts, meeting, now));
      if (wrong) return wrong;
      const id = newId();
      const files = new Map(proof.map((file) => [file.id, file]));
      const row = { ...facts, id, by, end: null, proof: [], notedAt: now, ...(results ? { results } : {}) };
      return [
        {
          type: results ? 'resultsPublicationNoted' : 'publicationNoted',
          id,
          ...facts,
          subject: id,
          sealed: { by },
        },
        ...[...files.values()].map((file) => attached(id, file)),
        ...shownNow(meeting, meeting.publications.with(row), now),
      ];
    },
  }),
  'publications.change': action({
    may,
    input: noted.extend({
      publication: publicationId,
      /** What was seen of what is changed. */
      over: noted.partial().optional(),
    }),
    decide(meeting, { publication, over, by, ...facts }, { now }) {
      const row = known(meeting, publication);
      if (isRefusal(row)) return row;
      const wanted = { ...facts, by };
      const meanwhile = factsChangedMeanwhile(over, { stands: row, wanted });
      if (meanwhile) return meanwhile;
      const { id: _id, end, proof: _proof, notedAt: _notedAt, results: _results, ...stands } = row;
      if (same(stands, wanted)) return [];
      if (end && (facts.channel !== 'posted' || end.on < facts.from)) return refuse('postingHasEnded');
      const changed = { type: 'publicationChanged', publication, ...facts, subject: publication } as const;
      const after = meeting.publications.update(publication, (stood) => ({ ...stood, ...facts }));
      return wrongFacts(facts, now) ?? [{ ...changed, sealed: { by } }, ...shownNow(meeting, after, now)];
    },
  }),
  /** It was taken down; said again, it puts right what was said before. */
  'publications.end': action({
    may,
    input: just.extend({
      ...postingEnd.shape,
      /** What was seen of its end; null where it was still up. */
      over: postingEnd.nullable().optional(),
    }),
    decide(meeting, { publication, over, ...end }, { now }) {
      const row = known(meeting, publication);
      if (isRefusal(row)) return row;
      if (row.channel !== 'posted') return refuse('notPosted');
      if (same(row.end, end)) return [];
      if (over !== undefined && !same(row.end, over)) return refuse('overtaken');
      const { on, time, ...sealed } = end;
      const ended = {
        type: 'postingEnded',
        publication,
        on,
        time,
        subject: endSubject(publication),
      } as const;
      return wrongDay(on, now, row.from) ?? [{ ...ended, sealed }];
    },
  }),
  /** It is still up: the end was noted by mistake. */
  'publications.goOn': action({
    may,
    input: just,
    decide(meeting, { publication }) {
      const row = known(meeting, publication);
      if (isRefusal(row)) return row;
      return row.end ? [{ type: 'postingGoesOn', publication, erase: [endSubject(publication)] }] : [];
    },
  }),
  /** Takes out what was noted by mistake, with its proofs and whoever it named. */
  'publications.remove': action({
    may,
    input: just,
    decide(meeting, { publication }, { now }) {
      const row = known(meeting, publication);
      if (isRefusal(row)) return row;
      const erase = [publication, endSubject(publication), ...proofSubjects(row)];
      return [
        { type: 'publicationRemoved', publication, erase },
        ...shownNow(meeting, meeting.publications.without(publication), now),
      ];
    },
  }),
  ...proofActions,
};

export const publicationEvolvers: Evolvers<PublicationEvent> = {
  resultsPublicationNoted: (meeting, { type: _type, subject: _subject, sealed, ...facts }, { at }) => ({
    ...meeting,
    publications: meeting.publications.with({
      ...facts,
      ...{ by: sealed?.by ?? [], end: null, proof: [], notedAt: at, results: true },
    }),
  }),
  publicationNoted: (meeting, { type: _type, subject: _subject, sealed, ...facts }, { at }) => ({
    ...meeting,
    publications: meeting.publications.with({
      ...facts,
      ...{ by: sealed?.by ?? [], end: null, proof: [], notedAt: at },
    }),
  }),
  publicationChanged: (meeting, { type: _type, subject: _subject, sealed, publication, ...facts }) => ({
    ...meeting,
    publications: meeting.publications.update(publication, (row) => ({
      ...row,
      ...facts,
      by: sealed?.by ?? [],
    })),
  }),
  postingEnded: (meeting, { publication, on, time, sealed }) => ({
    ...meeting,
    publications: meeting.publications.update(publication, (row) => ({
      ...row,
      end: { on, time, by: sealed?.by ?? [], objections: sealed?.objections ?? '' },
    })),
  }),
  postingGoesOn: (meeting, { publication }) => ({
    ...meeting,
    publications: meeting.publications.update(publication, (row) => ({ ...row, end: null })),
  }),
  publicationRemoved: (meeting, { publication }) => ({
    ...meeting,
    publications: meeting.publications.without(publication),
  }),
  ...proofEvolvers,
};
