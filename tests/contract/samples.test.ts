import { describe, expect, test } from 'vitest';
import { theDate } from '@doi-thoai/shared/calendar/civil-date';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import { as, Playing, replay } from '@doi-thoai/shared/testing/playing';
import { intakeFigures, unitForms } from '@doi-thoai/shared/queries/intake';
import { queueInOrder } from '@doi-thoai/shared/meeting/session/queue-order';
import { similarity } from '@doi-thoai/shared/text/fold';
import { preparations, samples } from '../../server/samples/all.ts';
import {
  foundingCommand,
  receiptOf,
  resolve,
  type SampleConference,
  type SamplePreparation,
} from '../../server/samples/sample.ts';

/** The sample as it stands before its session opens; a refused command fails the test that asked. */
function played(sample: SampleConference | SamplePreparation): Playing {
  const playing = new Playing(sample.id);
  for (const command of [foundingCommand(sample), ...sample.commands]) {
    const { actor, type, input } = resolve(playing.meeting, command);
    const outcome = playing.command(actor, type, input);
    if (isRefusal(outcome) || outcome.length === 0)
      throw new Error(`${sample.id}: ${type} ${JSON.stringify(input)} → ${JSON.stringify(outcome)}`);
    playing.wait(1000);
  }
  return playing;
}

function sampleNamed(id: string): SampleConference {
  const sample = samples.find((one) => one.id === id);
  if (!sample) throw new Error(`no sample ${id}`);
  return sample;
}

