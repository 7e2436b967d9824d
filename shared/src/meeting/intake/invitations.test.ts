import { describe, expect, test } from 'vitest';
import { citizen, coordinator, Hall, moderator, there } from '../../testing/example-hall.ts';
import { as } from '../../testing/playing.ts';
import { seenReply } from './invitation.ts';
import { invitationOf } from './invitations.ts';
import { linkRefusal, linkWith } from './links.ts';

function planned(): Hall {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại 2026', host: 'UBND xã Đồng Mẫu', heldOn: '2024-12-18' },
    ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
    content: {
      organisations: [{ id: 'thon-1', name: 'Thôn Bến Đá', delegates: 3 }],
      departments: [{ id: 'kinh-te', name: 'Phòng Kinh tế' }],
      plan: { invited: ['Đảng ủy xã Đồng Mẫu', 'Hội đồng nhân dân xã Đồng Mẫu'] },
    },
  });
  return hall;
}

const digestOf = (letter: string) => letter.repeat(64);
const replyOf = (hall: Hall, invitee: string) => invitationOf(hall.meeting, invitee)?.reply;

/** A link of somebody who is invited, and who comes by it. */
function linked(hall: Hall, invitee: string, letter: string) {
  const links = [{ invitee, digest: digestOf(letter) }];
  hall.does(coordinator, 'links.issue', { links, expiresOn: '2024-12-31' });
  const link = there(linkWith(hall.meeting, digestOf(letter)));
  return { link, holder: as('organisation', { link: link.id }) };
}

describe('replies to invitations', () => {
  test('IN1 UB13 the office notes of anybody who is invited that they come, send somebody or do not', () => {
    const hall = planned();
    const reply = (invitee: string, more: object) =>
      hall.does(coordinator, 'invitations.reply', { invitee, ...more });
    reply('Đảng ủy xã Đồng Mẫu', { answer: 'comes' });
    reply('Phòng Kinh tế', { answer: 'sends', name: 'Trần Văn Mẫu', title: 'Phó Trưởng phòng' });
    reply('thon ben da', { answer: 'absent', reason: 'Trùng lịch' });
    expect(replyOf(hall, 'Đảng ủy xã Đồng Mẫu')).toMatchObject({
      answer: 'comes',
      at: hall.now,
      by: 'office',
    });
    expect(replyOf(hall, 'Phòng Kinh tế')).toMatchObject({
      ...{ answer: 'sends', name: 'Trần Văn Mẫu', title: 'Phó Trưởng phòng', reason: '' },
    });
    expect(invitationOf(hall.meeting, 'Thôn Bến Đá')?.invitee).toBe('Thôn Bến Đá');
    expect(replyOf(hall, 'Thôn Bến Đá')).toMatchObject({ answer: 'absent', reason: 'Trùng lịch' });
    expect(hall.refusal(coordinator, 'invitations.reply', { invitee: 'Kẻ Lạ', answer: 'comes' })).toBe(
      'unknownInvitee',
    );
    expect(hall.refusal(moderator, 'invitations.reply', { invitee: 'Phòng Kinh tế', answer: 'sends' })).toBe(
      'whoIsSentUnsaid',
    );
  });

  test('IN1 TD1 the law’s guests of a yearly dialogue are invited though the plan does not name them', () => {
    const hall = planned();
    hall.does(coordinator, 'invitations.reply', {
      invitee: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
      answer: 'comes',
    });
    // The plan names the council itself: it is not invited twice.
    const twice = { invitee: 'Thường trực Hội đồng nhân dân', answer: 'comes' };
    expect(hall.refusal(coordinator, 'invitations.reply', twice)).toBe('unknownInvitee');
  });

  test('IN2 nobody writes over a reply that they have not seen; one that was noted by mistake is taken back', () => {
    const hall = planned();
    const invitee = 'Phòng Kinh tế';
    hall.does(coordinator, 'invitations.reply', { invitee, answer: 'comes', over: '' });
    hall.wait(1000);
    const row = there(invitationOf(hall.meeting, invitee));
    const other = { invitee, answer: 'absent', over: '' };
    expect(hall.refusal(moderator, 'invitations.reply', other)).toBe('changedMeanwhile');
    hall.does(moderator, 'invitations.reply', { ...other, over: seenReply(row) });
    const taken = { invitation: row.id, over: seenReply(row) };
    expect(hall.refusal(coordinator, 'invitations.takeBack', taken)).toBe('changedMeanwhile');
    hall.does(coordinator, 'invitations.takeBack', { invitation: row.id });
    expect(replyOf(hall, invitee)).toBeNull();
    expect(hall.does(coordinator, 'invitations.takeBack', { invitation: row.id })).toEqual([]);
    expect(hall.refusal(coordinator, 'invitations.takeBack', { invitation: 'la' })).toBe('unknownInvitation');
  });

  test('IN2 IN3 BX11 the same reply given again, by a second tap, changes nothing and is refused by nothing', () => {
    const hall = planned();
    const invitee = 'Phòng Kinh tế';
    const { holder } = linked(hall, invitee, 'a');
    const sends = { invitee, answer: 'sends', name: 'Trần Văn Mẫu', title: 'Phó Trưởng phòng', over: '' };
    hall.does(holder, 'invitations.reply', sends);
    expect(hall.does(holder, 'invitations.reply', sends)).toEqual([]);
    const other = { ...sends, name: 'Lê Thị Thử' };
    expect(hall.refusal(holder, 'invitations.reply', other)).toBe('changedMeanwhile');
  });

  test('IN2 what a reply said is erased once it is taken back, or another one takes its place', () => {
    const hall = planned();
    const invitee = 'Phòng Kinh tế';
    const sends = { invitee, answer: 'sends', name: 'Trần Văn Mẫu' };
    const erased = (events: readonly object[]) =>
      events.map((event) => Reflect.get(event, 'erase') as unknown);
    expect(erased(hall.does(coordinator, 'invitations.reply', sends))).toEqual([undefined, undefined]);
    const { id: invitation } = there(invitationOf(hall.meeting, invitee));
    // The earlier words go before the new ones come, which have the same subject.
    const other = hall.does(coordinator, 'invitations.reply', { invitee, answer: 'absent', reason: 'Ốm' });
    expect(erased(other)).toEqual([[invitation], undefined]);
    expect(replyOf(hall, invitee)).toMatchObject({ answer: 'absent', name: '', reason: 'Ốm' });
    expect(erased(hall.does(coordinator, 'invitations.takeBack', { invitation }))).toEqual([[invitation]]);
  });

  test('IN2 after the conference has closed nobody replies any more', () => {
    const hall = planned();
    hall.does(coordinator, 'meeting.cancel', { reason: 'Mưa lũ' });
    const reply = { invitee: 'Phòng Kinh tế', answer: 'comes' };
    expect(hall.refusal(coordinator, 'invitations.reply', reply)).toBe('wrongMeetingState');
  });
});

