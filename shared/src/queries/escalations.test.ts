import { expect, test } from 'vitest';
import { project } from '../engine/view.ts';
import { conveneHall, coordinator, there, type Hall } from '../testing/example-hall.ts';
import { views } from '../views/audiences.ts';
import type { Viewer } from '../views/viewer.ts';
import {
  escalationActs,
  mattersFor,
  sortedEscalations,
  unsentLetterTo,
  type EscalationAct,
} from './escalations.ts';

const viewer: Viewer = { audience: 'preparation', seat: 'dieu-phoi', department: null, registration: null };
const listed = (hall: Hall) => sortedEscalations(project(views.preparation, hall.meeting, viewer));

const letter = { no: '88/UBND-VP', date: '2024-11-18' };
/** Other words each time: what stands already is taken and changes nothing. */
const inputs: Readonly<Record<EscalationAct, object>> = {
  send: { letter: { no: '89/UBND-VP', date: '2024-11-18' } },
  askAgain: { letter: { no: '95/UBND-VP', date: '2024-11-20' } },
  enterReply: { letter: { no: '1204/SXD', date: '2024-11-21' }, text: 'Sở sẽ khảo sát' },
  tell: { on: '2024-11-21', way: 'call' },
  change: { body: 'Sở Nội vụ' },
  withdraw: {},
  stepBack: {},
};

function opened(...bodies: string[]) {
  const hall = conveneHall();
  const ids = bodies.map((body) => {
    const opinions = [{ text: `Việc của ${body}`, channel: 'survey' }];
    const about = hall
      .does(coordinator, 'opinions.add', { opinions })
      .flatMap((event) => (event.type === 'petitionReceived' ? [event.id] : []));
    const [event] = hall.does(coordinator, 'escalations.open', { body, about });
    return event && 'id' in event ? event.id : '';
  });
  return { hall, ids };
}

test('SY12 BL3 TD15 a letter is opened, sent, asked again, replied and told, and each act that is offered is taken', () => {
  const way = [
    ['send', { letter }],
    ['askAgain', { letter: { no: '90/UBND-VP', date: '2024-11-19' } }],
    ['enterReply', { letter: { no: '1200/SXD', date: '2024-11-21' }, text: 'Sở đang xem xét' }],
    ['tell', { on: '2024-11-21', way: 'zalo' }],
  ] as const;
  const expected = ['opened', 'sent', 'askedAgain', 'replied', 'told'];
  for (const [done, state] of expected.entries()) {
    const reached = () => {
      const { hall, ids } = opened('Sở Xây dựng');
      for (const [act, input] of way.slice(0, done))
        hall.does(coordinator, `escalations.${act}`, { escalation: ids[0], ...input });
      return { hall, escalation: ids[0] };
    };
    const row = there(listed(reached().hall)[0]);
    expect(row.state).toBe(state);
    for (const act of escalationActs(row.row)) {
      const { hall, escalation } = reached();
      const about = act === 'change' ? { about: row.row.petitions } : {};
      const refused = hall.refusal(coordinator, `escalations.${act}`, {
        escalation,
        ...inputs[act],
        ...about,
      });
      expect([state, act, refused]).toEqual([state, act, null]);
    }
  }
});

test('SY12 TD15 letters that are open stand first, the oldest on top, with the numbers of their matters', () => {
  const { hall, ids } = opened('Sở Xây dựng', 'Sở Y tế');
  expect(listed(hall).map(({ row, numbers }) => [row.body, numbers])).toEqual([
    ['Sở Xây dựng', [1]],
    ['Sở Y tế', [2]],
  ]);
  const escalation = ids[0];
  hall.does(coordinator, 'escalations.send', { escalation, letter });
  hall.does(coordinator, 'escalations.enterReply', { escalation, ...inputs.enterReply });
  hall.does(coordinator, 'escalations.tell', { escalation, ...inputs.tell });
  expect(listed(hall).map(({ row, state }) => [row.body, state])).toEqual([
    ['Sở Y tế', 'opened'],
    ['Sở Xây dựng', 'told'],
  ]);
});

test('SY9 BL3 what lies beyond the meeting goes into the letter to the same body, until that is sent', () => {
  const { hall, ids } = opened('Sở Xây dựng', 'Sở Y tế');
  const opinions = ['Cầu nứt', 'Trạm biến áp quá tải'].map((text) => ({ text, channel: 'survey' }));
  const [first = '', second = ''] = hall
    .does(coordinator, 'opinions.add', { opinions })
    .flatMap((event) => (event.type === 'petitionReceived' ? [event.id] : []));
  hall.does(coordinator, 'petitions.classify', { petition: first, authority: 'province' });
  hall.does(coordinator, 'petitions.classify', { petition: second, authority: 'commune' });
  const seen = () => project(views.preparation, hall.meeting, viewer);
  const found = there(unsentLetterTo(seen().escalations, 'sở xây dựng'));
  expect(found.id).toBe(ids[0]);
  // What another letter holds, and what the commune decides itself, is not offered.
  expect(mattersFor(seen(), found).map(({ id }) => id)).toEqual([...found.petitions, first]);
  const about = [...found.petitions, first];
  hall.does(coordinator, 'escalations.change', { escalation: found.id, body: found.body, about });
  expect(listed(hall)[0]?.numbers).toHaveLength(2);
  hall.does(coordinator, 'escalations.send', { escalation: found.id, letter });
  expect(unsentLetterTo(seen().escalations, 'Sở Xây dựng')).toBeUndefined();
});
