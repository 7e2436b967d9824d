import { describe, expect, test } from 'vitest';
import { openHall, presider, secretary } from '../testing/example-hall.ts';
import { Playing } from '../testing/playing.ts';
import { inputProblems } from './input-problems.ts';
import { importCodes } from './import-refusals.ts';
import { officeCodes } from './office-refusals.ts';
import { paperCodes, paperSentence } from './paper-refusals.ts';
import { codes, sentence } from './refusals.ts';

describe('refusals', () => {
  const everyCode = [...codes, ...officeCodes, ...importCodes, ...paperCodes];
  test.each(everyCode)('M13 “%s” has a sentence in both languages with the same parameters', (code) => {
    const [vi, en] = [paperSentence(code, {}, 'vi'), paperSentence(code, {}, 'en')];
    const named = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(vi).toMatch(/[.]$/);
    expect(en).toMatch(/[.]$/);
    expect(vi).not.toBe(en);
    expect(vi).toBe(vi.normalize('NFC'));
    expect(named(vi)).toEqual(named(en));
  });

  test('M13 parameters are filled in, and what a newer server says is shown as it is', () => {
    expect(sentence('leadTaken', { department: 'Phòng Mẫu' }, 'vi')).toBe(
      'Đã có cơ quan chủ trì: Phòng Mẫu.',
    );
    expect(sentence('petitionMerged', { into: 7 }, 'en')).toBe('This petition is merged into petition 7.');
    expect(sentence('somethingNew', {}, 'vi')).toBe('somethingNew');
    expect(sentence('toString', {}, 'vi')).toBe('toString');
  });

  test('M13 states and inputs are said in words, and those of a newer server as they are', () => {
    expect(sentence('wrongMeetingState', { state: 'paused' }, 'en')).toBe(
      'The meeting is “Paused”; this cannot be done now.',
    );
    expect(sentence('wrongCommitmentState', { state: 'dreamt' }, 'en')).toBe(
      'The commitment is “dreamt”; this cannot be done.',
    );
    expect(sentence('malformed', { problem: 'name' }, 'vi')).toBe('Phần họ tên chưa đúng.');
    expect(sentence('malformed', { input: 'name', problem: 'dreamt' }, 'en')).toBe('The name is not right.');
    expect(sentence('malformed', { problem: 'constructor' }, 'vi')).toBe(
      'Yêu cầu không đúng dạng: constructor.',
    );
  });

  test('M13 T2 T4 what is wrong with a text is said in plain words', () => {
    const said = (problem: string) =>
      sentence('malformed', { input: 'petitions', problem, min: 3, max: 5000 }, 'vi');
    expect(said('tooLong')).toBe('Phần nội dung kiến nghị dài quá 5000 ký tự.');
    expect(said('tooShort')).toBe('Phần nội dung kiến nghị quá ngắn, cần ít nhất 3 ký tự.');
    for (const problem of Object.keys(inputProblems)) {
      expect(said(problem)).toMatch(/^Phần nội dung kiến nghị [^{}]+\.$/);
      expect(said(problem)).not.toContain(problem);
    }
  });

  test.each([
    ['an unknown action', presider, 'meeting.explode', {}, 'unknownAction'],
    ['a name that every object has', presider, 'toString', {}, 'unknownAction'],
    ['an action of another role', secretary, 'turn.start', {}, 'notAllowed'],
    ['no input', presider, 'queue.call', undefined, 'malformed'],
    ['a key too many', presider, 'turn.start', { now: 1 }, 'malformed'],
    ['an id that is none', presider, 'queue.call', { registration: '../etc' }, 'malformed'],
    ['the prototype as an id', presider, 'queue.call', { registration: '__proto__' }, 'malformed'],
  ])('M13 Y3 %s is refused and nothing is recorded', (_what, actor, type, input, code) => {
    const hall = openHall();
    const { meeting } = hall;
    const recorded = hall.journal.length;
    expect(hall.refusal(actor, type, input ?? null)).toBe(code);
    expect(hall.meeting).toBe(meeting);
    expect(hall.journal.length).toBe(recorded);
  });

  test('Y3 BX1 a command of several events is recorded whole or not at all', () => {
    const playing = new Playing();
    const names = ['A', 'B'].map((name) => ({ id: 'mot', name, title: name }));
    playing.command(presider, 'meeting.convene', { title: 'x', chairs: names });
    expect(playing.journal).toEqual([]);
  });
});
