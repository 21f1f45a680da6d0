import type { ShownNotification } from './notification-device.js';
import type { NotifiedTalks } from './notified-talk.js';

/** What is shown, and about what. */
interface Notified {
  readonly notification: ShownNotification;
  readonly messageID: string;
  readonly talk: NotifiedTalks;
}

interface Shown extends Notified {
  readonly unwatch: () => void;
  /** The list may hear of a message later than we. */
  wasUnread: boolean;
}

/** The notifications that are there, one per conversation, until what they are about is read. */
export class ShownNotifications {
  readonly #shown = new Map<string, Shown>();

  /** One more. The one before of the same conversation is gone by then: what is only replaced is not announced again. */
  add(conversationID: string, notified: Notified): void {
    this.close(conversationID);
    const unwatch = notified.talk.watch();
    this.#shown.set(conversationID, { ...notified, unwatch, wasUnread: hasUnread(notified.talk) });
  }

  close(conversationID: string): void {
    const shown = this.#shown.get(conversationID);
    if (!shown) return;
    this.#shown.delete(conversationID);
    shown.unwatch();
    shown.notification.close();
  }

  /** Closes those whose conversation the person can see. */
  closeSeen(isSeen: (conversationID: string) => boolean): void {
    for (const conversationID of [...this.#shown.keys()]) {
      if (isSeen(conversationID)) this.close(conversationID);
    }
  }

  /** Closes those whose conversation was read, here or on another device, or is gone. */
  closeRead(): void {
    for (const [conversationID, shown] of [...this.#shown]) {
      if (hasUnread(shown.talk)) shown.wasUnread = true;
      else if (shown.wasUnread) this.close(conversationID);
    }
  }

  /** Closes the one that says what was taken back. */
  closeRevoked(conversationID: string, messageID: string): void {
    if (this.#shown.get(conversationID)?.messageID === messageID) this.close(conversationID);
  }

  closeAll(): void {
    this.closeSeen(() => true);
  }
}

/** Whether messages wait in it to be read: marking it as unread by hand is no news. */
function hasUnread(talk: NotifiedTalks): boolean {
  return (talk.read()?.unreadCount ?? 0) > 0;
}
