import { theDate } from '../calendar/civil-date.ts';
import { instant } from '../calendar/instant.ts';
import { isWorkingDay } from '../calendar/working-days.ts';
import { isRefusal } from '../engine/refusal.ts';
import { blankOffice, evolveOffice, missingIn, officeActionNamed, type Office } from '../office/office.ts';

/** An office that is founded, and commanded as a server would command it. */
export class PlayedOffice {
  office: Office;
  #seq = 0;
  #ids = 0;

  constructor(before: Office = blankOffice()) {
    this.office = before;
    this.#seq = before.version;
    for (let missing = missingIn(this.office); missing.length > 0; missing = missingIn(this.office))
      for (const type of missing) this.does('system', type, {});
  }

  /** The code of its refusal, or how many events follow. */
  does(role: string, type: string, input: object): string | number {
    const action = officeActionNamed(type);
    if (!action) return 'unknownAction';
    if (!action.may.includes(role)) return 'notAllowed';
    const actor = { role, seat: role };
    const context = { actor, now: instant(0), newId: () => `id-${(this.#ids += 1)}` };
    const decided = action.decide(this.office, action.input.parse(input), context);
    if (isRefusal(decided)) return decided.code;
    for (const event of decided) {
      this.#seq += 1;
      this.office = evolveOffice(this.office, event, { seq: this.#seq, at: instant(0), by: actor });
    }
    return decided.length;
  }

  works(date: string): boolean {
    return isWorkingDay(this.office.calendar, theDate(date));
  }
}
