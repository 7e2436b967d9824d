import { describe, expect, test } from 'vitest';
import { actions } from './meeting.ts';
import { audiencesOfRole, roles, type AudienceName, type Role } from './roles.ts';

const organisers: Role[] = ['coordinator', 'moderator'];
const directors: Role[] = ['chair', 'moderator'];
const capturers: Role[] = ['chair', 'moderator', 'secretary'];
const approvers: Role[] = ['coordinator', 'moderator', 'chair'];
const takers: Role[] = ['citizen', 'desk', 'moderator', 'secretary', 'coordinator'];
const door: Role[] = ['desk', 'moderator', 'coordinator'];
const department: Role[] = ['department'];
const conductors: Role[] = ['chair', 'moderator', 'coordinator', 'admin'];
const seated: Role[] = [...conductors, 'secretary', 'desk', 'department'];

/** The roles of docs/glossary.md, read a second time: what is not written here nobody may. */
const table: Record<string, Role[]> = {
  'house.adopt': ['system'],
  'departments.add': ['coordinator', 'moderator'],
  'fields.add': ['coordinator', 'moderator'],
  'organisations.add': ['coordinator', 'moderator'],
  'meeting.convene': ['admin', 'coordinator', 'moderator'],
  'meeting.openIntake': organisers,
  'meeting.makeReady': organisers,
  'meeting.start': directors,
  'meeting.pause': directors,
  'meeting.close': directors,
  'presiding.pass': directors,
  'presiding.takeBack': directors,
  'floor.giveToHand': directors,
  'agenda.begin': directors,
  'agenda.skip': directors,
  'agenda.move': directors,
  'participants.add': [...door, 'organisation'],
  'participants.takeBack': door,
  'participants.ask': ['citizen', 'desk'],
  'participants.decideAdmission': organisers,
  'participants.setPresent': door,
  'departments.setPresent': door,
  'speakers.register': takers,
  'speakers.accept': organisers,
  'speakers.reject': organisers,
  'speakers.withdraw': takers,
  'speakers.reroute': door,
  'speakers.attachSlip': [...door, 'secretary'],
  'speakers.consent': takers,
  'speakers.correct': [...door, 'secretary'],
  'petitions.correct': [...organisers, 'secretary'],
  'queue.move': directors,
  'queue.defer': directors,
  'queue.requeue': directors,
  'queue.call': directors,
  'turn.followUp': directors,
  'turn.start': directors,
  'turn.pause': directors,
  'turn.resume': directors,
  'turn.extend': directors,
  'turn.end': directors,
  'turn.cut': directors,
  'turn.noShow': directors,
  'turn.takeBack': directors,
  'turn.restore': directors,
  'answering.call': directors,
  'answering.comment': directors,
  'petitions.capture': ['secretary', 'moderator', 'desk', 'chair', 'coordinator'],
  'petitions.classify': organisers,
  'petitions.release': organisers,
  'petitions.withdrawRelease': organisers,
  'petitions.raise': directors,
  'petitions.merge': organisers,
  'petitions.split': organisers,
  'petitions.reroute': door,
  'petitions.assign': approvers,
  'assignments.withdraw': approvers,
  'assignments.acknowledge': department,
  'assignments.askTime': department,
  'assignments.decline': department,
  'answers.draft': department,
  'answers.attach': department,
  'answers.detach': department,
  'answers.submit': department,
  'answers.takeBack': department,
  'answers.sign': department,
  'answers.return': approvers,
  'answers.approve': approvers,
  'answers.deliver': capturers,
  'answers.release': organisers,
  'answers.withdrawRelease': organisers,
  'petitions.answer': capturers,
  'petitions.releaseAnswer': organisers,
  'petitions.comment': ['department', ...capturers],
  'minutes.write': ['secretary', 'coordinator'],
  'petitions.dispose': directors,
  'petitions.reopen': directors,
  'commitments.capture': capturers,
  'commitments.reword': capturers,
  'commitments.readBack': directors,
  'commitments.confirm': ['chair'],
  'commitments.discard': capturers,
  'screens.show': directors,
  'screens.add': ['moderator', 'admin'],
  'screens.setUsual': ['moderator', 'admin'],
  'screens.toUsual': directors,
  'announcements.make': directors,
  'announcements.clear': directors,
  'conclusion.compile': capturers,
  'conclusion.edit': capturers,
  'conclusion.editRemarks': capturers,
  'conclusion.adopt': ['chair'],
  'conclusion.reopen': ['chair'],
  'conclusion.read': ['chair'],
  'rehearsal.pause': conductors,
  'rehearsal.resume': conductors,
  'rehearsal.step': conductors,
  'rehearsal.setPace': conductors,
  'rehearsal.takeOver': seated,
  'rehearsal.giveBack': seated,
};

const held: AudienceName[] = ['public', 'receipt'];
const audiences: Record<Role, AudienceName[]> = {
  admin: held,
  coordinator: ['moderator', 'secretary', 'screen', ...held],
  chair: ['chair', 'screen', ...held],
  moderator: ['moderator', 'screen', ...held],
  secretary: ['secretary', 'screen', ...held],
  desk: ['desk', ...held],
  department: ['department', ...held],
  organisation: held,
  supervisor: held,
  press: held,
  screen: ['screen', 'public'],
  citizen: held,
  system: [],
};

describe('the role table', () => {
  test('M12 every action stands in the table, and the table names no other', () => {
    expect(Object.keys(actions).sort()).toEqual(Object.keys(table).sort());
  });

  test.each(Object.entries(actions))('M12 %s is granted to exactly its roles', (type, action) => {
    expect([...action.may].sort()).toEqual([...(table[type] ?? [])].sort());
  });

  test.each(roles)('M12 the audiences of %s', (role) => {
    expect([...audiencesOfRole[role]].sort()).toEqual([...audiences[role]].sort());
  });

  test('M12 screens, press and supervisors command nothing, and only a signature needs a PIN', () => {
    const commanding = new Set(Object.values(actions).flatMap((action): readonly Role[] => action.may));
    for (const role of ['screen', 'press', 'supervisor'] as const) expect(commanding.has(role)).toBe(false);
    const withPin = Object.entries(actions).filter(([, action]) => 'needsPin' in action && action.needsPin);
    expect(withPin.map(([type]) => type)).toEqual(['answers.sign']);
  });
});