/** Somebody who asked by themselves to take part, and was admitted. */
function admitted(hall: Hall, name: string): string {
  hall.does(citizen, 'participants.ask', { name });
  const { id } = there(hall.meeting.participants.find((row) => row.name === name));
  hall.does(coordinator, 'participants.decideAdmission', { participant: id, admitted: true });
  return id;
}

describe('individuals who were admitted', () => {
  test('IN9 UB2 they are invited and answer by a link of their own, and nothing names them in clear', () => {
    const hall = planned();
    hall.does(citizen, 'participants.ask', { name: 'Người Chưa Được Nhận' });
    const waiting = there([...hall.meeting.participants][0]).id;
    const id = admitted(hall, 'Lê Thị Riêng');
    const { holder } = linked(hall, id, 'a');
    const [opened] = hall.journal.filter(({ event }) => event.type === 'invitationOpened');
    expect(opened?.event).toMatchObject({ invitee: id });
    hall.does(holder, 'invitations.reply', { invitee: id, answer: 'comes' });
    expect(replyOf(hall, id)).toMatchObject({ answer: 'comes', by: 'invited' });
    const clear = hall.journal.map(({ event }) => JSON.stringify({ ...event, sealed: undefined }));
    expect(clear.join()).not.toContain('Lê Thị Riêng');
    for (const invitee of [waiting, 'Lê Thị Riêng'])
      expect(hall.refusal(coordinator, 'invitations.reply', { invitee, answer: 'comes' })).toBe(
        'unknownInvitee',
      );
  });

  test('IN9 they come in person: neither they nor the office note that somebody else is sent', () => {
    const hall = planned();
    const id = admitted(hall, 'Lê Thị Riêng');
    const sends = { invitee: id, answer: 'sends', name: 'Trần Văn Mẫu' };
    expect(hall.refusal(coordinator, 'invitations.reply', sends)).toBe('comesInPerson');
    const { holder } = linked(hall, id, 'a');
    expect(hall.refusal(holder, 'invitations.reply', sends)).toBe('comesInPerson');
  });

  test('IN9 IN2 taken off the list, name and reply are erased and the link is shut; declined, the link alone', () => {
    const hall = planned();
    const [declined, gone] = [admitted(hall, 'Lê Thị Riêng'), admitted(hall, 'Ngô Văn Kín')];
    for (const [at, invitee] of [declined, gone].entries()) {
      const { holder } = linked(hall, invitee, 'ab'[at] ?? '');
      hall.does(holder, 'invitations.reply', { invitee, answer: 'absent', reason: 'Ốm' });
    }
    hall.does(moderator, 'participants.decideAdmission', { participant: declined, admitted: false });
    expect(linkRefusal(hall.meeting, digestOf('a'), hall.now)).toBe('linkRevoked');
    expect(replyOf(hall, declined)).toMatchObject({ reason: 'Ốm' });
    const invitation = there(invitationOf(hall.meeting, gone)).id;
    const events = hall.does(coordinator, 'participants.takeBack', { participant: gone });
    expect(events.flatMap((event) => ('erase' in event ? event.erase : []))).toEqual([invitation, gone]);
    expect(linkRefusal(hall.meeting, digestOf('b'), hall.now)).toBe('linkRevoked');
    expect(replyOf(hall, gone)).toBeNull();
  });
});

