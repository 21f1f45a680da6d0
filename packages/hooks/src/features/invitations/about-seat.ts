import { parseObject } from '../../parse-object.js';

/**
 * Whether an invitation is about a seat of a room, by its `data`: it has `seat: 1`. Such ones are the business of the
 * room's seats alone: they ring nowhere, and are listed nowhere else. Untrusted.
 */
export function isAboutSeat(data: string): boolean {
  return data.includes('"seat"') && parseObject(data)?.['seat'] === 1;
}
