import { describe, expect, test } from 'vitest';
import { conveneHall, coordinator, Hall, moderator, there } from '../../testing/example-hall.ts';
import { replay } from '../../testing/playing.ts';
import { unplanned } from './plan.ts';
import { templates } from './templates/templates.ts';
import { templateIds } from './vocabulary.ts';

const given = {
  template: 'commune',
  title: 'Đối thoại với Nhân dân năm 2026',
  host: 'UBND xã Đồng Mẫu',
  heldOn: '2026-12-18',
  period: '',
  startsAt: '08:00',
  place: 'Hội trường UBND xã',
};

function started(more: Record<string, unknown> = {}): Hall {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', { ...given, ...more });
  return hall;
}

const reason = 'Trùng kỳ họp Hội đồng nhân dân';

describe('a conference is begun', () => {
  test('PN1 TD1 the first template is the yearly dialogue of a commune: two co-chairs, who is invited, the duty of the year', () => {
    const { about, plan, chairs, fields, agenda } = started().meeting;
    expect(templateIds[0]).toBe('commune');
    expect(about).toMatchObject({
      title: given.title,
      state: 'convened',
      heldOn: '2026-12-18',
      place: given.place,
    });
    expect(plan).toMatchObject({
      template: 'commune',
      issuer: given.host,
      startsAt: '08:00',
      yearlyDuty: true,
    });
    expect([...chairs].map(({ id }) => id).sort()).toEqual(['hdnd', 'ubnd']);
    expect(about.presiding).toBe('ubnd');
    for (const body of ['Hội đồng nhân dân', 'Đảng ủy', 'Mặt trận Tổ quốc'])
      expect(plan.invited.some((one) => one.includes(body))).toBe(true);
    expect(plan.grounds.map(({ number }) => number)).toContain('72/2025/QH15');
    expect([fields.size, agenda.size]).toEqual([8, 6]);
  });

  test.each(templateIds)(
    'PN1 QN2 a conference begun from the template %s is opened and takes speakers',
    (template) => {
      const hall = started({ template });
      hall.does(moderator, 'meeting.start');
      const { registration } = hall.registers();
      hall.does(moderator, 'queue.call', { registration });
      expect(hall.meeting.plan.template).toBe(template);
      expect(hall.meeting.plan.rights).toBe(templates[template].plan.rights);
    },
  );

  test('PN1 QN2 an ad-hoc conference has its agenda, fields and one body that takes what nobody else does', () => {
    const { departments, fields, agenda } = started({ template: 'adHoc', heldOn: null, place: '' }).meeting;
    expect([...departments].map(({ name }) => name)).toEqual(['Bộ phận tổng hợp']);
    expect([fields.size > 0, agenda.size]).toEqual([true, 3]);
  });

  test('PN2 what is taken from an earlier conference stands in the place of the template, part by part', () => {
    const content = {
      fields: [{ id: 'dat', name: 'Đất đai' }],
      plan: { aim: 'Như năm trước', invited: ['Đoàn Thanh niên'] },
    };
    const { plan, fields, chairs } = started({ content }).meeting;
    expect([...fields].map(({ id }) => id)).toEqual(['dat']);
    expect(plan).toMatchObject({ aim: 'Như năm trước', invited: ['Đoàn Thanh niên'], yearlyDuty: true });
    expect(chairs.size).toBe(2);
  });

  test('PN1 M2 what exists already is not begun again, and two fields of one id are not taken', () => {
    expect(started().refusal(coordinator, 'plan.start', given)).toBe('alreadyConvened');
    expect(conveneHall().refusal(coordinator, 'plan.start', given)).toBe('alreadyConvened');
    const twice = { fields: [1, 2].map((one) => ({ id: 'dat', name: `Đất ${one}` })) };
    expect(new Hall().refusal(coordinator, 'plan.start', { ...given, content: twice })).toBe('sameIdTwice');
  });

  test('PN3 a meeting that was convened without a plan has an empty one, and can be planned', () => {
    const hall = conveneHall();
    expect(hall.meeting.plan).toEqual(unplanned);
    hall.does(coordinator, 'plan.change', { set: { aim: 'Lắng nghe' } });
    expect(hall.meeting.plan).toEqual({ ...unplanned, aim: 'Lắng nghe' });
  });
});

