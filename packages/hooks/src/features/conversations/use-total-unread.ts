'use client';
import { useEffect } from 'react';
import { useChat } from '../../chat-context.js';
import { useSlice } from '../../use-slice.js';
import { conversationsFeature } from './conversations-control.js';

/**
 * How many messages are unread in all listed conversations that notify; 0 until the SDK knows.
 *
 * Renders again when the number changes. It is the SDK's own, and can be up to two seconds late.
 *
 * Stands on `getTotalUnreadMessageCount` and TOTAL_UNREAD_MESSAGE_COUNT_UPDATED.
 */
export function useTotalUnread(): number {
  const control = useChat().feature(conversationsFeature);
  useEffect(() => control.watch(), [control]);
  return useSlice(control.slice, (state) => state.totalUnread);
}
