import type { MessageSnapshot } from '@parlor/hooks';
import { isSaidByNobody } from '../internals/said-by-nobody.js';

/** Whether a message can be selected: somebody has said it, and it was sent. */
export function isSelectable(message: MessageSnapshot): boolean {
  return message.status === 'success' && !isSaidByNobody(message);
}
