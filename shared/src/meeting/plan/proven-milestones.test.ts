import { describe, expect, test } from 'vitest';
import { instant } from '../../calendar/instant.ts';
import { coordinator, Hall, there } from '../../testing/example-hall.ts';
import { as } from '../../testing/playing.ts';
import { namesInvited } from './invited.ts';

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

  const brought = (...whats: readonly string[]) => ({
    file: { hash: 'a'.repeat(64), name: 'ke-hoach.xlsx', sheet: 'Bảng' },
    content: { kind: 'milestones', rows: whats.map((what) => ({ what, owner: 'Văn phòng', receiver: '' })) },
  });
  const named = (hall: Hall, what: string) =>
    there(hall.meeting.milestones.find((row) => row.what === what)).handedIn;

  test('MI11 PL5 what a file calls by these words is proven by the same papers, and nothing that comes after the day', () => {
    const { hall, final, issue } = begun();
    const [plan, notice] = [
      'Xây dựng và ban hành Kế hoạch đối thoại',
      'Niêm yết công khai thông báo hội nghị',
    ];
    const later = ['Ban hành kế hoạch thực hiện kết luận', 'Thông báo công khai kết quả giải quyết'];
    hall.does(coordinator, 'import.take', brought(plan, notice, ...later));
    issue(final('plan'), '48/KH-UBND');
    hall.does(coordinator, 'notice.putOut');
    expect(named(hall, plan)).toEqual(proof('Kế hoạch', '48/KH-UBND'));
    expect(named(hall, notice)).toEqual(proof('Thông báo công khai', ''));
    expect(later.map((what) => named(hall, what))).toEqual([null, null]);
    hall.does(coordinator, 'notice.takeBack');
    expect(named(hall, notice)).toBeNull();
  });

  test('MI11 PL5 what is brought in while its paper is there is handed in with it, and goes out again with its file', () => {
    const { hall, final, issue } = begun();
    issue(final('plan'), '48/KH-UBND');
    hall.does(coordinator, 'import.take', brought('Ban hành kế hoạch tổ chức'));
    expect(named(hall, 'Ban hành kế hoạch tổ chức')).toEqual(proof('Kế hoạch', '48/KH-UBND'));
    hall.does(coordinator, 'import.undo', { import: there([...hall.meeting.imports][0]).id });
    expect(hall.meeting.milestones.find(({ what }) => what === 'Ban hành kế hoạch tổ chức')).toBeUndefined();
  });

  test('MI11 UB13 invitations are handed in once everybody who is invited has one with its number', () => {
    const { hall, handedIn } = begun();
    hall.does(coordinator, 'import.take', brought('Phát hành giấy mời'));
    const invited = namesInvited(hall.meeting);
    expect(invited.length).toBeGreaterThan(1);
    invited.forEach((of, at) => {
      expect(handedIn('giay-moi')).toBeNull();
      hall.does(coordinator, 'papers.makeFinal', { kind: 'invitation', of });
      const paper = there(hall.meeting.papers.find((row) => row.of === of)).id;
      const given = { paper, number: `${at + 1}/GM-UBND`, over: '', date: '2026-12-01', signer };
      hall.does(registry, 'papers.issue', given);
    });
    expect(handedIn('giay-moi')).toEqual(proof('Giấy mời', ''));
    expect(named(hall, 'Phát hành giấy mời')).toEqual(proof('Giấy mời', ''));
  });
});
