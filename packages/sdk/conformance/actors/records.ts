import {
  type ChatEvent,
  type ChatEventMap,
  type ChatEventName,
  type ChatSDK,
  EVENT,
} from '@parlor/sdk';

/** The data of every event of a name from now on. */
export function record<Name extends ChatEventName>(
  chat: ChatSDK,
  name: Name,
): ChatEventMap[Name][] {
  const data: ChatEventMap[Name][] = [];
  chat.on(name, (event: ChatEvent<Name>) => void data.push(event.data));
  return data;
}

/** Everything that a client tells from now on: the keys of `EVENT`, in order. */
export function recordNames(chat: ChatSDK): string[] {
  const names: string[] = [];
  for (const key of EVENT_KEYS) chat.on(EVENT[key], () => void names.push(key));
  return names;
}

const EVENT_KEYS = Object.keys(EVENT).filter(isEventKey);

function isEventKey(key: string): key is keyof typeof EVENT {
  return Object.hasOwn(EVENT, key);
}

/** The data of the next event of a name. Rejects nothing: the test runs out of time when none comes. */
export function next<Name extends ChatEventName>(
  chat: ChatSDK,
  name: Name,
): Promise<ChatEventMap[Name]> {
  return new Promise((resolve) => {
    const handler = (event: ChatEvent<Name>): void => {
      chat.off(name, handler);
      resolve(event.data);
    };
    chat.on(name, handler);
  });
}
