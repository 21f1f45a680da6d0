import { PARAMS_VALIDATE_FAILED } from '../../chat-error.js';

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
 * What a method's arguments must be like: fields of its one object, one rule per argument, or a look
 * at all of them where one depends on the other.
 */
export type Rules = Fields | readonly Rule[] | ((args: readonly unknown[]) => boolean);

/** What the fields of an object must be like. */
export type Fields = Readonly<Record<string, Rule>>;

/**
 * Throws what the SDK throws on bad arguments, synchronously and without a code.
 *
 * As in the SDK, an object's fields are looked at only when exactly one argument was passed, and a
 * single `null` or `undefined` is a TypeError.
 */
export function validate(rules: Rules | undefined, args: readonly unknown[]): void {
  if (rules && !passes(rules, args)) throw new Error(PARAMS_VALIDATE_FAILED);
}

/** Looks at everything before it decides, as the SDK: a check that itself throws always gets to. */
export function passes(rules: Rules, args: readonly unknown[]): boolean {
  if (typeof rules === 'function') return rules(args);
  const verdicts = isList(rules)
    ? rules.map((rule, position) => accepts(rule, args[position]))
    : Object.entries(rules).map(([field, rule]) => accepts(rule, fieldOf(args, field)));
  return verdicts.every((verdict) => verdict);
}

function isList(rules: Fields | readonly Rule[]): rules is readonly Rule[] {
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
  const isMissing = rule.required === true && isEmpty(value);
  const isOfType = rule.tag === undefined || isEmpty(value) || hasTag(value, rule.tag);
  const isRight = rule.check === undefined || rule.check(value);
  return isRight && isOfType && !isMissing;
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

/** What the `tag` of a rule is compared with. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1).toLowerCase();
}
