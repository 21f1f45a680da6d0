import type { ConversationSnapshot, MissingFeatures } from '@parlor/hooks';
import {
  ableFor,
  deedOf,
  needsOf,
  type SwitchDeed,
} from '../conversation-menu/conversation-deed.js';
import type { ListActions, SwipedRow } from '../conversation-menu/list-actions.js';
import type { SwipeSide } from './swipe-gesture.js';

/** What stands behind a row, from its edge inwards. */
export interface SwipeAction {
  readonly id: 'read' | 'pin' | 'archive' | 'delete';
  readonly deed: SwitchDeed | 'delete';
}

const SIDES = { start: ['read', 'pin'], end: ['archive', 'delete'] } as const;

/** What can be done by swiping a row; what an app has replaced, taken out or not bought is not among it. */
export function swipeActionsOf(
  { conversationID, side }: SwipedRow,
  { latest }: ListActions,
): readonly SwipeAction[] {
  const conversation = latest.conversations.find((one) => one.conversationID === conversationID);
  if (!conversation) return [];
  const kit = SIDES[side].filter((id) => !latest.custom.some((action) => action.id === id));
  return kit.flatMap((id) => actionOf(id, conversation, latest.missing));
}

function actionOf(
  id: SwipeAction['id'],
  conversation: ConversationSnapshot,
  missing: MissingFeatures,
): SwipeAction | readonly [] {
  if (id === 'delete') return { id, deed: 'delete' };
  if (ableFor(id, [conversation]).length === 0) return [];
  const deed = deedOf(id, [conversation]);
  const needs = needsOf(deed);
  return needs && missing[needs] ? [] : { id, deed };
}

/** How they behave under a finger: nothing is taken away by a long swipe. */
export function sideOf(swipeActions: readonly SwipeAction[]): SwipeSide {
  const [first] = swipeActions;
  return { count: swipeActions.length, hasLong: first !== undefined && first.id !== 'delete' };
}
