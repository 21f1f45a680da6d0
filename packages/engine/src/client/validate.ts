import { PARAMS_VALIDATE_FAILED, parseConversationID } from '@parlor/sdk';

/** What an argument or a field of one must be like. */
export interface Rule {
  /** Empty values (`null`, `''`, `0`, `[]`, `{}`) are refused; `false` is not empty. */
  required?: boolean;
  /** The tag of `Object.prototype.toString`, in lower case. Asked of values that are not empty. */
  tag?: string;
  /** Asked of every value. */
  check?: (value: unknown) => boolean;
}

/**
 * What a method's arguments must be like: fields of its one object, or one rule per argument.
 */
export type Rules = Readonly<Record<string, Rule>> | readonly Rule[];

/**
 * Throws what the SDK throws on bad arguments, synchronously and without a code.
 *
 * As in the SDK, an object's fields are looked at only when exactly one argument was passed, and a
 * single `null` or `undefined` is a TypeError.
 */
export function validate(rules: Rules | undefined, args: readonly unknown[]): void {
  if (rules && !passes(rules, args)) throw new Error(PARAMS_VALIDATE_FAILED);
}

function passes(rules: Rules, args: readonly unknown[]): boolean {
  if (isList(rules)) return rules.every((rule, position) => accepts(rule, args[position]));
  return Object.entries(rules).every(([field, rule]) => accepts(rule, fieldOf(args, field)));
}

function isList(rules: Rules): rules is readonly Rule[] {
  return Array.isArray(rules);
}

function fieldOf(args: readonly unknown[], field: string): unknown {
  if (args.length !== 1) return undefined;
  const [options] = args;
  if (options === undefined || options === null) {
    throw new TypeError(`Cannot read '${field}' of ${String(options)}.`);
  }
  return Reflect.get(Object(options), field);
}

function accepts(rule: Rule, value: unknown): boolean {
  if (isEmpty(value)) {
    if (rule.required) return false;
  } else if (rule.tag !== undefined && !hasTag(value, rule.tag)) {
    return false;
  }
  return rule.check ? rule.check(value) : true;
}

function hasTag(value: unknown, tag: string): boolean {
  const actual = tagOf(value);
  return actual === tag || (tag === 'function' && actual === 'asyncfunction');
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === 0) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (tagOf(value) === 'file') return Reflect.get(Object(value), 'size') === 0;
  return tagOf(value) === 'object' && Object.keys(Object(value)).length === 0;
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1).toLowerCase();
}

/** An argument that must be a text with at least one character. */
export const REQUIRED_TEXT: Rule = { required: true, tag: 'string' };

/** An argument that must be an object with at least one key. */
export const REQUIRED_OBJECT: Rule = { required: true, tag: 'object' };

/** An argument that must be a C2C, group or system conversation's ID. */
export const CONVERSATION_ID: Rule = {
  ...REQUIRED_TEXT,
  check: (value) => typeof value === 'string' && parseConversationID(value) !== undefined,
};
