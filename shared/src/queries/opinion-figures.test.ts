import { describe, expect, test } from 'vitest';
import { opinionFigures } from './opinion-figures.ts';
import {
  conveneHall,
  coordinator,
  desk,
  land,
  moderator,
  openHall,
  presider,
  there,
  type Hall,
} from '../testing/example-hall.ts';
import { erased, replay } from '../testing/playing.ts';
import { project } from '../engine/view.ts';
import { views } from '../views/audiences.ts';

const source = {
  file: 'b'.repeat(64),
  name: 'tong-hop-y-kien-thon-doan-ket.xlsx',
  sheet: 'Tổng hợp',
  row: 8,
  cell: 'B8',
};
const tran = { honorific: 'bà', name: 'Trần Thị Ví Dụ', unit: 'thôn Đoàn Kết' };
const ho = { honorific: 'bà', name: 'Hồ Thị Bản Mẫu', unit: 'thôn Đoàn Kết' };

/** Adds one opinion; its id and its petitions. */
function adds(hall: Hall, more: Record<string, unknown> = {}) {
  const events = hall.does(coordinator, 'opinions.add', {
    opinions: [{ text: 'Đường ngõ 4 xuống cấp', channel: 'survey', people: [tran], ...more }],
  });
  const [taken] = events;
  const opinion = taken && 'id' in taken ? taken.id : '';
  return { opinion, petitions: there(hall.meeting.opinions.get(opinion)).petitions };
}
const figures = (hall: Hall) => opinionFigures(hall.meeting);

describe('opinions', () => {
  test('OP1 BL1 TD5 an opinion keeps its channel, its place in the file, its words and who asks', () => {
    const hall = conveneHall();
    const { opinion, petitions } = adds(hall, { source, channel: 'hotline1022', receivedOn: '2024-11-02' });
    expect(hall.meeting.opinions.get(opinion)).toMatchObject({
      ...{ no: 1, channel: 'hotline1022', source, people: [tran], receivedOn: '2024-11-02' },
    });
    expect(hall.meeting.petitions.get(petitions[0] ?? '')).toMatchObject({
      ...{ no: 1, opinion, text: 'Đường ngõ 4 xuống cấp', channel: 'hotline1022', askers: 1 },
    });
  });

  test('OP1 what does not belong to the meeting is refused, and nothing of many is taken', () => {
    const hall = conveneHall();
    const add = (more: object) =>
      hall.refusal(coordinator, 'opinions.add', {
        opinions: [
          { text: 'Lắp đèn đường', channel: 'front' },
          { text: 'Lắp đèn ngõ', channel: 'front', ...more },
        ],
      });
    expect(add({ organisation: 'la' })).toBe('unknownOrganisation');
    expect(add({ field: 'la' })).toBe('unknownField');
    expect(hall.meeting.opinions.size).toBe(0);
    expect(add({})).toBeNull();
    expect([...hall.meeting.opinions].map((row) => row.no).sort()).toEqual([1, 2]);
  });

  test('OP2 TD4 a cell that is told apart on taking it gives one petition to each matter', () => {
    const hall = conveneHall();
    const { opinion, petitions } = adds(hall, {
      text: '1) Đường hỏng 2) Thiếu đèn 3) Cống tắc',
      matters: ['Đường hỏng', 'Thiếu đèn', 'Cống tắc'],
    });
    const rows = petitions.map((one) => there(hall.meeting.petitions.get(one)));
    expect(rows.map(({ no, text }) => [no, text])).toEqual([
      [1, 'Đường hỏng'],
      [2, 'Thiếu đèn'],
      [3, 'Cống tắc'],
    ]);
    expect(rows.every((row) => row.opinion === opinion)).toBe(true);
    const next = adds(hall, { people: [ho] });
    expect(hall.meeting.petitions.get(next.petitions[0] ?? '')?.no).toBe(4);
  });

  test('OP3 who handed it in is corrected, and its petitions follow', () => {
    const hall = conveneHall();
    const { opinion, petitions } = adds(hall);
    hall.does(coordinator, 'opinions.correct', { opinion, channel: 'front', people: [tran, ho] });
    expect(hall.meeting.petitions.get(petitions[0] ?? '')).toMatchObject({ channel: 'front', askers: 2 });
    expect(hall.refusal(coordinator, 'opinions.correct', { opinion: 'la', channel: 'front' })).toBe(
      'unknownOpinion',
    );
  });

  test('OP4 an opinion taken in by mistake goes with its words, until something hangs on it', () => {
    const hall = conveneHall();
    const one = adds(hall, { matters: ['Đường hỏng', 'Thiếu đèn'] });
    const other = adds(hall, { people: [ho] });
    const before = hall.journal.length;
    hall.assigns(other.petitions[0] ?? '');
    expect(hall.refusal(coordinator, 'opinions.remove', { opinion: other.opinion })).toBe('petitionInUse');
    hall.does(coordinator, 'opinions.remove', { opinion: one.opinion });
    expect([...hall.meeting.opinions].map((row) => row.id)).toEqual([other.opinion]);
    expect(hall.meeting.divided.size).toBe(0);
    const kept = JSON.stringify(erased(hall.journal).slice(0, before));
    expect(kept).not.toContain('Thiếu đèn');
    expect(kept).toContain(ho.name);
  });

  test('OP5 UB3 a complaint is turned away: a stub with its number and channel is counted', () => {
    const hall = conveneHall();
    const words = 'Tố cáo ông Nguyễn Văn Thử';
    const { opinion } = adds(hall, { text: words, nature: 'denunciation', source });
    expect(hall.meeting.opinions.get(opinion)).toMatchObject({ no: 1, rerouted: true, people: [] });
    expect(JSON.stringify([hall.journal, hall.meeting])).not.toContain('Tố cáo ông');
    expect(JSON.stringify([hall.journal, hall.meeting])).not.toContain(source.name);
    expect(figures(hall)).toMatchObject({ opinions: 0, people: 0, matters: 0, rerouted: 1 });
  });
});

