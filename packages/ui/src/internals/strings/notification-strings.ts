/** What the switch for notifications says. */
export interface NotificationStrings {
  notificationsHere: string;
  notificationsDetail: string;
  /** The person has refused them once: only the browser's own settings change that. */
  notificationsDenied: string;
  notificationsUnsupported: string;
}

/** All of it in English. */
export const englishNotifications: NotificationStrings = {
  notificationsHere: 'Notifications on this device',
  notificationsDetail:
    'You are told of new messages while this page is open and you do not see it.',
  notificationsDenied:
    'The browser does not let this page notify you. Allow it in the browser’s settings for this site.',
  notificationsUnsupported: 'This browser cannot show notifications.',
};
