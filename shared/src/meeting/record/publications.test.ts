import { describe, expect, test } from 'vitest';
import { instant } from '../../calendar/instant.ts';
import { coordinator, Hall, moderator } from '../../testing/example-hall.ts';
import { erased, replay } from '../../testing/playing.ts';

const photo = (no: number) => ({
  ...{ id: String(no).padStart(64, '0'), name: `bang-tin-${no}.jpg` },
  ...{ bytes: 120_000, mediaType: 'image/jpeg' },
});
const posted = {
  ...{ channel: 'posted', place: 'Nhà văn hóa thôn Bến Đá', from: '2026-12-08', fromTime: '08:30' },
  ...{ to: '2027-01-07', pages: 2, by: ['Trần Văn Mẫu, công chức Văn phòng', 'Lê Thị Thử, trưởng thôn'] },
};

function planned(on = Date.UTC(2026, 11, 10, 2)): Hall {
  const hall = new Hall('dong-mau', instant(on));
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại 2026', host: 'UBND xã Đồng Mẫu', heldOn: '2026-12-18' },
    ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
  });
  return hall;
}

function noted(hall: Hall, more: object = {}): string {
  const [event] = hall.does(coordinator, 'publications.note', { ...posted, ...more });
  return event?.type === 'publicationNoted' ? event.id : '';
}

describe('what is noted of a publication', () => {
  test('PU3 TD2 a posting is noted with board, days, pages, who was there and its photos, in one act', () => {
    const hall = planned();
    const id = noted(hall, { proof: [photo(1), photo(2), photo(1)] });
    expect(hall.meeting.publications.get(id)).toMatchObject({
      ...posted,
      ...{ link: '', end: null, proof: [photo(1), photo(2)], notedAt: hall.now },
    });
    expect(hall.refusal(moderator, 'publications.note', posted)).toBe('notAllowed');
  });

  test('PU3 it is noted once it happened: no day to come, no end before the beginning, no address that opens nothing', () => {
    const hall = planned();
    const refusal = (more: object) => hall.refusal(coordinator, 'publications.note', { ...posted, ...more });
    expect(refusal({ from: '2026-12-11', to: null })).toBe('dayLiesAhead');
    expect(refusal({ to: '2026-12-07' })).toBe('dayTooEarly');
    for (const link of ['javascript:alert(1)', 'zalo', '/thong-bao'])
      expect(refusal({ channel: 'web', link })).toBe('notAWebAddress');
    expect(refusal({ channel: 'web', link: 'https://dongmau.example/thong-bao' })).toBeNull();
  });

  test('PU3 what was mistyped is put right, not over what somebody else changed meanwhile', () => {
    const hall = planned();
    const publication = noted(hall);
    const change = (more: object, over?: object) =>
      hall.refusal(coordinator, 'publications.change', { publication, ...posted, ...more, over });
    expect(change({ pages: 3 }, { pages: 2 })).toBeNull();
    expect(change({ pages: 4 }, { pages: 2 })).toBe('changedMeanwhile');
    expect(hall.does(coordinator, 'publications.change', { publication, ...posted, pages: 3 })).toEqual([]);
    expect(hall.refusal(coordinator, 'publications.change', { ...posted, publication: 'khong-co' })).toBe(
      'unknownPublication',
    );
  });
});

describe('how a posting ends', () => {
  const end = { on: '2026-12-10', time: '16:00', by: ['Trần Văn Mẫu'], objections: 'Đề nghị thêm biển báo' };

  test('PU4 CZ3 TD2 it is taken down on a day, with who was there and what was objected; both are taken back', () => {
    const hall = planned();
    const publication = noted(hall);
    hall.does(coordinator, 'publications.end', { publication, ...end });
    expect(hall.meeting.publications.get(publication)?.end).toEqual(end);
    expect(hall.does(coordinator, 'publications.end', { publication, ...end })).toEqual([]);
    // Whoever saw it still up writes over no end that was noted since.
    const late = { publication, ...end, objections: 'Không có', over: null };
    expect(hall.refusal(coordinator, 'publications.end', late)).toBe('overtaken');
    const earlier = { publication, ...posted, from: '2026-12-10' };
    expect(hall.refusal(coordinator, 'publications.change', earlier)).toBeNull();
    hall.does(coordinator, 'publications.goOn', { publication });
    expect(hall.meeting.publications.get(publication)).toMatchObject({ end: null, by: posted.by });
    expect(hall.does(coordinator, 'publications.goOn', { publication })).toEqual([]);
  });

  test('PU4 neither before it began nor on a day to come, and nothing but what was posted', () => {
    const hall = planned();
    const publication = noted(hall);
    const refusal = (more: object) =>
      hall.refusal(coordinator, 'publications.end', { publication, ...end, ...more });
    expect(refusal({ on: '2026-12-07' })).toBe('dayTooEarly');
    expect(refusal({ on: '2026-12-11' })).toBe('dayLiesAhead');
    const read = noted(hall, { channel: 'loudspeaker' });
    expect(refusal({ publication: read })).toBe('notPosted');
    hall.does(coordinator, 'publications.end', { publication, ...end });
    expect(hall.refusal(coordinator, 'publications.change', { ...posted, publication, channel: 'web' })).toBe(
      'postingHasEnded',
    );
  });
});

describe('proofs', () => {
  test('PU5 a photo is added and taken off by itself, each once, and at most twenty', () => {
    const hall = planned();
    const publication = noted(hall);
    const attach = (no: number) =>
      hall.refusal(coordinator, 'publications.attach', { publication, evidence: photo(no) });
    for (let no = 1; no <= 20; no += 1) expect(attach(no)).toBeNull();
    expect(attach(20)).toBeNull();
    expect(attach(21)).toBe('tooManyFiles');
    const off = { publication, evidence: photo(3).id };
    hall.does(coordinator, 'publications.detach', off);
    expect(hall.meeting.publications.get(publication)?.proof).toHaveLength(19);
    expect(hall.refusal(coordinator, 'publications.detach', off)).toBe('unknownEvidence');
  });

  test('PU5 what is taken out is gone with whoever it named, in the journal too', () => {
    const hall = planned();
    const publication = noted(hall, { proof: [photo(1)] });
    const end = { publication, on: '2026-12-10', by: ['Phạm Thị Vắng'], objections: 'Ý kiến riêng' };
    hall.does(coordinator, 'publications.end', end);
    hall.does(coordinator, 'publications.remove', { publication });
    expect(hall.meeting.publications.size).toBe(0);
    const left = JSON.stringify(erased(hall.journal));
    for (const gone of ['Lê Thị Thử', 'Phạm Thị Vắng', 'Ý kiến riêng', 'bang-tin-1.jpg'])
      expect(left).not.toContain(gone);
    expect(replay('dong-mau', erased(hall.journal))).toEqual(hall.meeting);
  });
});
