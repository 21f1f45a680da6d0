import type { Issue } from './issues.js';

/**
 * Who decides that a rule holds.
 *
 * - `client`: the client itself: readiness, checks of arguments, identity, caches, events. Running the
 *   suite on the real SDK proves it.
 * - `server`: the service. Taken from the manual, the public documentation or a decision of ours;
 *   running the suite on a client whose service is Parlor's engine proves nothing about Tencent's.
 */
export type Proof = 'client' | 'server';

/** One promise of the contract. */
export interface Rule {
  /** Prefix of the noun, number of the section, number within it: `MSG-2.14`. Never used again for another rule. */
  readonly id: string;
  /** What holds, in our own words, understandable alone. */
  readonly says: string;
  readonly proof: Proof;
  /** The record in docs/decisions/ that settles the rule instead of a test: its four digits. */
  readonly decision?: string;
  /** Not yet: the number of the issue that will bring it. */
  readonly issue?: Issue;
}

/** The rules of one section of the specification. */
export interface RuleSection {
  /** Where they come from: file and section, `messages.md 2`. */
  readonly source: string;
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** All rules of a noun. */
export interface RuleBook {
  readonly noun: string;
  readonly sections: readonly RuleSection[];
}

/** The IDs of a book's rules, as a union. */
export type RuleIDOf<Book extends RuleBook> = Book['sections'][number]['rules'][number]['id'];
