import { sessionDay } from '../meeting/followup/clocks.ts';
import { gathered, rows, single } from './viewer.ts';

/** What the office's registry sees of a conference: its papers, with what was given to each, and no word of a petition. */
export const registry = {
  about: single(
    (meeting) => meeting.about,
    ({ title, heldOn, startedAt, period, state }) => ({
      title,
      heldOn: sessionDay({ about: { startedAt, heldOn } }),
      period,
      state,
    }),
  ),
  plan: single(
    (meeting) => meeting.plan,
    ({ number, issuedOn, versions }) => ({
      number,
      issuedOn,
      versions: versions.map(({ no, reason, said: { plan } }) => ({
        no,
        reason,
        said: { plan: { number: plan.number, issuedOn: plan.issuedOn } },
      })),
    }),
  ),
  papers: rows(
    (meeting) => meeting.papers,
    ({ said: _said, ...row }) => row,
  ),
  /** Number and date of letters to upper bodies, and nothing of what is in them. */
  escalations: rows(
    (meeting) => meeting.escalations,
    ({ id, body, letter, asked }) => ({ id, body, letter, asked }),
  ),
  /** To which body each letter goes that reminds one. */
  reminders: rows(
    (meeting) => meeting.reminders,
    ({ id, whom }) => ({ id, department: whom.to === 'body' ? whom.department : null }),
  ),
  /** To whom a paper goes, where each gets one of their own. */
  departments: rows(
    (meeting) => meeting.departments,
    ({ id, name }) => ({ id, name }),
  ),
  organisations: rows(
    (meeting) => meeting.organisations,
    ({ id, name }) => ({ id, name }),
  ),
  individuals: rows(
    (meeting) => meeting.participants,
    ({ id, name, admission }) => (admission === 'admitted' ? { id, name } : null),
  ),
  /** On which board something was posted, of records of posting. */
  publications: rows(
    (meeting) => meeting.publications,
    ({ id, place }) => ({ id, place }),
  ),
  /** The number of a matter that a paper in the register is about, and nothing that was said. */
  matters: gathered(
    ({ papers, petitions }) => [papers, petitions],
    function* ({ papers, petitions }) {
      for (const { of } of papers) {
        const petition = petitions.get(of);
        if (petition) yield [petition.id, { id: petition.id, no: petition.no }];
      }
    },
  ),
};
