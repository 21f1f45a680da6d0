import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';
import { own } from '../../own.js';

/** The data under one message, by key. */
export type ExtensionValues = Readonly<Record<string, string>>;

/** Values by key; `undefined` where a key is taken out. */
export type ExtensionChanges = Readonly<Record<string, string | undefined>>;

/** What I want to be under a message, and the service has not answered yet; `''` where a key is to go. */
export interface ExtensionWish {
  readonly id: number;
  readonly values: ExtensionValues;
}

/** What is known of the data under one message. */
export interface Extensions {
  readonly status: LoadStatus;
  /** What is shown: what is stored, as if the wishes had come true. */
  readonly values: ExtensionValues;
  readonly error: ChatError | null;
  /** What the service has said. */
  readonly stored: ExtensionValues;
  /** Oldest first: the first one is under way. */
  readonly wishes: readonly ExtensionWish[];
}

/** The data under messages, by messageID. */
export interface ExtensionsState {
  readonly messages: Readonly<Record<string, Extensions>>;
}

export const initialExtensions: ExtensionsState = { messages: {} };

const UNKNOWN: Extensions = { status: 'loading', values: {}, error: null, stored: {}, wishes: [] };

/** The data under a message; loading while that is not known. */
export function extensionsOf({ messages }: ExtensionsState, messageID: string): Extensions {
  return own(messages, messageID) ?? UNKNOWN;
}

/** Whether anything is known of the message: of others nothing needs to be told. */
export function isKept({ messages }: ExtensionsState, messageID: string): boolean {
  return Object.hasOwn(messages, messageID);
}

/** Changes what is known of one message; the others stay the same objects. */
export function changeExtensions(
  state: ExtensionsState,
  messageID: string,
  change: (known: Extensions) => Extensions,
): ExtensionsState {
  const before = extensionsOf(state, messageID);
  const after = change(before);
  if (after === before && isKept(state, messageID)) return state;
  return { messages: { ...state.messages, [messageID]: after } };
}

/** The service has said all that there is. Those of `newer` have been told of since they were asked for, and stay. */
export function setStored(
  known: Extensions,
  values: ExtensionValues,
  newer: ReadonlySet<string>,
): Extensions {
  const told = Object.entries(known.stored).filter(([key]) => newer.has(key));
  const others = Object.entries(values).filter(([key]) => !newer.has(key));
  const stored = Object.fromEntries([...others, ...told]);
  return show({ ...known, status: 'ready', error: null, stored });
}

/** The service has said that these have changed. */
export function withStored(known: Extensions, changes: ExtensionChanges): Extensions {
  return show({ ...known, stored: changed(known.stored, changes) });
}

/** Something is wished for. */
export function addWish(known: Extensions, wish: ExtensionWish): Extensions {
  return show({ ...known, wishes: [...known.wishes, wish] });
}

/** Some keys of a wish were answered: this is what is there now. */
export function settleKeys(known: Extensions, id: number, changes: ExtensionChanges): Extensions {
  const wishes = known.wishes.map((wish) => {
    const open = Object.entries(wish.values).filter(([key]) => !Object.hasOwn(changes, key));
    return wish.id === id ? { ...wish, values: Object.fromEntries(open) } : wish;
  });
  return { ...known, wishes };
}

/** A wish is no more: what of it was not answered has not come true. */
export function dropWish(known: Extensions, id: number): Extensions {
  return show({ ...known, wishes: known.wishes.filter((wish) => wish.id !== id) });
}

function show(known: Extensions): Extensions {
  const { stored, wishes } = known;
  const values = wishes.reduce((now, wish) => changed(now, wish.values), stored);
  return { ...known, values: isSame(values, known.values) ? known.values : values };
}

function changed(values: ExtensionValues, changes: ExtensionChanges): ExtensionValues {
  const next = Object.entries({ ...values, ...changes });
  return Object.fromEntries(next.filter((entry): entry is [string, string] => Boolean(entry[1])));
}

function isSame(one: ExtensionValues, other: ExtensionValues): boolean {
  const keys = Object.keys(one);
  const isThere = (key: string) => own(other, key) === one[key];
  return keys.length === Object.keys(other).length && keys.every(isThere);
}
