import type { Message, MethodName } from '@parlor/sdk';

/** What sample calls may speak of: a ready client's surroundings. */
export interface Given {
  /** The userID of the one who calls. */
  readonly me: string;
  /** The userID of somebody else who exists. */
  readonly peer: string;
  /** A Public group that I own and the peer is a member of. */
  readonly groupID: string;
  /** Mine, sent to the peer. */
  readonly message: Message;
  /** Mine, sent to the group. */
  readonly groupMessage: Message;
}

/** Arguments that make a call throw `Params validate failed.`, and what is wrong with them. */
export interface Refusal {
  readonly because: string;
  /** The arguments of the call, as a list. */
  readonly args: readonly unknown[];
}

/** What is true of a method by its class, whatever it is for. */
export interface MethodTraits {
  /** Whether it waits for SDK_READY. */
  readonly gated: boolean;
  /** What it returns when it is ready. */
  readonly answers: 'promise' | 'value';
  /** Arguments that pass the check. Called on what is given, the method succeeds unless `sampleFails` says otherwise. */
  readonly sample: (given: Given) => readonly unknown[];
  /** The code that the sample call is refused with where nothing better can be asked for. */
  readonly sampleFails?: number;
  /** Resolves with something else than `{ code: 0, data }`: the message itself, or nothing. */
  readonly bare?: true;
  /** A field that the answer has besides `code` and `data`. */
  readonly also?: string;
  /** Calls that throw synchronously; none for a method that takes anything. */
  readonly refuses: readonly Refusal[];
}

/** The traits of some methods by name. */
export type MethodTable<Names extends MethodName> = { readonly [Name in Names]: MethodTraits };
