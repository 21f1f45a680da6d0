/** Where the engine is. */
export type Way =
  | { readonly transport: 'in-page' | 'shared-worker' }
  | { readonly transport: 'web-socket'; readonly url: string };

/** Messages that were sent, and acknowledged as stored. */
export interface RequestReport {
  /** Many at a time. */
  readonly perSecond: number;
  /** One after the other: milliseconds of each, the median. */
  readonly alone: number;
}

/** A history that was stored in the browser and read back whole, by pages. In milliseconds. */
export interface StoreReport {
  /** How many messages came back. */
  readonly read: number;
  readonly storing: number;
  /** From nothing until somebody is logged in. */
  readonly starting: number;
  readonly reading: number;
}
