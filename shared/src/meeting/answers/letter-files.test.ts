import { describe, expect, test } from 'vitest';
import { coordinator, openHall, there } from '../../testing/example-hall.ts';
import { erased } from '../../testing/playing.ts';

const letter = { no: '88/UBND-VP', date: '2024-11-18' };
const reply = { letter: { no: '1204/SXD', date: '2024-11-21' }, text: 'Sở sẽ khảo sát' };
const scanOf = (name: string, digit: string) => ({
  ...{ id: digit.repeat(64), name, bytes: 10, mediaType: 'application/pdf' },
});

function sent() {
  const hall = openHall();
  const [first = '', second = ''] = hall.registers(['Cầu nứt', 'Trạm biến áp quá tải']).petitions;
  hall.does(coordinator, 'escalations.open', { body: 'Sở Xây dựng', about: [first, second] });
  const escalation = there([...hall.meeting.escalations][0]).id;
  const does = (act: 'send' | 'enterReply' | 'stepBack' | 'attach' | 'detach', input: object = {}) =>
    hall.does(coordinator, `escalations.${act}`, { escalation, ...input });
  const files = () => there(hall.meeting.escalations.get(escalation)).files.map(({ of, name }) => [of, name]);
  return { hall, first, escalation, does, files };
}

describe('scans of letters', () => {
  test('SY15 TD15 the letter and its reply are kept as they came, each once its step is done', () => {
    const { hall, escalation, does, files } = sent();
    const attached = { escalation, of: 'letter', evidence: scanOf('cong-van.pdf', 'a') };
    expect(hall.refusal(coordinator, 'escalations.attach', attached)).toBe('letterNotSent');
    does('send', { letter });
    does('attach', attached);
    expect(does('attach', attached)).toEqual([]);
    const answered = { escalation, of: 'reply', evidence: scanOf('tra-loi.pdf', 'b') };
    expect(hall.refusal(coordinator, 'escalations.attach', answered)).toBe('replyNotThere');
    does('enterReply', reply);
    does('attach', answered);
    expect(files()).toEqual([
      ['letter', 'cong-van.pdf'],
      ['reply', 'tra-loi.pdf'],
    ]);
    does('stepBack');
    expect(files()).toEqual([['letter', 'cong-van.pdf']]);
    does('detach', { evidence: attached.evidence.id });
    expect(files()).toEqual([]);
    const gone = { escalation, evidence: 'c'.repeat(64) };
    expect(hall.refusal(coordinator, 'escalations.detach', gone)).toBe('unknownEvidence');
    const kept = JSON.stringify(erased(hall.journal));
    for (const name of ['cong-van.pdf', 'tra-loi.pdf']) expect(kept).not.toContain(name);
  });

  test('SY15 UB3 of a letter that held what went to citizen reception no scan is left', () => {
    const { hall, first, does, files } = sent();
    does('send', { letter });
    does('attach', { of: 'letter', evidence: scanOf('co-to-cao.pdf', 'a') });
    hall.does(coordinator, 'petitions.reroute', { petition: first, nature: 'denunciation' });
    expect(files()).toEqual([]);
    expect(JSON.stringify(erased(hall.journal))).not.toContain('co-to-cao.pdf');
  });

  test('SY15 a letter has twenty files at most', () => {
    const { hall, escalation, does } = sent();
    does('send', { letter });
    const scan = (at: number) => ({
      ...scanOf('trang.pdf', 'a'),
      id: at.toString(16).padStart(16, '0') + 'a'.repeat(48),
    });
    for (let at = 0; at < 20; at += 1) does('attach', { of: 'letter', evidence: scan(at) });
    const oneMore = { escalation, of: 'letter', evidence: scan(20) };
    expect(hall.refusal(coordinator, 'escalations.attach', oneMore)).toBe('tooManyFiles');
  });
});