describe('dividing', () => {
  test('OP6 OP10 TD4 one opinion in three, one of them merged with another’s: 2 people, 2 opinions, 3 matters; undone both', () => {
    const hall = conveneHall();
    const one = adds(hall, { text: '1) Đường hỏng 2) Thiếu đèn 3) Cống tắc' }).petitions[0] ?? '';
    const other = adds(hall, { text: 'Ngõ 4 thiếu đèn', people: [ho] }).petitions[0] ?? '';
    const before = [JSON.stringify(hall.meeting.petitions), figures(hall)];
    expect(figures(hall)).toMatchObject({ people: 2, opinions: 2, matters: 2 });
    const parts = ['Đường hỏng', 'Thiếu đèn', 'Cống tắc'];
    hall.does(moderator, 'petitions.divide', { petition: one, parts });
    const [, second = ''] = there(hall.meeting.divided.get(one)).parts;
    expect(figures(hall)).toMatchObject({ people: 2, opinions: 2, matters: 4 });
    hall.does(moderator, 'petitions.merge', { petition: other, into: second });
    expect(figures(hall)).toMatchObject({ people: 2, opinions: 2, matters: 3 });
    expect(hall.meeting.petitions.get(second)?.askers).toBe(2);
    expect(hall.refusal(moderator, 'petitions.rejoin', { petition: second })).toBe('petitionInUse');
    hall.does(moderator, 'petitions.split', { petition: other });
    hall.does(moderator, 'petitions.rejoin', { petition: second });
    expect([JSON.stringify(hall.meeting.petitions), figures(hall)]).toEqual(before);
  });

  test('OP7 TD4 in the hall the parts stay the speaker’s, the first keeps the number and stays before the hall', () => {
    const hall = openHall();
    const { registration, petition } = hall.registers(['Đường hỏng và thiếu đèn'], { field: 'duong' });
    const next = hall.registers();
    hall.does(presider, 'petitions.raise', { petition });
    hall.does(moderator, 'petitions.divide', { petition, parts: ['Đường hỏng', 'Thiếu đèn'] });
    const parts = there(hall.meeting.divided.get(petition)).parts;
    expect(hall.meeting.registrations.get(registration)?.petitions).toEqual(parts);
    expect(hall.meeting.floor.petition).toBe(parts[0]);
    expect(parts.map((one) => hall.meeting.petitions.get(one)?.no)).toEqual([1, 3]);
    expect(hall.meeting.petitions.get(parts[1] ?? '')).toMatchObject({ field: 'duong', registration });
    expect(hall.meeting.petitions.get(next.petition)?.no).toBe(2);
    hall.does(moderator, 'petitions.rejoin', { petition: parts[1] });
    expect(hall.meeting.floor.petition).toBe(petition);
    expect(hall.meeting.registrations.get(registration)?.petitions).toEqual([petition]);
  });

  test('OP8 what was decided, given or asked of is not divided, nor what is divided already', () => {
    const hall = openHall();
    const divide = (petition: string) =>
      hall.refusal(moderator, 'petitions.divide', { petition, parts: ['Đường hỏng', 'Thiếu đèn'] });
    const [given, decided, merged, free] = [1, 2, 3, 4].map(() => hall.registers().petition);
    hall.assigns(given ?? '');
    hall.does(presider, 'petitions.dispose', { petition: decided, kind: 'noted' });
    hall.does(moderator, 'petitions.merge', { petition: merged, into: given });
    expect([given, decided, merged].map((one) => divide(one ?? ''))).toEqual([
      ...['petitionInUse', 'petitionDisposed', 'petitionMerged'],
    ]);
    expect(divide('la')).toBe('unknownPetition');
    expect(divide(free ?? '')).toBeNull();
    expect(divide(free ?? '')).toBe('petitionDivided');
    expect(hall.refusal(moderator, 'petitions.reroute', { petition: free, nature: 'complaint' })).toBe(
      'petitionDivided',
    );
    expect(hall.refusal(moderator, 'petitions.rejoin', { petition: given })).toBe('notDivided');
  });

  test('OP8 parts that have words of their own are not put together', () => {
    const hall = conveneHall();
    const { petitions } = adds(hall, { matters: ['Đường hỏng', 'Thiếu đèn'] });
    hall.does(moderator, 'petitions.release', { petition: petitions[1], text: 'Thiếu đèn ở ngõ 4' });
    const rejoin = () => hall.refusal(moderator, 'petitions.rejoin', { petition: petitions[0] });
    expect(rejoin()).toBe('petitionInUse');
    hall.does(moderator, 'petitions.withdrawRelease', { petition: petitions[1] });
    expect(rejoin()).toBeNull();
  });

  test('OP9 UB3 of a denunciation in a mixed opinion nothing is left anywhere, and the rest stays', () => {
    const hall = conveneHall();
    const accusing = 'Tố cáo ông Nguyễn Văn Thử nhận tiền';
    const { opinion, petitions } = adds(hall, {
      text: `1) Đường hỏng 2) ${accusing}`,
      matters: ['Đường hỏng', accusing],
      source,
    });
    const [rest = '', part = ''] = petitions;
    hall.does(moderator, 'petitions.release', { petition: rest, text: 'Đường ngõ 4 hỏng' });
    hall.does(moderator, 'petitions.reroute', { petition: part, nature: 'denunciation' });
    const seen = {
      audience: 'moderator',
      seat: 'moderator-1',
      department: null,
      registration: null,
    } as const;
    const everything = JSON.stringify([
      ...[erased(hall.journal), hall.meeting],
      project(views.moderator, hall.meeting, seen),
    ]);
    expect(everything).not.toContain('Nguyễn Văn Thử');
    expect(JSON.stringify(replay('thu', erased(hall.journal)))).toBe(JSON.stringify(hall.meeting));
    expect(hall.meeting.petitions.get(rest)).toMatchObject({
      text: 'Đường hỏng',
      released: 'Đường ngõ 4 hỏng',
    });
    expect(hall.meeting.opinions.get(opinion)).toMatchObject({ people: [tran], rerouted: false });
    const stub = project(views.moderator, hall.meeting, seen).petitions[part];
    expect(stub).toMatchObject({ rerouted: true, opinion: null, partOf: null, asker: { name: '' } });
    expect(figures(hall)).toMatchObject({ opinions: 1, people: 1, matters: 1, rerouted: 1 });
    expect(hall.refusal(moderator, 'petitions.rejoin', { petition: rest })).toBe('petitionRerouted');
  });

  test('OP9 UB3 with the last of its matters an opinion loses who handed it in', () => {
    const hall = conveneHall();
    const { opinion, petitions } = adds(hall, { matters: ['Tố cáo một', 'Tố cáo hai'], source });
    for (const petition of petitions)
      hall.does(moderator, 'petitions.reroute', { petition, nature: 'denunciation' });
    expect(hall.meeting.opinions.get(opinion)).toMatchObject({ rerouted: true, people: [], source: null });
    expect(JSON.stringify(erased(hall.journal))).not.toContain(tran.name);
    expect(figures(hall)).toMatchObject({ opinions: 0, people: 0, rerouted: 2 });
  });

  test('OP9 UB3 a speaker who brought both matters of an opinion takes it along', () => {
    const hall = openHall();
    const { petitions } = adds(hall, { matters: ['Tố cáo một', 'Tố cáo hai'], source });
    const { registration } = hall.registers([], { prepared: petitions }, desk);
    hall.does(moderator, 'speakers.reroute', { registration, nature: 'denunciation' });
    expect(JSON.stringify(erased(hall.journal))).not.toContain(tran.name);
    expect(JSON.stringify(replay('thu', erased(hall.journal)))).toBe(JSON.stringify(hall.meeting));
  });
});

