import { describe, expect, it } from 'vitest';
import type { AssignmentState } from '../meeting/answers/assignment-states.ts';
import { wordsToFollow } from '../meeting/intake/petition-standing.ts';
import { likelyDepartments, offered, withNewcomers } from './likely-departments.ts';

const department = (id: string, name: string, fields: string[] = [], present = true) => ({
  id,
  name,
  fields,
  present,
});

const departments = Object.fromEntries(
  [
    department('kinh-te', 'Phòng Kinh tế', ['nong-nghiep']),
    department('do-thi', 'Phòng Quản lý đô thị'),
    department('phuong-dong', 'UBND phường Phương Đông'),
    department('tai-chinh', 'Phòng Tài chính', [], false),
    department('van-hoa', 'Phòng Văn hóa'),
  ].map((row) => [row.id, row]),
);

interface Petition {
  readonly id: string;
  readonly text: string;
  readonly field: string | null;
  readonly mergedInto: string | null;
  readonly merged: readonly string[];
}

const petition = (id: string, text: string, more: Partial<Petition> = {}): Petition => ({
  id,
  text,
  field: null,
  mergedInto: null,
  merged: [],
  ...more,
});

const assignment = (
  about: string,
  to: string,
  more: { readonly state?: AssignmentState; readonly suggested?: string } = {},
) => ({
  id: `${about}-${to}`,
  petition: about,
  department: to,
  state: 'delivered' as AssignmentState,
  suggested: null as string | null,
  ...more,
});
type Assignment = ReturnType<typeof assignment>;

const byId = <Row extends { id: string }>(rows: Row[]) =>
  Object.fromEntries(rows.map((row) => [row.id, row]));

function likely(asked: Petition, others: Petition[] = [], given: Assignment[] = []) {
  const held = { departments, petitions: byId([asked, ...others]), assignments: byId(given) };
  return likelyDepartments(asked, held).map(({ department: { id }, why }) => (why ? `${id}: ${why}` : id));
}

describe('BL8 who is likely to answer stands first, with why', () => {
  it('begins with who is in charge of the field, and puts who is not in the hall last', () => {
    const order = likely(petition('p', 'Giống lúa kém.', { field: 'nong-nghiep' }));
    expect(order).toEqual(['kinh-te: field', 'do-thi', 'van-hoa', 'phuong-dong', 'tai-chinh']);
  });

  it('QN2 keeps its order when a department joins, which stands at the end, and when one is not called any more', () => {
    const order = likelyDepartments(petition('p', 'Giống lúa kém.', { field: 'nong-nghiep' }), {
      departments,
      petitions: {},
      assignments: {},
    });
    const { 'do-thi': gone, ...stay } = departments;
    const now = { ...stay, 'an-ninh': department('an-ninh', 'Công an phường') };
    expect(gone).toBeDefined();
    expect(withNewcomers(order, now).map((one) => one.department.id)).toEqual([
      'kinh-te',
      'van-hoa',
      'phuong-dong',
      'tai-chinh',
      'an-ninh',
    ]);
    expect(withNewcomers(order, now)[0]).toMatchObject({ why: 'field' });
  });

  it('finds departments that the petition names, the committee of a ward by its ward', () => {
    expect(likely(petition('p', 'Đường vào phường Phương Đông lầy lội.'))[0]).toBe('phuong-dong: named');
  });

  it('knows who answered a similar petition, or one merged with it', () => {
    const asked = petition('p', 'Đèn đường khu 3 hỏng đã hai tháng, đề nghị sửa');
    const same = petition('q', 'Đèn đường khu 3 hỏng hai tháng chưa sửa');
    const merged = petition('r', 'Việc khác hẳn', { mergedInto: 'p' });
    const given = [assignment('q', 'do-thi'), assignment('r', 'van-hoa')];
    expect(likely(asked, [same], given)[0]).toBe('do-thi: similar');
    expect(likely({ ...asked, merged: ['r'] }, [merged], given)[0]).toBe('van-hoa: similar');
  });

  it('takes no two petitions for alike whose words are still to follow', () => {
    const given = [assignment('q', 'do-thi')];
    const same = petition('q', wordsToFollow);
    expect(likely(petition('p', wordsToFollow), [same], given).join()).not.toContain('similar');
  });

  it('knows who usually answers a field, but not from one answer', () => {
    const asked = petition('p', 'Cây xanh', { field: 'moi-truong' });
    const [a, b] = [
      petition('a', 'Rác', { field: 'moi-truong' }),
      petition('b', 'Khói', { field: 'moi-truong' }),
    ];
    const [first, second] = [assignment('a', 'van-hoa'), assignment('b', 'van-hoa')];
    expect(likely(asked, [a, b], [first])[0]).not.toContain('van-hoa');
    expect(likely(asked, [a, b], [first, second])[0]).toBe('van-hoa: experienced');
    expect(likely(asked, [a, b], [first, { ...second, state: 'declined' }])[0]).not.toContain('van-hoa');
  });

  it('puts whom another department suggested before all', () => {
    const asked = petition('p', 'Phòng Kinh tế', { field: 'nong-nghiep' });
    const declined = assignment('p', 'kinh-te', { state: 'declined', suggested: 'tai-chinh' });
    expect(likely(asked, [], [declined])[0]).toBe('tai-chinh: suggested');
  });

  it('does not move when the petition is given to somebody', () => {
    const asked = petition('p', 'Giống lúa kém.', { field: 'nong-nghiep' });
    expect(likely(asked, [], [assignment('p', 'van-hoa', { state: 'offered' })])).toEqual(likely(asked));
  });
});

describe('BL8 the places at hand', () => {
  const all = Object.values(departments).map((one) => ({ department: one, why: undefined }));
  const ids = (held: string[]) => offered(all, new Set(held), 3).map((one) => one.department.id);

  it('keep their order, and give the last free place to a holder who is not among the first', () => {
    expect(ids([])).toEqual(['kinh-te', 'do-thi', 'phuong-dong']);
    expect(ids(['van-hoa'])).toEqual(['kinh-te', 'do-thi', 'van-hoa']);
    expect(ids(['phuong-dong', 'van-hoa'])).toEqual(['kinh-te', 'van-hoa', 'phuong-dong']);
  });

  it('puts bodies of places that are not concerned behind all departments, and the asker’s own place before them', () => {
    const rows = [
      department('kinh-te', 'Phòng Kinh tế', ['nong-nghiep']),
      department('phuong-dong', 'UBND phường Phương Đông', ['nong-nghiep']),
      department('quang-trung', 'UBND phường Quang Trung', ['nong-nghiep']),
      department('van-hoa', 'Phòng Văn hóa', [], false),
    ];
    const asked = { ...petition('1', 'Kênh mương bồi lấp', { field: 'nong-nghiep' }) };
    const order = (unit: string) =>
      likelyDepartments(
        { ...asked, asker: { unit } },
        { departments: byId(rows), petitions: byId([asked]), assignments: {} },
      ).map(({ department: { id }, why }) => `${id}: ${why ?? '–'}`);
    expect(order('')).toEqual(['kinh-te: field', 'van-hoa: –', 'phuong-dong: –', 'quang-trung: –']);
    expect(order('Tổ 4, khu 2, phường Quang Trung')).toEqual([
      'kinh-te: field',
      'quang-trung: home',
      'van-hoa: –',
      'phuong-dong: –',
    ]);
  });
});
