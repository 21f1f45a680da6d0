'use client';

import { useMessageActions } from '@parlor/hooks';
import { Question } from '../internals/question.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useThread } from '../message-thread/thread-context.js';
import type { ThreadActions } from './thread-actions.js';
import { useActing } from './use-acting.js';

/** Asks before messages are deleted for me: the service brings nothing back. */
export function DeleteQuestion({ messageIDs }: { messageIDs: readonly string[] }) {
  const strings = useStrings();
  const formats = useFormats();
  const { actions, selection } = useThread();
  const { remove } = useMessageActions();
  const act = useActing();
  const count = messageIDs.length;
  const written = formats.number(count);
  const onClose = (isWanted: boolean) => {
    if (!isWanted) return actions.close();
    const next = neighbourOf(actions, messageIDs);
    actions.close(true);
    selection.end();
    const done = strings.messagesDeleted(count, written);
    void act(() => remove(messageIDs), done).then((isDone) => {
      // With its message the focus would go to nowhere.
      const focusID = isDone ? next : messageIDs[0];
      if (focusID !== undefined) actions.focus(focusID);
    });
  };
  return (
    <Question
      title={strings.deleteQuestion(count, written)}
      detail={strings.deleteDetail}
      label={strings.deleteNow}
      onClose={onClose}
    />
  );
}

/** The message after those that go, else the one before them. */
function neighbourOf(
  { latest: { messages } }: ThreadActions,
  messageIDs: readonly string[],
): string | undefined {
  const going = new Set(messageIDs);
  const last = messages.findLastIndex(({ ID }) => going.has(ID));
  const after = messages.slice(last + 1).find(({ ID }) => !going.has(ID));
  return (after ?? messages.findLast(({ ID }) => !going.has(ID)))?.ID;
}
