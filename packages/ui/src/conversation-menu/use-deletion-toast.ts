import { useConversationDeletion } from '@parlor/hooks';
import { useEffect, useMemo } from 'react';
import { isSystemConversation } from '../internals/conversation-title.js';
import { joined } from '../internals/isolate.js';
import { reasonOf } from '../internals/reason.js';
import { useFormats, useStrings } from '../internals/strings/strings-provider.js';
import { useList } from './list-context.js';
import type { ListToastState } from './list-toast.js';
import { whatOfTitles } from './use-telling.js';

/** Errors that were told: the store keeps the last one, and a list that comes back tells it no second time. */
const told = new WeakSet<Error>();

/** The toast of what will be deleted soon, and can be undone until then. */
export function useDeletionToast(): ListToastState | undefined {
  const strings = useStrings();
  const formats = useFormats();
  const { actions } = useList();
  const { pending, error, undo, settle, hold, resume } = useConversationDeletion();
  const titles = pending?.titles;
  const conversationIDs = pending?.conversationIDs;
  useEffect(() => {
    if (!error || told.has(error)) return;
    told.add(error);
    const why = reasonOf(error, strings);
    const text = joined(strings.deletionFailed(why));
    actions.notice.write({ text, tone: 'danger', isShown: true });
  }, [error, strings, actions]);
  return useMemo(() => {
    if (!titles || !conversationIDs) return undefined;
    const names = titles.map((title, index) =>
      isSystemConversation(conversationIDs[index] ?? '') ? strings.systemConversation : title,
    );
    const takeBack = () => {
      undo();
      actions.notice.write({ text: strings.undone, tone: 'quiet', isShown: false });
    };
    return {
      text: joined(strings.conversationsDeleted(whatOfTitles(names, { strings, formats }))),
      tone: 'quiet',
      undo: takeBack,
      dismiss: () => void settle(),
      hold,
      resume,
    };
  }, [titles, conversationIDs, strings, formats, actions, undo, settle, hold, resume]);
}