describe('what was planned is changed', () => {
  test('PN4 parts are changed each by itself, and what says the same is no change', () => {
    const hall = started();
    hall.does(coordinator, 'plan.change', { set: { number: '48/KH-UBND', issuedOn: '2026-11-10' } });
    hall.does(coordinator, 'facts.change', { set: { title: 'Đối thoại cụm 1', expected: 120 } });
    expect(hall.meeting.plan).toMatchObject({
      number: '48/KH-UBND',
      issuedOn: '2026-11-10',
      yearlyDuty: true,
    });
    expect(hall.meeting.about).toMatchObject({
      title: 'Đối thoại cụm 1',
      shortTitle: 'Đối thoại cụm 1',
      expected: 120,
    });
    const recorded = hall.journal.length;
    hall.does(coordinator, 'plan.change', { set: { number: '48/KH-UBND' } });
    hall.does(coordinator, 'facts.change', { set: { expected: 120 } });
    expect(hall.journal.length).toBe(recorded);
  });

  test('PN4 O4 nobody writes over a part that they have not seen', () => {
    const hall = started();
    const seen = { aim: hall.meeting.plan.aim };
    hall.does(coordinator, 'plan.change', { set: { aim: 'Một' }, seen });
    expect(hall.refusal(coordinator, 'plan.change', { set: { aim: 'Hai' }, seen })).toBe('changedMeanwhile');
    expect(hall.refusal(coordinator, 'plan.change', { set: { contents: 'Hai' }, seen })).toBeNull();
    expect(hall.refusal(coordinator, 'facts.change', { set: { host: 'Khác' }, seen: { host: 'cũ' } })).toBe(
      'changedMeanwhile',
    );
  });

  test('PN4 UB1 chairs and agenda are named anew before the day; who is named first presides', () => {
    const hall = started();
    const chairs = [
      { id: 'hdnd', name: 'Lê Giả Định', title: 'Chủ tịch HĐND' },
      { id: 'dang', name: 'Trần Thử', title: 'Bí thư Đảng ủy' },
    ];
    expect(hall.refusal(coordinator, 'chairs.set', { chairs, seen: ['khac'] })).toBe('changedMeanwhile');
    hall.does(coordinator, 'chairs.set', { chairs, seen: ['ubnd', 'hdnd'] });
    expect(hall.meeting.about.presiding).toBe('hdnd');
    expect(hall.meeting.chairs.size).toBe(2);
    hall.does(coordinator, 'agenda.set', { agenda: [{ id: 'mot', kind: 'dialogue', title: 'Đối thoại' }] });
    expect([...hall.meeting.agenda]).toMatchObject([{ id: 'mot', order: 0, state: 'waiting' }]);
  });

  test('PN5 UB6 bodies are called with what was copied of the directory, changed, and taken out while nothing is theirs', () => {
    const hall = started();
    const called = { id: 'phong-kinh-te', name: 'Phòng Kinh tế', body: 'phong-kinh-te', bodyVersion: 7 };
    hall.does(coordinator, 'departments.call', {
      departments: [called, { id: 'dien-luc', name: 'Điện lực', fields: ['ha-tang'] }],
    });
    expect(hall.meeting.departments.get('phong-kinh-te')).toMatchObject({ ...called, present: false });
    hall.does(coordinator, 'departments.change', {
      ...called,
      leader: 'Lê Thị Giả Định',
      fields: ['kinh-te'],
    });
    expect(hall.meeting.departments.get('phong-kinh-te')).toMatchObject({
      leader: 'Lê Thị Giả Định',
      bodyVersion: 7,
    });
    hall.does(moderator, 'meeting.openIntake');
    const { petition } = hall.registers();
    hall.does(moderator, 'petitions.assign', { petition, department: 'phong-kinh-te', part: 'lead' });
    expect(hall.refusal(coordinator, 'departments.remove', { department: 'phong-kinh-te' })).toBe(
      'departmentInUse',
    );
    hall.does(coordinator, 'departments.remove', { department: 'dien-luc' });
    expect(hall.meeting.departments.has('dien-luc')).toBe(false);
    expect(hall.refusal(coordinator, 'departments.remove', { department: 'dien-luc' })).toBe(
      'unknownDepartment',
    );
    expect(hall.refusal(coordinator, 'departments.call', { departments: [called] })).toBe('sameIdTwice');
    const astray = { id: 'la', name: 'Lạ', fields: ['khong-co'] };
    expect(hall.refusal(coordinator, 'departments.call', { departments: [astray] })).toBe('unknownField');
  });

  test('PN5 PL2 a field is called something else, and taken out while nothing is sorted by it', () => {
    const hall = started();
    hall.does(coordinator, 'departments.call', {
      departments: [{ id: 'kt', name: 'Phòng Kinh tế', fields: ['kinh-te', 'dat-dai'] }],
    });
    hall.does(coordinator, 'fields.rename', { id: 'kinh-te', name: 'Kinh tế' });
    expect(hall.meeting.fields.get('kinh-te')?.name).toBe('Kinh tế');
    hall.does(moderator, 'meeting.openIntake');
    hall.registers(['Đường hỏng'], { field: 'ha-tang' });
    expect(hall.refusal(coordinator, 'fields.remove', { id: 'ha-tang' })).toBe('fieldInUse');
    hall.does(coordinator, 'fields.remove', { id: 'dat-dai' });
    expect(there(hall.meeting.departments.get('kt')).fields).toEqual(['kinh-te']);
    expect(hall.refusal(coordinator, 'fields.rename', { id: 'dat-dai', name: 'Đất' })).toBe('unknownField');
  });

  test('PN4 once the session was opened the plan stands', () => {
    const hall = started();
    hall.does(moderator, 'meeting.start');
    for (const [type, input] of [
      ['plan.change', { set: { aim: 'Khác' } }],
      ['facts.change', { set: { title: 'Khác' } }],
      ['chairs.set', { chairs: [{ id: 'a', name: 'A', title: 'B' }], seen: null }],
      ['agenda.set', { agenda: [{ id: 'a', kind: 'other', title: 'B' }] }],
      ['departments.call', { departments: [{ id: 'a', name: 'A' }] }],
      ['schedule.change', { heldOn: '2026-12-19', period: '', startsAt: '', place: '', reason }],
      ['meeting.cancel', { reason }],
    ] as const)
      expect([type, hall.refusal(coordinator, type, input)]).toEqual([type, 'wrongMeetingState']);
  });
});

