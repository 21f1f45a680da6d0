import type { Figures } from './figures.js';

/** What one contestant has done in one scenario of one round. */
export interface Sample {
  readonly contestant: string;
  readonly scenario: string;
  readonly round: number;
  readonly outcome: Outcome;
}

/** What was measured, or why nothing was. */
export type Outcome =
  | { readonly is: 'measured'; readonly figures: Figures }
  /** The page has no such thing. */
  | { readonly is: 'absent' }
  | { readonly is: 'too long' }
  | { readonly is: 'failed'; readonly why: string };
