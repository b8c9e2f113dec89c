import { Clock } from '../../backend/shared/clock.js';

/** A clock that stands on a day until it is moved. */
export class Days extends Clock {
  constructor(private isoDay: string) {
    super();
  }

  override now(): Date {
    return new Date(`${this.isoDay}T12:00:00.000Z`);
  }

  moveTo(isoDay: string): void {
    this.isoDay = isoDay;
  }
}
