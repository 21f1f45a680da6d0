import type { ChatSDK } from '@parlor/sdk';
import { callMethod } from '../traits/call-method.js';
import { replace } from './tamper.js';
import { fieldsOf, through } from './tamper-calls.js';

/** An event of signaling, of which nothing is known. */
export interface SomeEvent {
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Delivers an event of signaling to the listener it was meant for, however often and in whatever form. */
type SignalingCourier = (event: SomeEvent, deliver: (event: unknown) => void) => void;

/** The same client, whose events of signaling go through a courier. */
export function hearing(client: ChatSDK, courier: SignalingCourier): ChatSDK {
  const wrapped = new Map<unknown, unknown>();
  const wrap = (handler: unknown, context: unknown) => {
    const known = wrapped.get(handler);
    if (known || typeof handler !== 'function') return known ?? handler;
    const made = (event: SomeEvent) =>
      courier(event, (delivered) => Reflect.apply(handler, context, [delivered]));
    wrapped.set(handler, made);
    return made;
  };
  return (['addSignalingListener', 'removeSignalingListener'] as const).reduce((honest, name) => {
    const tampered = replace(honest, name, (method) => method);
    const call = (event: unknown, handler: unknown, context: unknown) =>
      callMethod(honest, name, [event, wrap(handler, context), context]);
    Reflect.set(tampered, name, call);
    return tampered;
  }, client);
}

/** The same client, which tells of some events of signaling only. */
export function hearsOnly(client: ChatSDK, isTold: (event: SomeEvent) => boolean): ChatSDK {
  return hearing(client, (event, deliver) => {
    if (isTold(event)) deliver(event);
  });
}

/** The same client, and a way to tell who listens to one of its events of signaling something else. */
export function listened(
  client: ChatSDK,
  name: string,
): { listening: ChatSDK; tell: (event: SomeEvent) => void } {
  const handlers: unknown[] = [];
  const listening = through(client, 'addSignalingListener', (honest, [event, handler]) => {
    if (event === name) handlers.push(handler);
    return honest();
  });
  const tell = (event: SomeEvent) => {
    for (const handler of handlers) if (typeof handler === 'function') handler(event);
  };
  return { listening, tell };
}

/** The same client, which invites with other options. */
export function inviting(
  client: ChatSDK,
  change: (options: Record<string, unknown>) => object,
): ChatSDK {
  const names = ['invite', 'inviteInGroup'] as const;
  return names.reduce((honest, name) => {
    const tampered = replace(honest, name, (method) => method);
    const call = (options: unknown) => callMethod(honest, name, [change(fieldsOf(options))]);
    Reflect.set(tampered, name, call);
    return tampered;
  }, client);
}

/** The same client, whose steps are answered with something else. */
export function steps(client: ChatSDK, change: (answer: Record<string, unknown>) => unknown) {
  const names = ['invite', 'inviteInGroup', 'accept', 'reject', 'cancel'] as const;
  return names.reduce(
    (tampered, name) => through(tampered, name, async (honest) => change(fieldsOf(await honest()))),
    client,
  );
}
