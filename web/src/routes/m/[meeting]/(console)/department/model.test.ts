import { describe, expect, test } from 'vitest';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import { as, Playing } from '@doi-thoai/shared/testing/playing';
import { project } from '@doi-thoai/shared/engine/view';
import { views } from '@doi-thoai/shared/views/audiences';
import { byUrgency, type Data } from './model.ts';

const moderator = as('moderator');
const economy = as('department', { department: 'kinh-te' });

function play(playing: Playing, actor: Parameters<Playing['command']>[0], type: string, input: unknown = {}) {
  const played = playing.command(actor, type, input);
  if (isRefusal(played)) throw new Error(`${type}: ${played.code}`);
}

function called(): Playing {
  const playing = new Playing();
  play(playing, moderator, 'meeting.convene', {
    title: 'Đối thoại mẫu',
    departments: [{ id: 'kinh-te', name: 'Phòng Kinh tế' }],
  });
  play(playing, moderator, 'meeting.start');
  play(playing, moderator, 'speakers.register', {
    receipt: 'giay-hen-mau-0000000001',
    channel: 'slip',
    name: 'Trần Văn Mẫu',
    honorific: 'ông',
    unit: 'Thôn Mẫu',
    consentName: true,
    petitions: [{ text: 'Mương tắc' }],
  });
  const [petition] = [...playing.meeting.petitions];
  play(playing, moderator, 'petitions.raise', { petition: petition?.id });
  play(playing, moderator, 'petitions.assign', {
    petition: petition?.id,
    department: 'kinh-te',
    part: 'lead',
  });
  return playing;
}

function dataOf(playing: Playing): Data {
  const viewer = { audience: 'department', seat: 's', department: 'kinh-te', registration: null } as const;
  return project(views.department, playing.meeting, viewer);
}

describe('a department’s tablet', () => {
  test('lists what was taken back no more', () => {
    const playing = called();
    const [assignment] = [...playing.meeting.assignments];
    play(playing, moderator, 'assignments.withdraw', { assignment: assignment?.id });
    const data = dataOf(playing);
    expect(byUrgency(Object.values(data.assignments), data)).toEqual([]);
  });

  test('lists what is before the hall first, and what was given before the day last', () => {
    const playing = new Playing();
    play(playing, moderator, 'meeting.convene', {
      title: 'Đối thoại mẫu',
      departments: [{ id: 'kinh-te', name: 'Phòng Kinh tế' }],
    });
    play(playing, as('coordinator'), 'meeting.openIntake');
    play(playing, moderator, 'speakers.register', {
      receipt: 'giay-hen-mau-0000000001',
      channel: 'slip',
      name: 'Trần Văn Mẫu',
      honorific: 'ông',
      consentName: true,
      petitions: [{ text: 'Trước ngày họp' }, { text: 'Gọi trước' }, { text: 'Đang trước hội trường' }],
    });
    const [prepared = '', first = '', raised = ''] = [...playing.meeting.petitions].map((row) => row.id);
    const give = (petition: string) => {
      play(playing, moderator, 'petitions.assign', { petition, department: 'kinh-te', part: 'lead' });
      const its = playing.meeting.assignments.find((row) => row.petition === petition);
      play(playing, economy, 'assignments.acknowledge', { assignment: its?.id });
    };
    give(prepared);
    playing.wait(60_000);
    play(playing, moderator, 'meeting.start');
    give(first);
    play(playing, moderator, 'petitions.raise', { petition: raised });
    give(raised);
    const data = dataOf(playing);
    const listed = byUrgency(Object.values(data.assignments), data).map((row) => row.petition);
    expect(listed).toEqual([raised, first, prepared]);
  });
});
