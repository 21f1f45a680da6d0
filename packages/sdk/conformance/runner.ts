/**
 * What the suite needs of a test runner. Vitest, Jest and Bun have it as it is; with node:test pass the
 * `expect` of the package of that name.
 */
export interface Runner {
  readonly describe: (name: string, body: () => void) => void;
  readonly it: (name: string, body: () => Promise<void>) => void;
  readonly expect: Expect;
}

/** Makes a promise about a value. */
export interface Expect {
  (value: unknown): Expectation;
  /** Matches every value of a type, given by its constructor. */
  any(type: unknown): unknown;
  /** Matches every text with this in it. */
  stringContaining(part: string): unknown;
  /** Matches every object with these fields. */
  objectContaining(part: object): unknown;
  /** Matches every list with these elements. */
  arrayContaining(part: readonly unknown[]): unknown;
}

/** The matchers the suite uses. */
export interface Matchers {
  /** The same value, by `Object.is`. */
  toBe(expected: unknown): void;
  /** The same structure. */
  toEqual(expected: unknown): void;
  /** At least these fields. */
  toMatchObject(expected: object): void;
  /** A list with this element, or a text with this part. */
  toContain(expected: unknown): void;
  /** A list of this length. */
  toHaveLength(expected: number): void;
  /** An object with a field of this name. */
  toHaveProperty(name: string): void;
  /** `null`. */
  toBeNull(): void;
  /** `undefined`. */
  toBeUndefined(): void;
  /** An instance of this class. */
  toBeInstanceOf(expected: unknown): void;
  /** Greater than this. */
  toBeGreaterThan(expected: number): void;
  /** As great as this, or greater. */
  toBeGreaterThanOrEqual(expected: number): void;
  /** Less than this. */
  toBeLessThan(expected: number): void;
  /** As little as this, or less. */
  toBeLessThanOrEqual(expected: number): void;
  /** A text that matches. */
  toMatch(expected: RegExp): void;
  /** A function that throws, with this in its message. */
  toThrow(expected?: string | RegExp): void;
}

/** {@link Matchers}, and how to turn them round or wait for a promise. */
export interface Expectation extends Matchers {
  readonly not: Matchers;
  readonly resolves: AsyncExpectation;
  readonly rejects: AsyncExpectation;
}

/** {@link Matchers} of what a promise comes to: wait for them. */
export type AsyncExpectation = {
  readonly [Name in keyof Matchers]: (...args: Parameters<Matchers[Name]>) => Promise<void>;
};
