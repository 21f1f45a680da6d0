'use client';

import { useConversation } from '@parlor/hooks';
import { titleOf } from '../internals/conversation-title.js';
import { isolate, joined } from '../internals/isolate.js';
import { oneLine } from '../internals/plain-text.js';
import { Question } from '../internals/question.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { useList } from './list-context.js';
import { useDeeds } from './use-deeds.js';

/** Asks before a history is cleared: the service brings nothing back. */
export function ClearQuestion({ conversationID }: { conversationID: string }) {
  const strings = useStrings();
  const { actions } = useList();
  const { conversation } = useConversation(conversationID);
  const { clear } = useDeeds();
  const onClose = (isWanted: boolean) => {
    actions.close();
    if (isWanted && conversation) clear(conversation);
  };
  const title = isolate(oneLine(titleOf(conversation, strings)));
  return (
    <Question
      title={joined(strings.clearQuestion(title))}
      detail={strings.clearDetail}
      label={strings.clearNow}
      onClose={onClose}
    />
  );
}
