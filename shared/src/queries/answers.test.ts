import { describe, expect, test } from 'vitest';
import { moderator, openHall, presider, type Hall } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { answerJustGiven, answerToShow, chairsAnswersTo, releasedAnswers } from './answers.ts';

function chairAnswers(hall: Hall, petition: string, words: string) {
  hall.does(presider, 'petitions.answer', { petition, text: words });
  hall.does(moderator, 'petitions.releaseAnswer', { petition, text: words });
}

function departmentAnswers(hall: Hall, petition: string, words: string, department = 'dat-dai') {
  const assignment = hall.assigns(petition, department);
  hall.does(presider, 'answers.deliver', { assignment, how: 'orally' });
  hall.does(moderator, 'answers.release', { assignment, text: words });
}

const shown = (hall: Hall) => answerToShow(seenBy('screen', hall.meeting), hall.now)?.words;

describe('the answer to show', () => {
  test('BL6 is the one to the petition before the hall, else the one given last', () => {
    const hall = openHall();
    const [first, second] = [hall.registers().petition, hall.registers().petition];
    departmentAnswers(hall, first, 'Trước');
    hall.wait(1000);
    departmentAnswers(hall, second, 'Sau');
    expect(shown(hall)).toBe('Sau');
    hall.does(presider, 'petitions.raise', { petition: first });
    expect(shown(hall)).toBe('Trước');
  });

  test('V4 BL6 is in released words alone, with whose they are', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    hall.does(presider, 'petitions.raise', { petition });
    const assignment = hall.assigns(petition);
    hall.does(presider, 'answers.deliver', { assignment, how: 'orally' });
    expect(releasedAnswers(seenBy('chair', hall.meeting))).toEqual([]);
    hall.does(moderator, 'answers.release', { assignment, text: 'Xong trước Tết' });
    const given = { words: 'Xong trước Tết', by: 'Phòng Đất đai', byChair: false };
    expect(answerToShow(seenBy('screen', hall.meeting), hall.now)).toMatchObject(given);
    expect(answerToShow(seenBy('chair', hall.meeting), hall.now)).toMatchObject(given);
  });

  test('UB12 was just given for a moment after its petition was closed, and no longer', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    hall.does(presider, 'petitions.raise', { petition });
    departmentAnswers(hall, petition, 'Xong');
    hall.does(presider, 'petitions.dispose', { petition, kind: 'answered' });
    const given = () => answerJustGiven(seenBy('screen', hall.meeting), hall.now)?.words;
    hall.wait(29_999);
    expect(given()).toBe('Xong');
    hall.wait(1);
    expect(given()).toBeUndefined();
    expect(shown(hall)).toBe('Xong');
  });
});

test('W11 BX7 what a chair answered in person is shown with the petition that this one was merged into', () => {
  const hall = openHall();
  const [asked, kept] = [hall.registers().petition, hall.registers().petition];
  chairAnswers(hall, asked, 'Thành phố làm trong tháng này');
  hall.does(moderator, 'petitions.merge', { petition: asked, into: kept });
  hall.does(presider, 'petitions.raise', { petition: kept });
  const words = chairsAnswersTo(kept, seenBy('public', hall.meeting)).map((one) => [one.by, one.words]);
  expect(words).toEqual([['Nguyễn Thị Ví Dụ', 'Thành phố làm trong tháng này']]);
  expect(shown(hall)).toBe('Thành phố làm trong tháng này');
  expect(chairsAnswersTo(hall.registers().petition, seenBy('public', hall.meeting))).toEqual([]);
});
