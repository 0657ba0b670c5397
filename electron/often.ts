/** Whether something happens again and again: counted by instants, so that a sleep or a standing clock does not disturb it. */
import type { Instant } from '../shared/document.ts';

export interface Often {
  /** Notes that it has happened. @returns whether that was too often */
  happened(at: Instant): boolean;
}

/** @param most how many times within the span are still all right; spanMs in milliseconds */
export function createOften(most: number, spanMs: number): Often {
  let times: number[] = [];
  return {
    happened(at) {
      const now = Date.parse(at);
      times = [...times.filter((time) => Math.abs(now - time) < spanMs), now].slice(-most - 1);
      return times.length > most;
    },
  };
}