describe('links of invitations', () => {
  test('IN3 LK1 LK3 whoever is invited answers by a link of their own, and for nobody else', () => {
    const hall = planned();
    const { holder } = linked(hall, 'Phòng Kinh tế', 'a');
    linked(hall, 'Thôn Bến Đá', 'b');
    const comes = { answer: 'comes', name: 'Trần Văn Mẫu', title: 'Trưởng phòng' };
    hall.does(holder, 'invitations.reply', { invitee: 'Phòng Kinh tế', ...comes });
    expect(replyOf(hall, 'Phòng Kinh tế')).toMatchObject({ ...comes, by: 'invited' });
    for (const invitee of ['Thôn Bến Đá', 'Đảng ủy xã Đồng Mẫu', 'Kẻ Lạ'])
      expect(hall.refusal(holder, 'invitations.reply', { invitee, ...comes })).toBe('notYours');
    const row = { organisation: 'thon-1', text: 'Báo cáo' };
    expect(hall.refusal(holder, 'handIn.report', row)).toBe('notYours');
    // Whoever has the link of a row of the allocation has none of an invitation.
    const ofRow = as('organisation', { organisation: 'thon-1', link: 'lk' });
    expect(hall.refusal(ofRow, 'invitations.reply', { invitee: 'Thôn Bến Đá', ...comes })).toBe('notYours');
  });

  test('IN3 LK2 a new link takes the place of the earlier one of the same invitation, and of no other', () => {
    const hall = planned();
    linked(hall, 'Thôn Bến Đá', 'a');
    linked(hall, 'thôn bến đá', 'b');
    linked(hall, 'Phòng Kinh tế', 'c');
    const links = [{ organisation: 'thon-1', digest: digestOf('d') }];
    hall.does(coordinator, 'links.issue', { links, expiresOn: '2024-12-31' });
    const refusals = ['a', 'b', 'c', 'd'].map((one) => linkRefusal(hall.meeting, digestOf(one), hall.now));
    expect(refusals).toEqual(['linkRevoked', undefined, undefined, undefined]);
    const stranger = { links: [{ invitee: 'Kẻ Lạ', digest: digestOf('e') }], expiresOn: '2024-12-31' };
    expect(hall.refusal(coordinator, 'links.issue', stranger)).toBe('unknownInvitee');
    const both = [{ invitee: 'Phòng Kinh tế', department: 'kinh-te', digest: digestOf('e') }];
    expect(hall.refusal(coordinator, 'links.issue', { links: both, expiresOn: '2024-12-31' })).toBe(
      'malformed',
    );
  });
});
