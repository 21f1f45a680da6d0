import { isGroupCreated } from './group-created.js';
import type { MessageContent } from './message-summary.js';

/**
 * Whether a message is something that happened rather than something that was said: it stands in
 * the middle, without a bubble and without a name before it.
 */
export function isSaidByNobody(content: MessageContent): boolean {
  const { type } = content;
  if (type === 'TIMGroupTipElem' || type === 'TIMGroupSystemNoticeElem') return true;
  return isGroupCreated(content);
}
