import { TYPES } from '../../constants.js';
import type { Rule } from './validate.js';

/** An argument that must be a text with at least one character. */
export const REQUIRED_TEXT: Rule = { required: true, tag: 'string' };

/** An argument that must be an object with at least one key. */
export const REQUIRED_OBJECT: Rule = { required: true, tag: 'object' };

/** An argument that must be a list with at least one element. */
export const REQUIRED_LIST: Rule = { required: true, tag: 'array' };

/** An argument that must begin like a C2C or group conversation's ID, or be the system one's: no more is looked at. */
export const CONVERSATION_ID: Rule = { ...REQUIRED_TEXT, check: isLikeConversationID };

/** Whether a value begins like a C2C or group conversation's ID, or is the system one's. */
export function isLikeConversationID(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    (value.startsWith(TYPES.CONV_C2C) ||
      value.startsWith(TYPES.CONV_GROUP) ||
      value === TYPES.CONV_SYSTEM)
  );
}

/** A yes or a no, and not left out. */
export const REQUIRED_FLAG: Rule = { required: true, tag: 'boolean' };

/** A text, and be it an empty one. */
export const ANY_TEXT: Rule = { check: (value) => typeof value === 'string' };

/** What may be left out, but must be a list, a text or a number otherwise. */
export const LIST: Rule = { tag: 'array' };
export const TEXT: Rule = { tag: 'string' };
export const NUMBER: Rule = { tag: 'number' };

/** One of these texts, or nothing. */
export function oneOfOrEmpty(...values: readonly string[]): Rule {
  return { ...TEXT, check: (value) => !value || values.some((one) => one === value) };
}

/** A field of an argument that need not be an object. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** The same of any argument; of `null` or `undefined` a TypeError, as where the SDK forgot to look. */
export function fieldOfAny(value: unknown, name: string): unknown {
  if (value === undefined || value === null) {
    throw new TypeError(`Cannot read '${name}' of ${String(value)}.`);
  }
  return Reflect.get(Object(value), name);
}

/** Whether a value is an object, and not an instance of a class. */
export function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether a value is a text with at least one character. */
export function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0;
}

/** Whether a value is a number; `NaN` is none. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(value);
}
