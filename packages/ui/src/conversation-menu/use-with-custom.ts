import type { ConversationSnapshot } from '@parlor/hooks';
import { reasonOf } from '../internals/reason.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import type { ConversationMenuItem } from './conversation-action.js';
import { useList } from './list-context.js';
import { withCustom } from './with-custom.js';

/** {@link withCustom} for one conversation; an app's actions are about one. */
export function useWithCustom(
  items: readonly ConversationMenuItem[],
  conversations: readonly ConversationSnapshot[],
): readonly ConversationMenuItem[] {
  const strings = useChatStrings();
  const { actions } = useList();
  const [only, ...others] = conversations;
  if (!only || others.length > 0) return items;
  return withCustom(items, actions.latest.custom, only, (action) => {
    void attempt(() => action.onSelect(only)).then((thrown) => {
      if (thrown === undefined) return;
      actions.notice.write({ text: reasonOf(thrown, strings), tone: 'danger', isShown: true });
    });
  });
}

/** What was thrown by something of the app's, now or later. */
async function attempt(work: () => unknown): Promise<unknown> {
  try {
    await work();
    return undefined;
  } catch (thrown) {
    return thrown;
  }
}
