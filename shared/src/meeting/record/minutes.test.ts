import { describe, expect, test } from 'vitest';
import { coordinator, moderator, openHall, presider, secretary } from '../../testing/example-hall.ts';
import { minuteId } from './minute-id.ts';

function spoken() {
  const hall = openHall();
  const person = hall.registers(['Mương tắc', 'Đèn hỏng']);
  hall.does(presider, 'queue.call', { registration: person.registration });
  hall.does(presider, 'turn.start');
  const turn = hall.meeting.floor.turn ?? '';
  return { hall, turn, ...person };
}

describe('minutes', () => {
  test('O1 QN9 words stand beside an entry, are corrected and taken back', () => {
    const { hall, turn } = spoken();
    const about = { kind: 'turn', of: turn };
    hall.does(secretary, 'minutes.write', { ...about, text: 'Ông nói rằng mương tắc' });
    hall.does(coordinator, 'minutes.write', { ...about, text: 'Ông nói mương tắc từ tháng Bảy' });
    expect(hall.meeting.minutes.get(minuteId('turn', turn))).toMatchObject({
      text: 'Ông nói mương tắc từ tháng Bảy',
      at: hall.now,
    });
    hall.does(secretary, 'minutes.write', { ...about, text: '' });
    expect(hall.meeting.minutes.size).toBe(0);
  });

  test('O1 QN9 each kind of entry takes words of its own', () => {
    const { hall, turn, petition } = spoken();
    const assignment = hall.assigns(petition);
    const commitment = hall.captures(petition);
    hall.does(presider, 'petitions.comment', { petition, text: 'Tôi nói thêm' });
    hall.does(moderator, 'announcements.make', { text: 'Giải lao' });
    const [comment] = [...hall.meeting.comments];
    const [announcement] = [...hall.meeting.announcements];
    const entries = [
      ['turn', turn],
      ['raised', petition],
      ['assigned', assignment],
      ['responded', assignment],
      ['delivered', assignment],
      ['commented', comment?.id],
      ['promised', commitment],
      ['disposed', petition],
      ['announced', announcement?.id],
    ] as const;
    for (const [kind, of] of entries)
      hall.does(secretary, 'minutes.write', { kind, of, text: `Ghi ${kind}` });
    expect([...hall.meeting.minutes].map(({ kind }) => kind).sort()).toEqual(
      entries.map(([kind]) => kind).sort(),
    );
  });

  test('O1 nothing is written beside what is not there', () => {
    const { hall } = spoken();
    for (const kind of ['turn', 'raised', 'assigned', 'announced'])
      expect(hall.refusal(secretary, 'minutes.write', { kind, of: 'la', text: 'x' })).toBe('unknownEntry');
  });

  test('O1 UB3 a call is no entry before its speech begins: taken back, it leaves no words behind', () => {
    const hall = openHall();
    hall.does(presider, 'queue.call', { registration: hall.registers().registration });
    const about = { kind: 'turn', of: hall.meeting.floor.turn };
    expect(hall.refusal(secretary, 'minutes.write', { ...about, text: 'Bà tố cáo' })).toBe('unknownEntry');
    hall.does(presider, 'turn.start');
    hall.does(secretary, 'minutes.write', { ...about, text: 'Bà nêu ba việc' });
    expect(hall.meeting.minutes.size).toBe(1);
  });

  test('O2 the minutes are still written once the session is closed', () => {
    const { hall, turn } = spoken();
    hall.does(presider, 'turn.end');
    hall.does(presider, 'meeting.close');
    hall.does(secretary, 'minutes.write', { kind: 'turn', of: turn, text: 'Ghi lại sau phiên' });
    expect(hall.meeting.minutes.size).toBe(1);
  });

  test('O3 UB3 what is rerouted takes the words beside it along, those of its speeches as well', () => {
    const { hall, turn, petition, petitions } = spoken();
    const [, other] = petitions;
    const assignment = hall.assigns(petition);
    hall.does(presider, 'turn.end');
    hall.does(secretary, 'minutes.write', { kind: 'turn', of: turn, text: 'Tố cáo ông A' });
    hall.does(secretary, 'minutes.write', { kind: 'assigned', of: assignment, text: 'Giao việc ông A' });
    hall.does(secretary, 'minutes.write', { kind: 'raised', of: other, text: 'Đèn hỏng ba tháng' });
    hall.does(moderator, 'petitions.reroute', { petition, nature: 'denunciation' });
    expect([...hall.meeting.minutes].map(({ of }) => of)).toEqual([other]);
    const erased = hall.journal.flatMap(({ event }) => ('erase' in event ? event.erase : []));
    expect(erased).toEqual(expect.arrayContaining([petition, turn]));
    for (const [kind, of] of [
      ['raised', petition],
      ['turn', turn],
    ])
      expect(hall.refusal(secretary, 'minutes.write', { kind, of, text: 'x' }), kind).toBe('unknownEntry');
  });
});
