import type { MessageSnapshot } from '../messages/index.js';
import type { NotificationDevice } from './notification-device.js';

/** What somebody is notified of. */
export interface NotificationNews {
  /** Where something was said. */
  readonly conversationID: string;
  /** What the conversation is called. Untrusted. */
  readonly title: string;
  /** URL of the picture of the person or group; `''` when there is none. Untrusted. */
  readonly avatar: string;
  /** The newest message. Untrusted. */
  readonly message: MessageSnapshot;
  /** How many messages have come together: 1, or more. */
  readonly count: number;
  /** Whether the newest one names me, or everybody. */
  readonly isMention: boolean;
}

/** What a notification says. It is shown as plain text, on one line, and cut where it is too long. */
export interface NotificationWords {
  /** What the conversation is called when left out. */
  readonly title?: string | undefined;
  /** What stands below the title. */
  readonly body: string;
  /** An http(s) address, the picture of the person or group when left out; `''` for none. */
  readonly icon?: string | undefined;
}

/** A sound for notifications: something that plays, such as an `<audio>` element, or what makes the sound. */
export type NotificationSound =
  | { play(): Promise<void> | void }
  | ((news: NotificationNews) => void);

/** What {@link useNotifications} takes. Functions may be new ones each time. */
export interface NotificationsOptions {
  /** Whether the person wants notifications, by a setting of the app; `true` when left out. The permission is needed besides. */
  readonly isOn?: boolean | undefined;
  /**
   * When somebody is notified: while the page is `hidden`, or also `elsewhere`, of conversations that are not the one looked
   * at. `hidden` when left out.
   */
  readonly when?: 'hidden' | 'elsewhere' | undefined;
  /** The conversation that is open in the page, if one is. */
  readonly lookingAt?: string | undefined;
  /**
   * What to say of a message; `null` for nothing at all. When left out it is the text of a text message, in groups after the name
   * of who says it, and of all others no more than the title.
   */
  readonly describe?: ((news: NotificationNews) => NotificationWords | null) | undefined;
  /** Instead of the device's own. One that the browser does not let play is not heard. */
  readonly sound?: NotificationSound | undefined;
  /** The person has pressed it: the page is in front already, and the notification gone. Open the conversation. */
  readonly onOpen?: ((conversationID: string, message: MessageSnapshot) => void) | undefined;
  /** Tests and other shells bring their own; the browser's when left out. Keep it stable. */
  readonly device?: NotificationDevice | undefined;
}
