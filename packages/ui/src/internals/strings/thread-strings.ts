import { counted } from './counted.js';

/** What is said around a thread: going to another place, how many have read, who is typing. */
export interface ThreadStrings {
  /** What shows that another place is looked for. */
  jumping: string;
  jumpNotFound: string;
  jumpDeleted: string;
  jumpNoAccess: string;
  /** `why` is the service's reason. */
  jumpFailed: (why: string) => string;
  jumpOffline: string;
  /** Said to assistive technology when a place was reached. */
  jumpedToNewest: string;
  jumpedToUnread: string;
  jumpedToDay: (day: string) => string;
  jumpedToMessage: (text: string) => string;
  /** Behind the last message that is loaded, of a place in the history. */
  loadingNewer: string;
  newerFailed: string;

  /** Leads up to where the unread messages begin. */
  goToUnread: (count: number, written: string) => string;
  dismissUnread: string;
  /** Opens the field for a date; the keyboard's way there. */
  goToDate: string;

  /** At an own message in a group: `read` of `total` have read it; the numbers come written. */
  readBy: (read: string, total: string) => string;
  readByAll: string;
  readByNobody: string;
  /** Name of the card with who has read a message. */
  readers: string;

  typingOne: (name: string) => string;
  typingTwo: (name: string, other: string) => string;
  typingMany: (count: number, written: string) => string;
}

/** All of it in English. */
export const englishThread: ThreadStrings = {
  jumping: 'Going there…',
  jumpNotFound: 'This message is not in the history any more.',
  jumpDeleted: 'You have deleted this message.',
  jumpNoAccess: 'You are not in this group, so its history cannot be shown.',
  jumpFailed: (why) =>
    why === '' ? 'The message could not be shown.' : `The message could not be shown. ${why}`,
  jumpOffline: 'The message could not be shown while there is no connection.',
  jumpedToNewest: 'At the newest message',
  jumpedToUnread: 'Where the new messages begin',
  jumpedToDay: (day) => `Messages of ${day}`,
  jumpedToMessage: (text) => `Gone to: ${text}`,
  loadingNewer: 'Loading later messages…',
  newerFailed: 'Later messages could not be loaded.',

  goToUnread: (count, written) => counted(count, written, 'new message', 'new messages'),
  dismissUnread: 'Stay here',
  goToDate: 'Go to a date',

  readBy: (read, total) => `Read by ${read} of ${total}`,
  readByAll: 'Read by all',
  readByNobody: 'Sent, not read yet',
  readers: 'Who has read it',

  typingOne: (name) => `${name} is typing`,
  typingTwo: (name, other) => `${name} and ${other} are typing`,
  typingMany: (count, written) => counted(count, written, 'person is typing', 'people are typing'),
};
