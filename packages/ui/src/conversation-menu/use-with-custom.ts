import { type ConversationSnapshot, useMissingFeatures } from '@parlor/hooks';
import { reasonOf } from '../internals/reason.js';
import { useChatStrings } from '../internals/strings/use-chat-strings.js';
import type { ConversationMenuItem } from './conversation-action.js';
import type { KitItem } from './kit-item.js';
import { useList } from './list-context.js';
import { offered, withCustom } from './with-custom.js';

/** {@link withCustom} for one conversation, what can be had for several: an app's actions are about one. */
export function useWithCustom(
  items: readonly KitItem[],
  conversations: readonly ConversationSnapshot[],
): readonly ConversationMenuItem[] {
  const strings = useChatStrings();
  const missing = useMissingFeatures();
  const { actions } = useList();
  const [only, ...others] = conversations;
  if (!only || others.length > 0) return offered(items, missing);
  return withCustom(items, missing, actions.latest.custom, only, (action) => {
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
