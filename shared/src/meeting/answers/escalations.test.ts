import { describe, expect, test } from 'vitest';
import { conveneHall, coordinator, moderator, there, type Hall } from '../../testing/example-hall.ts';
import { erased, replay } from '../../testing/playing.ts';

const letter = { no: '88/UBND-VP', date: '2024-11-18' };
const reply = { no: '1204/SXD', date: '2024-11-20' };
const text = 'Sở sẽ khảo sát tuyến đường trong quý I';

function opened() {
  const hall = conveneHall();
  const opinions = ['Nâng cấp tỉnh lộ', 'Xây cầu mới'].map((words) => ({ text: words, channel: 'survey' }));
  const petitions = hall
    .does(coordinator, 'opinions.add', { opinions })
    .flatMap((event) => (event.type === 'petitionReceived' ? [event.id] : []));
  const [event] = hall.does(coordinator, 'escalations.open', { body: 'Sở Xây dựng', about: petitions });
  return { hall, petitions, escalation: event && 'id' in event ? event.id : '' };
}
const row = (hall: Hall, escalation: string) => there(hall.meeting.escalations.get(escalation));
const act = (hall: Hall, type: string, input: object) =>
  hall.refusal(coordinator, `escalations.${type}`, input);

describe('letters to upper bodies', () => {
  test('O4 SY8 to whom a letter goes and what stands in it is not written over as nobody saw it', () => {
    const { hall, petitions, escalation } = opened();
    const seen = { body: 'Sở Xây dựng', petitions };
    const change = (to: object) =>
      act(hall, 'change', { escalation, body: seen.body, about: petitions, over: seen, ...to });
    expect(change({ about: petitions.slice(0, 1) })).toBeNull();
    expect(change({ about: petitions.slice(1) })).toBe('changedMeanwhile');
    expect(change({ body: 'UBND tỉnh' })).toBe('changedMeanwhile');
    expect(row(hall, escalation)).toMatchObject({ body: 'Sở Xây dựng', petitions: petitions.slice(0, 1) });
  });

  test('SY8 BL3 TD15 one letter for a group: opened, sent, asked again, replied, told; each step taken back', () => {
    const { hall, petitions, escalation } = opened();
    const steps: [string, object, object][] = [
      ['send', { letter }, { letter }],
      ['askAgain', { letter: { no: '95/UBND-VP', date: '2024-11-19' } }, { asked: [{ no: '95/UBND-VP' }] }],
      ['enterReply', { letter: reply, text }, { reply: { ...reply, text } }],
      ['tell', { on: '2024-11-21', way: 'zalo' }, { told: { on: '2024-11-21', way: 'zalo' } }],
    ];
    const before = steps.map(([type, input, is]) => {
      const was = row(hall, escalation);
      expect([type, act(hall, type, { escalation, ...input })]).toEqual([type, null]);
      expect(row(hall, escalation)).toMatchObject({ petitions, ...is });
      return was;
    });
    for (const was of before.toReversed()) {
      hall.does(coordinator, 'escalations.stepBack', { escalation });
      expect(row(hall, escalation)).toEqual(was);
    }
    expect(act(hall, 'stepBack', { escalation })).toBe('letterNotSent');
  });

  test('SY8 a step out of order, or of a day that cannot be, is refused', () => {
    const { hall, escalation } = opened();
    expect(act(hall, 'askAgain', { escalation, letter })).toBe('letterNotSent');
    expect(act(hall, 'send', { escalation, letter: { ...letter, date: '2024-12-01' } })).toBe('dayLiesAhead');
    expect(act(hall, 'send', { escalation: 'khong-co', letter })).toBe('unknownEscalation');
    act(hall, 'send', { escalation, letter });
    expect(act(hall, 'tell', { escalation, on: '2024-11-21', way: 'call' })).toBe('replyNotThere');
    const early = { ...reply, date: '2024-11-17' };
    expect(act(hall, 'enterReply', { escalation, letter: early, text })).toBe('dayTooEarly');
    act(hall, 'enterReply', { escalation, letter: reply, text });
    expect(act(hall, 'askAgain', { escalation, letter })).toBe('replyIsThere');
    act(hall, 'tell', { escalation, on: '2024-11-21', way: 'paper' });
    expect(act(hall, 'enterReply', { escalation, letter: reply, text: 'Khác' })).toBe('askersTold');
  });

  test('SY9 BL3 a matter stands in one letter; what stands in it is changed until it is sent', () => {
    const { hall, petitions, escalation } = opened();
    expect(act(hall, 'open', { body: 'Bộ Xây dựng', about: petitions })).toBe('alreadyEscalated');
    const one = petitions.slice(0, 1);
    expect(act(hall, 'change', { escalation, body: 'UBND tỉnh', about: one })).toBeNull();
    expect(row(hall, escalation)).toMatchObject({ body: 'UBND tỉnh', petitions: one });
    expect(act(hall, 'open', { body: 'Bộ Xây dựng', about: petitions.slice(1) })).toBeNull();
    act(hall, 'send', { escalation, letter });
    expect(act(hall, 'change', { escalation, body: 'Sở', about: one })).toBe('letterSent');
    expect(act(hall, 'withdraw', { escalation })).toBe('letterSent');
  });

  test('SY9 one that was opened by mistake is withdrawn', () => {
    const { hall, escalation } = opened();
    hall.does(coordinator, 'escalations.withdraw', { escalation });
    expect(hall.meeting.escalations.size).toBe(0);
  });

  test('SY10 UB3 what goes to citizen reception leaves its letter, and takes the last one’s reply along', () => {
    const { hall, petitions, escalation } = opened();
    act(hall, 'send', { escalation, letter });
    act(hall, 'enterReply', { escalation, letter: reply, text });
    const [first = '', last = ''] = petitions;
    hall.does(moderator, 'petitions.reroute', { petition: first, nature: 'complaint' });
    expect(row(hall, escalation).petitions).toEqual([last]);
    hall.does(moderator, 'petitions.reroute', { petition: last, nature: 'complaint' });
    expect(hall.meeting.escalations.size).toBe(0);
    expect(JSON.stringify(erased(hall.journal))).not.toContain('khảo sát');
    expect(JSON.stringify(replay('thu', erased(hall.journal)))).toBe(JSON.stringify(hall.meeting));
  });
});
