/**
 * Whether the person lets this page notify them:
 *
 * - `default`: nobody has asked yet. Ask on a press of a button, never by itself: browsers punish that.
 * - `granted`, `denied`: what the person has said. What was denied only they can change, in the browser's settings.
 * - `unsupported`: there are none here. So on iPhones and iPads, in frames of other sites, on plain-http pages and wherever
 *   only a service worker may show one, as in Chrome for Android.
 */
export type NotificationPermissionState = 'default' | 'granted' | 'denied' | 'unsupported';
