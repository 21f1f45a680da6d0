import type { ChatEvent, ChatEventHandler, ChatEventName, ChatSDK, MethodName } from '@parlor/sdk';

/** The same client, with one method made anew from the honest one. */
export function replace<Name extends MethodName>(
  client: ChatSDK,
  name: Name,
  make: (honest: ChatSDK[Name]) => ChatSDK[Name],
): ChatSDK {
  const tampered: ChatSDK = Object.assign(Object.create(null), client);
  tampered[name] = make(client[name]);
  return tampered;
}

/** Delivers an event to the handler it was meant for, however often and in whatever form. */
export type Courier<Name extends ChatEventName> = (
  event: ChatEvent<Name>,
  deliver: (event: ChatEvent<Name>) => void,
) => void;

/** The same client, whose events of one name go through a courier. */
export function intercept<Name extends ChatEventName>(
  client: ChatSDK,
  name: Name,
  courier: Courier<Name>,
): ChatSDK {
  const wrapped = new Map<unknown, ChatEventHandler<Name>>();
  const wrap = (handler: ChatEventHandler<Name>, context: unknown): ChatEventHandler<Name> => {
    const known = wrapped.get(handler);
    if (known) return known;
    const made: ChatEventHandler<Name> = (event) =>
      courier(event, (delivered) => handler.call(context, delivered));
    wrapped.set(handler, made);
    return made;
  };
  const isMeant = (eventName: unknown): boolean => eventName === name;
  return replace(
    replace(
      client,
      'on',
      (on) => (eventName: ChatEventName, handler: never, context?: unknown) =>
        isMeant(eventName)
          ? on(name, wrap(handler, context), context)
          : on(eventName, handler, context),
    ),
    'off',
    (off) => (eventName: ChatEventName, handler: never, context?: unknown, once?: boolean) =>
      isMeant(eventName)
        ? off(name, wrap(handler, context), context, once)
        : off(eventName, handler, context, once),
  );
}
