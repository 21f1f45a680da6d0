'use client';
import type { MessageSnapshot } from './message-snapshot.js';

/** What may be said along with a text. */
export interface SendTextOptions {
  /** Groups: who is mentioned: userIDs, and `TYPES.MSG_AT_ALL` for everybody. */
  readonly atUserList?: readonly string[];
  /** The app's own text, sent along. */
  readonly cloudCustomData?: string;
}

/** What {@link useSendMessage} returns. */
export interface UseSendMessageResult {
  /** Whether the session is ready. Also `true` offline: the message waits, or fails and says so. */
  readonly canSend: boolean;
  sendText(text: string, options?: SendTextOptions): Promise<MessageSnapshot>;
  sendCustom(payload: {
    readonly data?: string;
    readonly description?: string;
    readonly extension?: string;
  }): Promise<MessageSnapshot>;
  sendFace(payload: { readonly index: number; readonly data: string }): Promise<MessageSnapshot>;
  /** Sends a failed message again, under the same ID. */
  resend(messageID: string): Promise<MessageSnapshot>;
}

export function useSendMessage(_conversationID: string): UseSendMessageResult {
  throw new Error('Not built yet.');
}
