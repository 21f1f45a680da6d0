import type { Message } from '@parlor/sdk';
import type { ChatStore } from '../../chat-store.js';
import { messageIn, messagesFeature } from '../messages/index.js';

/** What tells of a message, live or as a snapshot, whether it takes reactions. */
interface Reactable {
  readonly status: string;
  readonly type: string;
  readonly conversationType: string;
}

/**
 * The live message, to be passed back to the SDK. `undefined` when there is none that could have
 * reactions: one that is not sent, a tip or a notice. What is said in a live room is none either: the
 * SDK does not keep it.
 */
export function findReactable({ calls, sdk, problems }: ChatStore, messageID: string) {
  if (!messageID) return undefined;
  let live: Message | null;
  try {
    live = calls.ask(() => sdk.findMessage(messageID));
  } catch (thrown) {
    problems.report(thrown);
    return undefined;
  }
  return live && isReactable(live) ? live : undefined;
}

/** The same; one that is shown but not in the SDK's memory is brought back to it first. */
export async function fetchReactable(chat: ChatStore, messageID: string) {
  const found = findReactable(chat, messageID);
  if (found) return found;
  const { lives, slice } = chat.feature(messagesFeature);
  const shown = messageIn(slice.read(), messageID);
  if (!shown || !isReactable(shown)) return undefined;
  await lives.fetch(shown);
  return findReactable(chat, messageID);
}

/** Whether it is one that takes reactions, as far as can be seen from itself. */
export function isReactable({ status, type, conversationType }: Reactable): boolean {
  return (
    status === 'success' &&
    type !== 'TIMGroupTipElem' &&
    (conversationType === 'C2C' || conversationType === 'GROUP')
  );
}
