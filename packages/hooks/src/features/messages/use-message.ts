'use client';
import type { MessageSnapshot } from './message-snapshot.js';

export function useMessage(
  _conversationID: string,
  _messageID: string,
): MessageSnapshot | undefined {
  throw new Error('Not built yet.');
}
