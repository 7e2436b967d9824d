// For the server behind the pictures: its day is the day of the conference, whenever they are made.
const opening = Date.parse('2024-11-22T08:02:10+07:00');
const moved = opening - Date.now();
const { now } = Date;

globalThis.Date = class extends Date {
  constructor(...given) {
    if (given.length === 0) super(now() + moved);
    else super(...given);
  }

  static now() {
    return now() + moved;
  }
};
