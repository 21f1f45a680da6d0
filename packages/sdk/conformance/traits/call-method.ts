import type { ChatSDK, MethodName } from '@parlor/sdk';

/** Calls a method by name, with arguments that need not fit. */
export function callMethod(chat: ChatSDK, name: MethodName, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(chat, name);
  if (typeof method !== 'function') throw new Error(`${name} is no function.`);
  return Reflect.apply(method, undefined, args);
}

/** What came of a call. */
export type Outcome =
  | { readonly kind: 'threw'; readonly error: unknown }
  | { readonly kind: 'returned'; readonly value: unknown }
  | { readonly kind: 'resolved'; readonly value: unknown }
  | { readonly kind: 'rejected'; readonly error: unknown };

/** Calls a method by name and waits for what comes of it. Never rejects. */
export async function outcomeOf(
  chat: ChatSDK,
  name: MethodName,
  args: readonly unknown[],
): Promise<Outcome> {
  let value: unknown;
  try {
    value = callMethod(chat, name, args);
  } catch (error) {
    return { kind: 'threw', error };
  }
  if (!(value instanceof Promise)) return { kind: 'returned', value };
  return value.then(
    (resolved: unknown) => ({ kind: 'resolved', value: resolved }),
    (error: unknown) => ({ kind: 'rejected', error }),
  );
}

/** The `code` of whatever was thrown; `undefined` when it has none. */
export function codeOf(error: unknown): number | undefined {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'number' ? code : undefined;
}

/** The code that a call rejected with; `undefined` when anything else came of it. */
export function rejectionCodeOf(outcome: Outcome): number | undefined {
  return outcome.kind === 'rejected' ? codeOf(outcome.error) : undefined;
}

/** The code that a call is refused with, or what else came of it. */
export async function answerOf(
  chat: ChatSDK,
  name: MethodName,
  args: readonly unknown[],
): Promise<number | string> {
  const outcome = await outcomeOf(chat, name, args);
  return rejectionCodeOf(outcome) ?? outcome.kind;
}

/** An outcome in a few words, for a list of what went wrong. */
export function inWords(outcome: Outcome): string {
  if (outcome.kind === 'threw' || outcome.kind === 'rejected') {
    const { kind, error } = outcome;
    const message = error instanceof Error ? error.message : String(error);
    return `${kind} ${codeOf(error) ?? 'without a code'}: ${message}`;
  }
  return outcome.kind;
}
