'use client';
import { useMemo } from 'react';
import { useChat } from '../../chat-context.js';
import { mayBeIgnored } from '../../sdk-calls.js';
import type { MessageSnapshot } from '../messages/index.js';
import { messageActionsFeature } from './message-actions-control.js';
import type { MessageEdit } from './message-edit.js';

/** What {@link useMessageActions} returns. All promises reject with a ChatError, and may be ignored. */
export interface UseMessageActionsResult {
  /**
   * Takes a message back, for everybody; it stays in its place, marked `isRevoked`. My own within two minutes (an
   * app's setting in the cloud), as a group's owner or admin also those of others. Resolves at once when that was done
   * before. Rejects: 20016 and 10031 too late, 20022 and 10007 not mine, 2105 no such message.
   */
  revoke(messageID: string): Promise<void>;
  /**
   * Deletes messages for me alone, in all my later histories; they leave the thread when the service has agreed. Any
   * number: 30 go out at a time, and when a later part is refused the earlier ones are gone. Rejects: 10035 in a live room.
   */
  remove(messageIDs: readonly string[]): Promise<void>;
  /**
   * Changes a message that was sent, for everybody; it is `isModified` then. Resolves with what it is then. Rejects:
   * 2480 somebody else changed it first, and what they wrote is shown; 2481 in a live room; 20026 no such message; -1
   * when the change does not fit the type.
   */
  edit(messageID: string, edit: MessageEdit): Promise<MessageSnapshot>;
}

/**
 * What can be done with messages that were sent.
 *
 * Never renders again by itself; the results show in {@link useMessages}. What is shown but not in the SDK's memory, after
 * another login say, is brought back to it first. Of live rooms, where nothing is kept, the last 500 messages since the
 * login are at hand. Changes of one message go out one after another.
 *
 * Stands on `revokeMessage`, `deleteMessage`, `modifyMessage`, `findMessage` and `getMessageListHopping`.
 */
export function useMessageActions(): UseMessageActionsResult {
  const chat = useChat();
  return useMemo(() => {
    const control = chat.feature(messageActionsFeature);
    return {
      revoke: (messageID) => mayBeIgnored(control.revoke(messageID)),
      remove: (messageIDs) => mayBeIgnored(control.remove(messageIDs)),
      edit: (messageID, edit) => mayBeIgnored(control.edit(messageID, edit)),
    };
  }, [chat]);
}
