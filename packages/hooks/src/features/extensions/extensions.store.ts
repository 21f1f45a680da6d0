import type { ChatError } from '@parlor/sdk';
import type { LoadStatus } from '../../load-status.js';

/** The data under one message, by key. */
export type ExtensionValues = Readonly<Record<string, string>>;

/** What is known of the data under one message. */
export interface Extensions {
  readonly status: LoadStatus;
  readonly values: ExtensionValues;
  readonly error: ChatError | null;
}

/** The data under messages, by messageID. */
export interface ExtensionsState {
  readonly messages: Readonly<Record<string, Extensions>>;
}

export const initialExtensions: ExtensionsState = { messages: {} };

const UNKNOWN: Extensions = { status: 'loading', values: {}, error: null };

/** The data under a message; loading while that is not known. */
export function extensionsOf({ messages }: ExtensionsState, messageID: string): Extensions {
  return (Object.hasOwn(messages, messageID) && messages[messageID]) || UNKNOWN;
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

/** With these values put in; `undefined` takes a key out. The same object when nothing is another. */
export function withValues(
  known: Extensions,
  changes: Readonly<Record<string, string | undefined>>,
): Extensions {
  const isNews = Object.entries(changes).some(([key, value]) => valueUnder(known, key) !== value);
  if (!isNews) return known;
  const next = Object.entries({ ...known.values, ...changes });
  const values = Object.fromEntries(
    next.filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
  return { ...known, values };
}

function valueUnder({ values }: Extensions, key: string): string | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}
