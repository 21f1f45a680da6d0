import type { ChatStore } from '../../chat-store.js';
import { own } from '../../own.js';
import { conversationOf, conversationsFeature } from '../conversations/index.js';
import type { NotifiedTalks } from './notified-talk.js';

/** A conversation with a person or of a group, as the list has it. */
export function talkOfConversation(chat: ChatStore, conversationID: string): NotifiedTalks {
  const control = chat.feature(conversationsFeature);
  return {
    watch: () => control.watchOne(conversationID),
    read() {
      const known = conversationOf(control.slice.read(), conversationID);
      return known && { ...known, remindType: known.messageRemindType };
    },
    hasFailed: () => own(control.slice.read().errors, conversationID) !== undefined,
  };
}
