'use client';
import { useEffect, useRef } from 'react';
import { useChat } from '../../chat-context.js';
import { useSession } from '../session/index.js';
import { deviceOfPage } from './notification-device.js';
import type { NotificationsOptions } from './notification-options.js';
import { Notifier } from './notifier.js';
import {
  type UseNotificationPermissionResult,
  useNotificationPermission,
} from './use-notification-permission.js';

/**
 * Notifies the person, by the device, of what others say while they do not see it: `new Notification`. Once per app, where
 * one is signed in.
 *
 * - **One per conversation.** Many messages at once are one; a new one takes the place of the one before. It goes when the
 *   conversation is read, here or on another device, when the message is taken back, when the person comes back to the page,
 *   and with the login.
 * - **Only what one wants to hear.** Not while do-not-disturb is on, not of muted conversations, and of those that are muted
 *   except for mentions only when one is named. Never of one's own messages, of tips and notices, of live rooms, and of what
 *   does not count as unread.
 * - **Once.** Of several tabs one notifies, and none while the person looks at another; without Web Locks each is on its own.
 * - **Untrusted texts** are shown plain, on one line, and cut.
 *
 * Nobody is asked for the permission by itself: call `request` on a press. Where there are no notifications `permission` is
 * `unsupported`, and nothing happens: on iPhones, where only push notifications by a service worker reach anybody. Nothing comes either
 * while the page is closed: that is what push is for.
 *
 * Renders again when the permission or the session changes. Stands on MESSAGE_RECEIVED, MESSAGE_REVOKED, `getConversationList`,
 * `getAllReceiveMessageOpt` and, for topics, `getTopicList`.
 */
export function useNotifications(
  options: NotificationsOptions = {},
): UseNotificationPermissionResult {
  const chat = useChat();
  const { status, userID } = useSession();
  const { isOn = true, device, lookingAt, when } = options;
  const result = useNotificationPermission(device);
  const latest = useRef(options);
  const notifier = useRef<Notifier>(undefined);
  useEffect(() => {
    latest.current = options;
  });
  const isNotified = isOn && result.permission === 'granted' && status === 'ready';
  // biome-ignore lint/correctness/useExhaustiveDependencies: Another person is notified of other things.
  useEffect(() => {
    if (!isNotified) return undefined;
    const own = new Notifier(chat, device ?? deviceOfPage(), () => latest.current);
    notifier.current = own;
    return () => {
      own.stop();
      notifier.current = undefined;
    };
  }, [chat, device, isNotified, userID]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: What is looked at has changed.
  useEffect(() => notifier.current?.look(), [lookingAt, when]);
  return result;
}
