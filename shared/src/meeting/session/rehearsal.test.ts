import { describe, expect, test } from 'vitest';
import {
  convening,
  coordinator,
  desk,
  Hall,
  land,
  moderator,
  presider,
  works,
} from '../../testing/example-hall.ts';

function rehearse(): Hall {
  const hall = new Hall();
  hall.does(coordinator, 'meeting.convene', { ...convening, rehearsal: true });
  return hall;
}

/** A department's device in its own seat. */
const landSeat = { ...land, seat: 'department-dat-dai' };

describe('conducting a rehearsal', () => {
  test('Z1 BX12 outside a rehearsal nothing of it can be done', () => {
    const hall = new Hall();
    hall.does(coordinator, 'meeting.convene', convening);
    for (const [type, input] of [
      ['rehearsal.pause', {}],
      ['rehearsal.resume', {}],
      ['rehearsal.step', {}],
      ['rehearsal.setPace', { pace: 2 }],
      ['rehearsal.takeOver', { seat: 'chair-an' }],
      ['rehearsal.giveBack', { seat: 'chair-an' }],
    ] as const)
      expect(hall.refusal(moderator, type, input), type).toBe('notRehearsal');
  });

  test('Z2 BX12 it is paused and goes on, and its pace is set', () => {
    const hall = rehearse();
    hall.does(presider, 'rehearsal.pause');
    expect(hall.does(moderator, 'rehearsal.pause')).toEqual([]);
    expect(hall.meeting.rehearsal.paused).toBe(true);
    hall.does(moderator, 'rehearsal.resume');
    hall.does(moderator, 'rehearsal.setPace', { pace: 10 });
    expect(hall.meeting.rehearsal).toEqual({ paused: false, pace: 10, steps: 0, byHand: [] });
    expect(hall.refusal(moderator, 'rehearsal.setPace', { pace: 0 })).toBe('malformed');
  });

  test('Z2 BX12 a step is one more act of a paused rehearsal, and pauses one that runs', () => {
    const hall = rehearse();
    hall.does(moderator, 'rehearsal.step');
    hall.does(moderator, 'rehearsal.step');
    expect(hall.meeting.rehearsal).toMatchObject({ paused: true, steps: 2 });
  });
});

describe('taking a seat over', () => {
  test('Z3 BX12 whoever sits in a seat takes it over and gives it back', () => {
    const hall = rehearse();
    hall.does(landSeat, 'rehearsal.takeOver', { seat: landSeat.seat });
    expect(hall.meeting.rehearsal.byHand).toEqual([landSeat.seat]);
    expect(hall.does(landSeat, 'rehearsal.takeOver', { seat: landSeat.seat })).toEqual([]);
    hall.does(landSeat, 'rehearsal.giveBack', { seat: landSeat.seat });
    expect(hall.meeting.rehearsal.byHand).toEqual([]);
  });

  test('Z3 BX12 another’s seat is taken over by those who conduct alone, and only a seat that there is', () => {
    const hall = rehearse();
    for (const actor of [works, desk])
      expect(hall.refusal(actor, 'rehearsal.takeOver', { seat: landSeat.seat })).toBe('notAllowed');
    expect(hall.refusal(moderator, 'rehearsal.takeOver', { seat: 'chair-nobody' })).toBe('unknownSeat');
    hall.does(moderator, 'rehearsal.takeOver', { seat: landSeat.seat });
    expect(hall.refusal(works, 'rehearsal.giveBack', { seat: landSeat.seat })).toBe('notAllowed');
  });
});
