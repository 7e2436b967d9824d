import { describe, expect, test } from 'vitest';
import {
  conveneHall,
  coordinator,
  moderator,
  openHall,
  there,
  type Hall,
} from '../../testing/example-hall.ts';
import { instant } from '../../calendar/instant.ts';

const row = (hall: Hall, petition: string) => there(hall.meeting.petitions.get(petition));

describe('the synthesis sorts', () => {
  test('SY1 PL2 BL2 a matter has field, authority, necessity and kind, each changed by itself', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    hall.does(moderator, 'petitions.classify', { petition, authority: 'province', kind: 'report' });
    hall.does(moderator, 'petitions.classify', { petition, field: 'dat', necessity: 'urgent' });
    expect(row(hall, petition)).toMatchObject({
      ...{ field: 'dat', authority: 'province', necessity: 'urgent', kind: 'report' },
    });
    const same = hall.does(moderator, 'petitions.classify', { petition, kind: 'report' });
    expect(same).toEqual([]);
    const over = { kind: 'opinion' };
    expect(hall.refusal(moderator, 'petitions.classify', { petition, kind: 'initiative', over })).toBe(
      'changedMeanwhile',
    );
  });

  test('SY2 PL2 the district is chosen for matters up to 30/06/2025 alone', () => {
    const hall = conveneHall();
    hall.now = instant(Date.UTC(2026, 10, 20));
    const add = (receivedOn: string | null) => {
      const opinions = [{ text: 'Đường huyện hỏng', channel: 'survey', receivedOn }];
      const events = hall.does(coordinator, 'opinions.add', { opinions });
      return events.flatMap((event) => (event.type === 'petitionReceived' ? [event.id] : []))[0] ?? '';
    };
    const classify = (petition: string) =>
      hall.refusal(moderator, 'petitions.classify', { petition, authority: 'district' });
    expect(classify(add('2025-06-30'))).toBeNull();
    expect(classify(add('2025-07-01'))).toBe('districtEnded');
    // Neither the opinion nor its meeting says of which day it is.
    expect(classify(add(null))).toBeNull();
  });

  test('SY3 what is out of scope says why, is not assigned away first, and is taken up again', () => {
    const hall = openHall();
    const [a, b] = [hall.registers(), hall.registers()];
    const reason = 'Việc do tòa án giải quyết';
    hall.does(coordinator, 'petitions.setAside', { petition: a.petition, reason });
    expect(row(hall, a.petition).outOfScope).toEqual({ reason, at: hall.now });
    hall.does(coordinator, 'petitions.takeUp', { petition: a.petition });
    expect(row(hall, a.petition).outOfScope).toBeNull();
    hall.assigns(b.petition);
    expect(hall.refusal(coordinator, 'petitions.setAside', { petition: b.petition, reason })).toBe(
      'petitionInUse',
    );
  });

  test('SY4 who is to bring a matter before the hall is noted, and not written over unseen', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    const spokesperson = 'Đại biểu thôn Đoàn Kết';
    hall.does(coordinator, 'petitions.nameSpokesperson', { petition, spokesperson, over: '' });
    expect(row(hall, petition).spokesperson).toBe(spokesperson);
    expect(
      hall.refusal(coordinator, 'petitions.nameSpokesperson', { petition, spokesperson: '', over: 'x' }),
    ).toBe('changedMeanwhile');
    hall.does(moderator, 'petitions.reroute', { petition, nature: 'complaint' });
    expect(row(hall, petition)).toMatchObject({ spokesperson: '', outOfScope: null });
    expect(hall.refusal(coordinator, 'petitions.takeUp', { petition })).toBe('petitionRerouted');
  });
});
