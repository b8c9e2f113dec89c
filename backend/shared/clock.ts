import { Injectable } from '@nestjs/common';
import { dayOfInstant, type Day } from './partial-date.js';

/** The only source of the present, so that a test can stand on another day. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in UTC. */
  today(): Day {
    return dayOfInstant(this.now());
  }
}
