import { beforeEach, describe, expect, test } from 'vitest';
import { as, Playing } from '@doi-thoai/shared/testing/playing';
import { AlikeIndex } from '@doi-thoai/shared/text/alike';
import { views } from '@doi-thoai/shared/views/audiences';
import { project } from '@doi-thoai/shared/engine/view';
import type { Data } from '../model.ts';
import { found, similarTo } from './inbox.ts';

const moderator = as('moderator');
const viewer = { audience: 'moderator', seat: moderator.seat, department: null, registration: null } as const;
let played: Playing;

function data(): Data {
  return project(views.moderator, played.meeting, viewer);
}

function petitionNo(no: number) {
  const petition = Object.values(data().petitions).find((row) => row.no === no);
  if (!petition) throw new Error(`no petition ${no}`);
  return petition;
}

/** The numbers of what is like the petition of this number. */
function likeNo(no: number): number[] {
  const { petitions } = data();
  const index = new AlikeIndex();
  for (const row of Object.values(petitions)) index.put(row.id, row.text);
  return similarTo(index, petitions, petitionNo(no)).map(({ petition }) => petition.no);
}

function register(by: 'citizen' | 'desk', name: string, text: string) {
  const no = played.meeting.counters.registrations + 1;
  played.command(as(by), 'speakers.register', {
    receipt: `receipt-of-number-${String(no).padStart(4, '0')}`,
    channel: 'slip',
    name,
    consent: { name: true, organisation: false, place: false },
    petitions: [{ text }],
  });
}

beforeEach(() => {
  played = new Playing();
  played.command(moderator, 'meeting.convene', {
    title: 'Hội nghị thử',
    fields: [
      { id: 'dat-dai', name: 'Đất đai' },
      { id: 'giao-duc', name: 'Giáo dục' },
    ],
    departments: [
      { id: 'an', name: 'Công an', fields: [] },
      { id: 'gd', name: 'Phòng Giáo dục', fields: ['giao-duc'] },
    ],
  });
  played.command(moderator, 'meeting.start', {});
  register('desk', 'Trần Văn Mẫu', 'Mương tiêu nước thôn Mẫu bị tắc, lúa ngập');
  register('desk', 'Nguyễn Thị Ví Dụ', 'Mương tiêu nước bị tắc làm lúa ngập hai vụ');
  register('citizen', 'Lê Giả Định', 'Trường mầm non thiếu phòng học');
});

describe('the inbox', () => {
  test('search folds marks, and a number finds that number', () => {
    expect(found(data(), 'petition', 'muong tac').map((item) => item.row.no)).toEqual([1, 2]);
    expect(found(data(), 'registration', ' 3 ').map((item) => item.row.no)).toEqual([3]);
    expect(found(data(), 'registration', 'vi du').map((item) => item.row.no)).toEqual([2]);
  });
});

describe('similar petitions', () => {
  test('BX7 the one that asks the same is found, the other is not', () => {
    expect(likeNo(1)).toEqual([2]);
    expect(likeNo(3)).toEqual([]);
  });

  test('BX7 a merged one is found by number, needs nothing, and is like nothing any more', () => {
    const [kept, merged] = [petitionNo(1), petitionNo(2)];
    played.command(moderator, 'petitions.merge', { petition: merged.id, into: kept.id });
    expect(likeNo(1)).toEqual([]);
    expect(found(data(), 'petition', '2')).toMatchObject([{ needs: [] }]);
  });
});
