import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { tokenOf } from '@doi-thoai/shared/text/token';

export interface SessionForm {
  readonly title: string;
  readonly place: string;
  /** One person a line: name, office. */
  readonly chairs: string;
  /** One body a line. */
  readonly departments: string;
  readonly minutes: number;
  /** How many write the minutes, each at a table of their own. */
  readonly secretaries: number;
}

/** What was typed as a whole number between two; the usual one where it is none. */
export function between(typed: string, [least, most]: readonly [number, number], usual: number): number {
  return Math.min(most, Math.max(least, Math.trunc(Number(typed)) || usual));
}

/**
 * What a meeting is convened with, which is held on the day it is opened; the same name twice is the same thing twice
 * and stands once.
 */
export function conveningOf(form: SessionForm, today: CivilDate) {
  return {
    title: form.title.trim(),
    place: form.place.trim(),
    heldOn: today,
    openIntake: true,
    secretaries: form.secretaries,
    rules: {
      speakingSeconds: form.minutes * 60,
      followUpSeconds: 60,
      acknowledgeSeconds: 20,
      answerWorkingDays: 15,
    },
    chairs: once(linesOf(form.chairs).map(personOf)),
    departments: once(linesOf(form.departments).map((name) => ({ id: tokenOf(name), name }))),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function personOf(line: string) {
  const comma = line.indexOf(',');
  const name = comma < 0 ? line : line.slice(0, comma).trim();
  const office = comma < 0 ? '' : line.slice(comma + 1).trim();
  return { id: tokenOf(name), name, title: office || 'Chủ tọa' };
}

function once<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return rows.filter((row, at) => rows.findIndex((other) => other.id === row.id) === at);
}
