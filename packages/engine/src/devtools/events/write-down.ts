import { boundedJSON } from '../../core/bounded-json.js';
import { LONGEST_TEXT } from './event-entry.js';

/** A value as JSON, and how long it is whole. */
export interface WrittenValue {
  readonly text: string;
  readonly size: number;
}

/** Writes down what travelled. What is very long is kept in part; its size is that of all of it. */
export function writeDown(value: unknown): WrittenValue {
  const whole = JSON.stringify(value) ?? '';
  const text = whole.length > LONGEST_TEXT ? boundedJSON(value) : whole;
  return { text, size: whole.length };
}
