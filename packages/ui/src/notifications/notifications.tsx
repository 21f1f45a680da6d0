'use client';

import { type NotificationsOptions, useNotifications } from '@parlor/hooks';
import { useFormats } from '../internals/strings/language.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import { notificationWords } from './notification-words.js';

/** What {@link Notifications} takes. */
export interface NotificationsProps extends Omit<NotificationsOptions, 'isOn' | 'describe'> {
  /** Whether the person wants them, by the setting that `NotificationSwitch` shows. Off when left out. */
  readonly isOn?: boolean | undefined;
  /**
   * Whether what is said stands in them, for others to read over one's shoulder. `true` when left out; else they say who, and
   * how many messages.
   */
  readonly showsText?: boolean | undefined;
}

/**
 * Notifies the person of what others say while they do not see the page, in the words of the kit. Draws nothing: once per app,
 * below its `ChatProvider` and `StringsProvider`. What is told to whom and when is {@link useNotifications}’ business; what one
 * says otherwise is said with that hook.
 */
export function Notifications({ showsText = true, isOn = false, ...options }: NotificationsProps) {
  const strings = useChatStrings();
  const formats = useFormats();
  useNotifications({
    ...options,
    isOn,
    describe: (news) => notificationWords(news, showsText, strings, formats),
  });
  return null;
}