describe('day and place', () => {
  const schedule = { heldOn: '2026-12-18', period: '', startsAt: '08:00', place: given.place };

  test('PN6 PL4 a day that stood is changed with a reason, and what stood is kept', () => {
    const hall = started();
    const later = { ...schedule, heldOn: '2026-12-25', startsAt: '14:00' };
    expect(hall.refusal(coordinator, 'schedule.change', later)).toBe('reasonNeeded');
    hall.does(coordinator, 'schedule.change', { ...later, reason });
    expect(hall.meeting.about.heldOn).toBe('2026-12-25');
    expect(hall.meeting.plan).toMatchObject({
      startsAt: '14:00',
      changes: [{ act: 'changed', before: schedule, after: later, reason, at: hall.now }],
    });
  });

  test('PN6 PL4 QN1 a period in words becomes a day, and a place that was to be announced is announced', () => {
    const hall = started({ heldOn: null, period: 'cuối tháng 8/2022', startsAt: '', place: '' });
    expect(hall.meeting.about).toMatchObject({ heldOn: null, period: 'cuối tháng 8/2022', place: '' });
    const place = 'Hội trường Huyện ủy';
    const day = { heldOn: '2022-09-12', period: 'cuối tháng 8/2022', startsAt: '', place };
    hall.does(coordinator, 'schedule.change', day);
    expect(hall.meeting.about).toMatchObject({ heldOn: '2022-09-12', place });
    expect(hall.meeting.plan.changes).toHaveLength(1);
    expect(hall.refusal(coordinator, 'schedule.change', { ...day, period: 'quý IV' })).toBeNull();
  });

  test('PN6 PL4 putting off needs a reason and another day, or none yet', () => {
    const hall = started();
    const off = { ...schedule, act: 'postponed', heldOn: null, period: 'quý I/2027' };
    expect(
      hall.refusal(coordinator, 'schedule.change', { ...schedule, act: 'postponed', place: 'Khác', reason }),
    ).toBe('sameDayAgain');
    expect(hall.refusal(coordinator, 'schedule.change', off)).toBe('reasonNeeded');
    hall.does(coordinator, 'schedule.change', { ...off, reason });
    expect(hall.meeting.about).toMatchObject({ heldOn: null, period: 'quý I/2027', state: 'convened' });
  });

  test('PN6 what says the same is no change', () => {
    const hall = started();
    const recorded = hall.journal.length;
    hall.does(coordinator, 'schedule.change', schedule);
    expect(hall.journal.length).toBe(recorded);
  });

  test('PN7 what is cancelled is told why, and hardly anything is done in it any more', () => {
    const hall = started();
    hall.does(moderator, 'meeting.openIntake');
    const { petition } = hall.registers(['Tố cáo ông A']);
    hall.does(coordinator, 'meeting.cancel', { reason });
    expect(hall.meeting.about.state).toBe('cancelled');
    expect(hall.meeting.plan.cancelled).toEqual({ reason, at: hall.now });
    for (const type of ['meeting.start', 'meeting.openIntake'] as const)
      expect(hall.refusal(moderator, type)).toBe('wrongMeetingState');
    expect(
      hall.refusal(moderator, 'speakers.register', { ...hall.form(), petitions: [{ text: 'Đường hỏng' }] }),
    ).toBe('wrongMeetingState');
    expect(hall.refusal(moderator, 'petitions.reroute', { petition, nature: 'complaint' })).toBeNull();
  });

  test('J13 PN6 a plan that was changed is the same after its journal is read again', () => {
    const hall = started();
    hall.does(coordinator, 'schedule.change', { ...schedule, place: 'Nhà văn hóa', reason });
    hall.does(coordinator, 'plan.change', { set: { aim: 'Khác' } });
    const again = replay('thu', JSON.parse(JSON.stringify(hall.journal)) as typeof hall.journal);
    expect(JSON.stringify(again)).toBe(JSON.stringify(hall.meeting));
  });
});
