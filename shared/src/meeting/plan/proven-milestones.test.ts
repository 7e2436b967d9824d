import { describe, expect, test } from 'vitest';
import { instant } from '../../calendar/instant.ts';
import { coordinator, Hall, there } from '../../testing/example-hall.ts';
import { as } from '../../testing/playing.ts';

const registry = as('registry');
const signer = { office: '', name: 'Nguyễn Thị Ví Dụ' };

/** A commune's conference on 1/12/2026, planned from its template. */
function begun() {
  const hall = new Hall('moc-viec', instant(Date.UTC(2026, 11, 1, 2)));
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại 2026', host: 'UBND xã', heldOn: '2026-12-18' },
    ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
  });
  const handedIn = (id: string) => there(hall.meeting.milestones.find((row) => row.id === id)).handedIn;
  const final = (kind: string) => {
    hall.does(coordinator, 'papers.makeFinal', { kind });
    return there(hall.meeting.papers.find((row) => row.kind === kind && row.amended === null)).id;
  };
  const issue = (paper: string, number: string, over = '') =>
    hall.does(registry, 'papers.issue', { paper, number, over, date: '2026-12-01', signer });
  return { hall, handedIn, final, issue };
}

const proof = (text: string, number: string) => ({
  ...{ on: '2026-12-01' },
  proof: { kind: 'paper', text, number, date: number === '' ? null : '2026-12-01', count: null },
});

describe('milestones that a paper proves', () => {
  test('MI11 TD7 a plan that gets its number hands in its milestone, and gives it back with the number', () => {
    const { hall, handedIn, final, issue } = begun();
    const paper = final('plan');
    expect(handedIn('ke-hoach')).toBeNull();
    issue(paper, '84/KH-UBND');
    expect(handedIn('ke-hoach')).toEqual(proof('Kế hoạch', '84/KH-UBND'));
    issue(paper, '48/KH-UBND', '84/KH-UBND');
    expect(handedIn('ke-hoach')).toEqual(proof('Kế hoạch', '48/KH-UBND'));
    hall.does(registry, 'papers.takeIssueBack', { paper });
    expect(handedIn('ke-hoach')).toBeNull();
  });

  test('MI11 PL5 a number that is entered in the plan itself does the same, and a date to come is not waited for', () => {
    const { hall, handedIn } = begun();
    const set = { number: '48/KH-UBND', issuedOn: '2026-12-03' };
    hall.does(coordinator, 'plan.change', { set: { number: set.number } });
    expect(handedIn('ke-hoach')).toBeNull();
    hall.does(coordinator, 'plan.change', { set });
    expect(handedIn('ke-hoach')).toMatchObject({ on: '2026-12-01', proof: { date: '2026-12-03' } });
    hall.does(coordinator, 'plan.amend', { reason: 'Đổi địa điểm' });
    expect(handedIn('ke-hoach')).toMatchObject({ proof: { number: '48/KH-UBND' } });
  });

  test('MI11 TD2 a notice hands in its milestone once everybody can read it, by its page or a posting', () => {
    const { hall, handedIn, final, issue } = begun();
    const paper = final('notice');
    issue(paper, '49/TB-UBND');
    expect(handedIn('thong-bao')).toBeNull();
    hall.does(coordinator, 'notice.putOut');
    expect(handedIn('thong-bao')).toEqual(proof('Thông báo công khai', '49/TB-UBND'));
    hall.does(coordinator, 'notice.takeBack');
    expect(handedIn('thong-bao')).toBeNull();
    const posted = { channel: 'posted', place: 'Nhà văn hóa', from: '2026-11-30' };
    hall.does(coordinator, 'publications.note', posted);
    expect(handedIn('thong-bao')).toMatchObject({ on: '2026-11-30', proof: { number: '49/TB-UBND' } });
    const { id: publication } = there([...hall.meeting.publications][0]);
    hall.does(coordinator, 'publications.change', { publication, ...posted, from: '2026-11-29' });
    expect(handedIn('thong-bao')).toMatchObject({ on: '2026-11-29' });
    hall.does(coordinator, 'publications.remove', { publication });
    expect(handedIn('thong-bao')).toBeNull();
  });

  test('MI11 TD2 a notice that went out before it had its number is proven by it from when it has', () => {
    const { hall, handedIn, final, issue } = begun();
    hall.does(coordinator, 'notice.putOut');
    expect(handedIn('thong-bao')).toEqual(proof('Thông báo công khai', ''));
    const paper = final('notice');
    issue(paper, '49/TB-UBND');
    expect(handedIn('thong-bao')).toEqual(proof('Thông báo công khai', '49/TB-UBND'));
    hall.does(coordinator, 'papers.amend', { paper, reason: 'Đổi địa điểm' });
    issue(final('notice'), '52/TB-UBND');
    expect(handedIn('thong-bao')).toEqual(proof('Thông báo công khai', '52/TB-UBND'));
  });

  test('MI11 PL5 what somebody handed in by hand stays as they said it', () => {
    const { hall, handedIn, final, issue } = begun();
    const said = { kind: 'file', text: 'Bản giấy đã ký', number: '', date: null, count: null };
    hall.does(coordinator, 'milestones.handIn', { milestone: 'ke-hoach', on: '2026-11-20', proof: said });
    const paper = final('plan');
    issue(paper, '48/KH-UBND');
    hall.does(registry, 'papers.takeIssueBack', { paper });
    expect(handedIn('ke-hoach')).toEqual({ on: '2026-11-20', proof: said });
  });
});
