import { expect, test } from 'vitest';
import { audiences } from '@doi-thoai/shared/meeting/roles';
import { openHall, presider, there } from '@doi-thoai/shared/testing/example-hall';
import { seenBy } from '@doi-thoai/shared/testing/seen-by';
import { meetingKind } from './meeting-kind.ts';

test('V8 BX5 seats share a room only where they see the same, so that no receipt reaches another seat', () => {
  const hall = openHall();
  hall.does(presider, 'floor.giveToHand');
  const { receipt, takenBy } = there([...hall.meeting.registrations][0]);
  expect(takenBy).toBe(presider.seat);
  for (const audience of audiences) {
    const at = (seat: string) => ({ audience, seat, department: null, registration: null });
    const apart = meetingKind.scopeOf(at(takenBy)) !== meetingKind.scopeOf(at('another'));
    const [own, other] = [takenBy, 'another'].map((seat) =>
      JSON.stringify(seenBy(audience, hall.meeting, { seat })),
    );
    expect(other).not.toContain(receipt);
    expect([audience, apart || own === other]).toEqual([audience, true]);
  }
});
