import { describe, expect, test } from 'vitest';
import {
  citizen,
  coordinator,
  land,
  leader,
  moderator,
  openHall,
  presider,
  secretary,
  type Hall,
} from '../testing/example-hall.ts';
import { views } from './audiences.ts';
import { diff, project, type View } from '../engine/view.ts';
import type { Viewer } from './viewer.ts';

const viewer = (audience: Viewer['audience'], more: Partial<Viewer> = {}): Viewer => ({
  audience,
  seat: 'somebody',
  department: null,
  registration: null,
  ...more,
});

const name = 'Nguyễn Văn Rút';
const words = 'Đề nghị xử lý hộ bên cạnh nuôi gà gây ồn';

/** A matter with all that can be made of it before somebody leaves, and another asker who was merged into it. */
function aMatter() {
  const hall = openHall();
  const asked = hall.registers([words], { name, unit: 'Tổ 2', consentName: true }, citizen);
  const { registration, petition } = asked;
  const other = hall.registers(['Tiếng ồn ban đêm']);
  hall.does(moderator, 'speakers.accept', { registration });
  hall.does(moderator, 'petitions.release', { petition, text: words });
  hall.does(moderator, 'petitions.merge', { petition: other.petition, into: petition });
  const assignment = hall.assigns(petition);
  hall.does(land, 'answers.draft', { assignment, text: 'Sẽ kiểm tra trong tuần.' });
  hall.does(leader, 'answers.sign', { assignment });
  hall.does(coordinator, 'answers.approve', { assignment });
  hall.does(moderator, 'answers.release', { assignment, text: 'Sẽ kiểm tra trong tuần.' });
  hall.does(land, 'petitions.comment', { petition, text: 'Đã nhiều lần nhắc nhở' });
  hall.captures(petition);
  hall.does(presider, 'petitions.raise', { petition });
  hall.does(secretary, 'conclusion.compile');
  hall.does(presider, 'conclusion.adopt', { withGaps: true });
  return { hall, ...asked, other, assignment };
}

type Matter = ReturnType<typeof aMatter>;
const ways: Readonly<Record<string, (matter: Matter) => void>> = {
  rerouted: ({ hall, registration }) =>
    hall.does(moderator, 'speakers.reroute', { registration, nature: 'denunciation' }),
  'its only petition rerouted': ({ hall, petition }) =>
    hall.does(moderator, 'petitions.reroute', { petition, nature: 'complaint' }),
  withdrawn: ({ hall, receipt }) => hall.does(citizen, 'speakers.withdraw', { receipt }),
  'not admitted': ({ hall, registration }) =>
    hall.does(moderator, 'speakers.reject', { registration, reason: 'offTopic', note: 'Kín' }),
};

/** Everybody who looks on from outside, and somebody else who asked the same. */
const outside = ({ other }: Pick<Matter, 'other'>): Viewer[] => [
  viewer('public'),
  viewer('screen'),
  viewer('department', { department: 'dat-dai' }),
  viewer('department', { department: 'xay-dung' }),
  viewer('receipt', { registration: other.registration }),
];

const viewOf = ({ audience }: Viewer): View => views[audience];

function patchesOf(way: (matter: Matter) => void): string {
  const matter = aMatter();
  const { hall } = matter;
  const before = hall.meeting;
  const since = hall.journal.length;
  way(matter);
  const seqs = hall.journal.length - since;
  const patches = outside(matter).map((who) => diff(viewOf(who), before, hall.meeting, who));
  hall.wait(60_000);
  const next = hall.registers(['Đường ngập']);
  const afterwards = outside(matter).map((who) => project(viewOf(who), hall.meeting, who));
  return JSON.stringify({ seqs, patches, next: next.registration, afterwards });
}

