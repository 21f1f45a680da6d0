import type { Profile } from '@parlor/sdk';
import type { SdkMessage } from './live-message.js';

/** Whether a message counts as unread in its conversation. */
export function isIncomingUnread(message: SdkMessage): boolean {
  return (
    message.flow === 'in' &&
    !message.isRead &&
    !message.isDeleted &&
    !message._onlineOnlyFlag &&
    !message._isExcludedFromUnreadCount
  );
}

/** My messages up to a time have been read by the peer. Returns those of which that is news. */
export function markReadByPeer(messages: readonly SdkMessage[], time: number): SdkMessage[] {
  const read = messages.filter((one) => one.flow === 'out' && !one.isPeerRead && one.time <= time);
  for (const message of read) message.isPeerRead = true;
  return read;
}

/** Messages of a person get a name and a picture, in place. */
export function rename(
  messages: readonly SdkMessage[],
  { userID, nick, avatar }: Pick<Profile, 'userID' | 'nick' | 'avatar'>,
): void {
  for (const message of messages) {
    if (message.from === userID) message.setNickAndAvatar({ nick, avatar });
  }
}
