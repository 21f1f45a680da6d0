import type { ChatEvent, ChatEventMap, ChatEventName, ChatSDK } from '@parlor/sdk';
import { EVENT } from '@parlor/sdk';

/** The next event of a name. */
export function next<Name extends ChatEventName>(
  chat: ChatSDK,
  name: Name,
): Promise<ChatEvent<Name>> {
  return new Promise((resolve) => {
    const handler = (event: ChatEvent<Name>) => {
      chat.off(name, handler);
      resolve(event);
    };
    chat.on(name, handler);
  });
}

/** The client's line is there again. */
export function backOnline(chat: ChatSDK): Promise<void> {
  return new Promise((resolve) => {
    chat.on(EVENT.NET_STATE_CHANGE, ({ data }) => data.state === 'connected' && resolve());
  });
}

/** Everything that a client tells from now on: the keys of `EVENT`, in order. */
export function recordNames(chat: ChatSDK): string[] {
  const names: string[] = [];
  for (const [key, name] of Object.entries(EVENT)) {
    chat.on(name as ChatEventName, () => names.push(key));
  }
  return names;
}

/** The data of every event of a name from now on. */
export function record<Name extends ChatEventName>(
  chat: ChatSDK,
  name: Name,
): ChatEventMap[Name][] {
  const data: ChatEventMap[Name][] = [];
  chat.on(name, (event: { data: ChatEventMap[Name] }) => void data.push(event.data));
  return data;
}

/**
 * What the engine had to say to a client when this was called has arrived: one question about a
 * person who does not exist, whom no cache knows, goes there and back behind it.
 */
export async function settled(...clients: ChatSDK[]): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    for (const chat of clients) await chat.getUserProfile({ userIDList: ['nobody at all'] });
  }
}