function meetingOf(id: string) {
  return played(sampleNamed(id)).meeting;
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

describe.each(samples.map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
  test('BX1 is convened and prepared without a refusal, and replays to the same state', () => {
    const { meeting, journal } = played(sample);
    expect(JSON.stringify(replay(sample.id, journal))).toBe(JSON.stringify(meeting));
  });

  test('BL7 BL8 UB8 opens and takes its first speaker, assignment and disposition', () => {
    const playing = played(sample);
    const chair = as('chair', { chair: playing.meeting.about.presiding });
    const command = (type: string, input: object) => {
      const outcome = playing.command(chair, type, input);
      if (isRefusal(outcome)) throw new Error(`${sample.id}: ${type} ${JSON.stringify(outcome)}`);
    };
    command('meeting.start', {});
    const [first] = queueInOrder(playing.meeting);
    command('queue.call', { registration: first?.id });
    command('turn.start', {});
    const petition = playing.meeting.floor.petition ?? '';
    const [department] = [...playing.meeting.departments].map((row) => row.id).sort();
    if (department) command('petitions.assign', { petition, department, part: 'lead' });
    command('turn.end', {});
    command('petitions.dispose', { petition, kind: department ? 'toBeVerified' : 'noted' });
    expect(playing.meeting.petitions.get(petition)).toMatchObject({
      registration: first?.id,
      departments: department ? [department] : [],
      disposition: { department: department ?? null },
    });
    expect(playing.meeting.commitments.size).toBe(department ? 1 : 0);
  });

  test('UB5 participants have names of their own, so that a sample can speak of them', () => {
    const names = [...played(sample).meeting.participants].map((row) => row.name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('BX5 receipts are known to whoever needs them in a test', () => {
    for (const row of played(sample).meeting.registrations)
      expect(row.receipt).toBe(receiptOf(sample.id, row.no));
  });
});

describe('UB5 Uông Bí', () => {
  const meeting = meetingOf('uong-bi-2024');
  const preparedBy = (organisation: string) =>
    meeting.petitions.filter((row) => row.organisation === organisation && row.registration === null).length;

  test('UB5 has 24 organisations that may send 121 delegates and owe 30 opinions', () => {
    const rows = [...meeting.organisations];
    expect(rows).toHaveLength(24);
    expect(sum(rows.map((row) => row.delegates))).toBe(121);
    expect(sum(rows.map((row) => row.minOpinions))).toBe(30);
  });

  test('UB5 every organisation sent its delegates and prepared its opinions', () => {
    for (const row of meeting.organisations) {
      expect(meeting.participants.filter((one) => one.organisation === row.id)).toHaveLength(row.delegates);
      expect(preparedBy(row.id), row.name).toBe(row.minOpinions);
    }
    expect(meeting.participants.filter((one) => one.presentSince !== null)).toHaveLength(101);
  });

  test('BL7 QN8 fourteen people asked to speak, on every way there is before the day', () => {
    const rows = [...meeting.registrations];
    expect(rows).toHaveLength(14);
    expect(new Set(rows.map((row) => row.channel))).toEqual(
      new Set(['phone', 'slip', 'desk', 'organisation']),
    );
    expect(queueInOrder(meeting)).toHaveLength(12);
  });

  test('UB6 every department has a leader and a deputy, and nobody has two seats', () => {
    const people = [
      ...[...meeting.departments].flatMap((row) => [row.leader, ...row.deputies]),
      ...[...meeting.chairs].map((row) => row.name),
    ];
    expect(people).not.toContain('');
    expect(new Set(people).size).toBe(people.length);
    expect(meeting.departments.size).toBe(23);
  });

  test('BX7 two pairs ask the same and stand out from all others', () => {
    const petitions = [...meeting.petitions];
    const pairs = petitions.flatMap((a) =>
      petitions
        .filter((b) => a.no < b.no)
        .map((b) => ({ of: [a.no, b.no], alike: similarity(a.text, b.text) })),
    );
    const [first, second, third] = pairs.sort((a, b) => b.alike - a.alike);
    expect([first?.of, second?.of]).toEqual(
      expect.arrayContaining([
        [1, 31],
        [32, 35],
      ]),
    );
    expect((second?.alike ?? 0) - (third?.alike ?? 1)).toBeGreaterThan(0.2);
  });

  test('PL6 BX2 every assignment made before the day was answered by its department', () => {
    const states = [...meeting.assignments].map((row) => row.state);
    expect(states).not.toContain('offered');
    expect(new Set(states)).toEqual(
      new Set(['acknowledged', 'drafting', 'submitted', 'approved', 'returned', 'declined']),
    );
  });
});

describe('figures of the other plans', () => {
  test('PL3 PL4 Phú Lương: 30 + 30 + 90 make 150, and a day that had been a period', () => {
    const meeting = meetingOf('phu-luong-2022');
    const from = (id: string) => meeting.participants.filter((row) => row.organisation === id).length;
    expect([from('cap-tinh'), from('cap-huyen'), meeting.participants.size]).toEqual([30, 30, 150]);
    expect(meeting.about).toMatchObject({ expected: 150, heldOn: '2022-09-12', period: 'cuối tháng 8/2022' });
  });

  test('PL1 Phú Lương: the form went to 18 hamlets, and two have answered', () => {
    const meeting = meetingOf('phu-luong-2022');
    const hamlets = meeting.organisations.filter((row) => row.id.startsWith('xom-')).map((row) => row.id);
    expect(hamlets).toHaveLength(18);
    expect(meeting.petitions.filter((row) => hamlets.includes(row.organisation ?? ''))).toHaveLength(2);
  });

  test('BL1 BL12 Bình Lãng: 60 people, 13 opinions, 15 working days, every way of intake', () => {
    const meeting = meetingOf('binh-lang-2021');
    expect([meeting.participants.size, meeting.petitions.size]).toEqual([60, 13]);
    expect(meeting.about).toMatchObject({ heldOn: '2021-10-28', rules: { answerWorkingDays: 15 } });
    expect(new Set([...meeting.petitions].map((row) => row.channel)).size).toBe(8);
  });

  test('QN1 Quảng Ngãi: one programme, two topics of 200 and 150 people, periods instead of days', () => {
    const [jobs, island] = [1, 2].map((topic) => meetingOf(`quang-ngai-2021-chu-de-${topic}`).about);
    expect(jobs).toMatchObject({ expected: 200, heldOn: null, period: 'tháng 4/2021' });
    expect(island).toMatchObject({ expected: 150, heldOn: null, place: 'Sẽ thông báo cụ thể sau' });
    expect(jobs?.programme).toBe(island?.programme);
    expect(jobs?.topic).not.toBe(island?.topic);
  });

  test('QN2 Quảng Ngãi: an ad-hoc session needs a title and nothing else', () => {
    expect(Object.keys(sampleNamed('quang-ngai-2021-dot-xuat').convening)).toEqual(['title']);
  });
});

describe('TD1 Đồng Mẫu', () => {
  const [sample] = preparations;
  if (!sample) throw new Error('no preparation');
  const playing = played(sample);
  const { meeting } = playing;

  test('TD1 BX1 a commune of today is prepared without a refusal, and replays to the same state', () => {
    expect(JSON.stringify(replay(sample.id, playing.journal))).toBe(JSON.stringify(meeting));
    expect(meeting.about).toMatchObject({ heldOn: '2026-12-18', state: 'convened' });
    expect(meeting.plan).toMatchObject({ template: 'commune', number: '48/KH-UBND', yearlyDuty: true });
  });

  test('TD1 TD2 the notice is due seven days before, and the plan is handed in', () => {
    expect(meeting.milestones.get('thong-bao')).toMatchObject({ dueOn: '2026-12-11' });
    expect(meeting.milestones.get('ke-hoach')?.handedIn?.proof?.number).toBe('48/KH-UBND');
  });

  test('PL1 AL5 twenty of 21 villages have handed in their forms, with an opinion each', () => {
    const forms = unitForms(meeting.organisations, meeting, meeting.intake.dueOn, theDate('2026-11-30'));
    expect(intakeFigures(forms)).toMatchObject({ units: 21, handedIn: 20, missing: 1 });
  });

  test('PL2 PL6 TD4 opinions are classified in part, one is divided, one answer waits for review', () => {
    const live = meeting.petitions.filter(({ mergedInto }) => mergedInto === null);
    expect(meeting.opinions.size).toBe(22);
    expect(live.filter(({ authority }) => authority !== null)).toHaveLength(9);
    expect([...meeting.assignments].map(({ state }) => state).sort()).toEqual([
      'acknowledged',
      'acknowledged',
      'submitted',
    ]);
  });
});