describe('figures', () => {
  test('OP10 TD4 forms, opinions, people and matters are four counts', () => {
    const hall = openHall();
    adds(hall, { matters: ['Đường hỏng', 'Thiếu đèn'] });
    adds(hall, { text: 'Cống tắc', channel: 'publicOpinion' });
    adds(hall, { text: 'Chợ bẩn', people: [tran, ho], channel: 'front' });
    hall.registers(['Cột điện nghiêng', 'Chợ ồn'], { channel: 'slip', name: 'Lê Văn Thí Dụ' });
    hall.does(moderator, 'petitions.capture', { text: 'Mở lớp dạy nghề', organisation: 'phu-nu' });
    expect(figures(hall)).toMatchObject({ forms: 2, opinions: 5, people: 3, matters: 7, proposed: 0 });
    const prepared = there(hall.meeting.petitions.find((row) => row.organisation === 'phu-nu')).id;
    hall.does(moderator, 'petitions.divide', { petition: prepared, parts: ['Mở lớp', 'Dạy nghề may'] });
    const [part] = there(hall.meeting.divided.get(prepared)).parts;
    hall.does(moderator, 'petitions.divide', { petition: part, parts: ['Mở lớp sáng', 'Mở lớp tối'] });
    expect(figures(hall)).toMatchObject({ opinions: 5, people: 3, matters: 9 });
  });

  test('OP10 what is out of scope counts apart, and answers count where they have words', () => {
    const hall = openHall();
    const [a, b] = [hall.registers(), hall.registers()];
    hall.does(moderator, 'petitions.classify', { petition: a.petition, field: 'dat', authority: 'commune' });
    hall.does(coordinator, 'petitions.setAside', { petition: b.petition, reason: 'Việc của tòa án' });
    const assignment = hall.assigns(a.petition);
    const paper = { no: '21/CV', date: '2024-11-20', signer: 'Trần Văn Mẫu' };
    hall.does(coordinator, 'answers.enter', { assignment, text: 'Đang làm', paper });
    const at = figures(hall);
    expect(at).toMatchObject({ matters: 2, outOfScope: 1, proposed: 1, approved: 0 });
    expect([at.byField.get('dat'), at.byAuthority.get('commune')]).toEqual([1, 1]);
    hall.does(coordinator, 'answers.approve', { assignment });
    expect(figures(hall).approved).toBe(1);
  });

  test('OP10 PL6 a draft that its body only saved, took back or got back answers nothing yet', () => {
    const hall = openHall();
    const assignment = hall.assigns(hall.registers().petition);
    hall.does(land, 'answers.draft', { assignment, text: 'Đang soạn' });
    expect(figures(hall).proposed).toBe(0);
    hall.does(land, 'answers.submit', { assignment });
    expect(figures(hall).proposed).toBe(1);
    hall.does(land, 'answers.takeBack', { assignment });
    expect(figures(hall).proposed).toBe(0);
    hall.does(land, 'answers.submit', { assignment });
    hall.does(coordinator, 'answers.return', { assignment, reason: 'Chưa nêu thời hạn' });
    expect(figures(hall).proposed).toBe(0);
  });
});
