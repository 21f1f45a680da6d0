import type { ConversationSnapshot, MissingFeatures } from '@parlor/hooks';
import {
  CONVERSATION_ACTION_IDS,
  type ConversationAction,
  type ConversationMenuItem,
} from './conversation-action.js';
import type { KitItem } from './kit-item.js';

const KIT_IDS: ReadonlySet<string> = new Set(CONVERSATION_ACTION_IDS);

/**
 * The kit's items with the app's among them: one with the id of the kit's stands in its place, or takes it out; the others
 * come before what takes something away.
 */
export function withCustom(
  items: readonly KitItem[],
  missing: MissingFeatures,
  custom: readonly ConversationAction[],
  conversation: ConversationSnapshot,
  select: (action: ConversationAction) => void,
): readonly ConversationMenuItem[] {
  const isShown = (action: ConversationAction) => action.isShown?.(conversation) ?? true;
  const toItem = (action: ConversationAction, section: ConversationMenuItem['section']) => ({
    id: action.id,
    label: action.label,
    icon: action.icon,
    section,
    onSelect: () => select(action),
  });
  const kit = items.flatMap((item) => {
    const replacement = custom.find(({ id }) => id === item.id);
    if (!replacement) return offered([item], missing);
    return isShown(replacement) ? toItem(replacement, item.section) : [];
  });
  const app = custom
    .filter((action) => !KIT_IDS.has(action.id) && isShown(action))
    .map((action) => toItem(action, 'app'));
  const end = kit.findIndex(({ section }) => section === 'end');
  return end < 0 ? [...kit, ...app] : [...kit.slice(0, end), ...app, ...kit.slice(end)];
}

/** Those of the kit's items that the application was not found to lack. */
export function offered(
  items: readonly KitItem[],
  missing: MissingFeatures,
): readonly ConversationMenuItem[] {
  return items.flatMap(({ needs, ...item }) => (needs && missing[needs] ? [] : item));
}