describe('what is taken back', () => {
  test('V16 UB3 leaves every view from outside by one and the same patch, however it was taken back [case withdrawn-still-public]', () => {
    const [rerouted = '', ...others] = Object.values(ways).map(patchesOf);
    expect(rerouted).not.toContain(name);
    expect(rerouted).not.toContain('nuôi gà');
    expect(rerouted).not.toContain('kiểm tra trong tuần');
    for (const patches of others) expect(patches).toBe(rerouted);
  });

  test('V16 nothing of it is left outside, and who asked the same is still there', () => {
    for (const way of Object.values(ways)) {
      const matter = aMatter();
      way(matter);
      for (const who of outside(matter)) {
        const seen = JSON.stringify(project(viewOf(who), matter.hall.meeting, who));
        expect(seen).not.toContain(name);
        expect(seen).not.toContain(words);
        expect(seen).not.toContain('nhắc nhở');
        expect(seen).not.toContain(matter.registration);
        if (who.audience !== 'receipt') expect(seen).toContain(matter.other.petition);
      }
    }
  });

  test('P19 it cannot be assigned, merged, raised, released, disposed of or promised any more', () => {
    const { hall, registration, petition, other, assignment } = aMatter();
    hall.does(moderator, 'speakers.withdraw', { registration });
    const code = (type: string, input: object, by = moderator) => hall.refusal(by, type, input);
    expect([
      code('petitions.assign', { petition, department: 'xay-dung', part: 'lead' }),
      code('petitions.merge', { petition, into: other.petition }),
      code('petitions.merge', { petition: other.petition, into: petition }),
      code('petitions.raise', { petition }),
      code('petitions.release', { petition, text: words }),
      code('petitions.classify', { petition, field: null, authority: null, necessity: 'urgent' }),
      code('petitions.dispose', { petition, kind: 'answered' }),
      code('petitions.capture', { registration, text: 'Thêm một ý' }),
      code('commitments.capture', { petition, department: 'dat-dai', wording: 'Sẽ làm', officer: 'Ông A' }),
    ]).toEqual(Array.from({ length: 9 }, () => 'petitionTakenBack'));
    const [captured] = [...hall.meeting.commitments];
    expect(code('commitments.readBack', { commitment: captured?.id })).toBe('petitionTakenBack');
    // Departments are not told why.
    expect(code('petitions.comment', { petition, text: 'Vẫn ồn' }, land)).toBe('notYours');
    expect(code('answers.draft', { assignment, text: 'Khác' }, land)).toBe('wrongAssignmentState');
  });

  test('P19 a department learns the same of an answer that was given already', () => {
    const codes = Object.values(ways).map((way) => {
      const matter = aMatter();
      const { hall, assignment } = matter;
      hall.does(moderator, 'answers.deliver', { assignment, how: 'inWriting' });
      way(matter);
      const outcome = hall.command(land, 'answers.draft', { assignment, text: 'Khác' });
      return JSON.stringify(outcome);
    });
    expect(new Set(codes).size).toBe(1);
  });

  test('R9 R8 what the chair decided on is taken back by nobody, for it is the record’s', () => {
    const decided = (make: (hall: Hall, petition: string) => void) => {
      const hall = openHall();
      const { registration, petition, receipt } = hall.registers();
      make(hall, petition);
      return [
        hall.refusal(citizen, 'speakers.withdraw', { receipt }),
        hall.refusal(moderator, 'speakers.reject', { registration, reason: 'other' }),
      ];
    };
    const disposed = decided((hall, petition) =>
      hall.does(presider, 'petitions.dispose', { petition, kind: 'answered' }),
    );
    const promised = decided((hall, petition) => {
      const commitment = hall.captures(petition);
      hall.does(moderator, 'commitments.readBack', { commitment });
      hall.does(presider, 'commitments.confirm', { commitment });
    });
    expect([...disposed, ...promised]).toEqual(Array.from({ length: 4 }, () => 'matterDecided'));
  });

  test('R7 who is admitted after all has all of it back, to be given anew', () => {
    const { hall, registration, petition, assignment } = aMatter();
    hall.does(moderator, 'speakers.reject', { registration, reason: 'unclear' });
    hall.does(moderator, 'speakers.accept', { registration });
    const seen = project(views.public, hall.meeting, viewer('public'));
    expect(seen.petitions[petition]).toMatchObject({ released: words, departments: [] });
    expect(hall.meeting.assignments.get(assignment)?.state).toBe('withdrawn');
    expect(hall.assigns(petition)).not.toBe('');
  });
});
