import {
  c2cConversationID,
  groupConversationID,
  parseConversationID,
  SYSTEM_CONVERSATION_ID,
  TYPES,
} from '@parlor/sdk';
import { TIMConvType } from '../native/messages.js';

/** A conversation in the words of the native SDK. */
export interface Place {
  readonly conv_id: string;
  readonly conv_type: number;
}

/** Where a conversation is; `undefined` for what is no conversationID. */
export function placeOf(conversationID: string): Place | undefined {
  const parsed = parseConversationID(conversationID);
  if (parsed?.type === TYPES.CONV_C2C) {
    return { conv_id: parsed.targetID, conv_type: TIMConvType.kTIMConv_C2C };
  }
  if (parsed?.type === TYPES.CONV_GROUP) {
    return { conv_id: parsed.targetID, conv_type: TIMConvType.kTIMConv_Group };
  }
  return parsed && { conv_id: SYSTEM_CONVERSATION_ID, conv_type: TIMConvType.kTIMConv_System };
}

/** The conversation at a place; `undefined` when there is none. */
export function conversationAt(conv_id: string, conv_type: number): string | undefined {
  if (conv_type === TIMConvType.kTIMConv_System) return SYSTEM_CONVERSATION_ID;
  if (conv_id === '') return undefined;
  if (conv_type === TIMConvType.kTIMConv_C2C) return c2cConversationID(conv_id);
  return conv_type === TIMConvType.kTIMConv_Group ? groupConversationID(conv_id) : undefined;
}
