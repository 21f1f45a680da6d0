import { ARCHIVE_MARKS, type ConversationFilter } from '@parlor/hooks';
import type { TYPES } from '@parlor/sdk';

/** What the panel shows below its field: a folder (`null` for all conversations), or what is archived with a mark. */
export type PanelView =
  | { readonly kind: 'folder'; readonly name: string | null }
  | { readonly kind: 'archive'; readonly mark: number };

/** The marks of folded and of hidden conversations. */
export const FOLDED: typeof TYPES.CONV_MARK_TYPE_FOLD = 4;
export const HIDDEN: typeof TYPES.CONV_MARK_TYPE_HIDE = 8;

/** What the panel begins with. */
export const ALL: PanelView = { kind: 'folder', name: null };

/** What is asked of the list besides the view. */
interface PanelChoice {
  /** What is searched for; `''` when nothing is. */
  readonly search: string;
  readonly isOnlyUnread: boolean;
  /** Whether what is archived stands apart. */
  readonly hasArchive: boolean;
}

/**
 * The conversations that the panel shows. A search goes through all of them, wherever they are: whoever types a name looks
 * for the conversation, and not for where it was put.
 */
export function filterOf(view: PanelView, choice: PanelChoice): ConversationFilter {
  const { search, isOnlyUnread, hasArchive } = choice;
  const unread = isOnlyUnread ? { hasUnread: true } : {};
  if (search !== '') return { search, ...unread };
  if (view.kind === 'archive') return { mark: view.mark };
  return {
    ...(view.name === null ? {} : { folder: view.name }),
    ...(hasArchive ? { withoutMarks: ARCHIVE_MARKS } : {}),
    ...unread,
  };
}

/** What the archive begins with: folded conversations, where there are some. */
export function firstMark(foldedCount: number): number {
  return foldedCount > 0 ? FOLDED : HIDDEN;
}

/** Tells one view from another: a list begins at its first row in each. */
export function keyOf(view: PanelView, { search }: ConversationFilter): string {
  if (search !== undefined) return 'search';
  return view.kind === 'archive' ? `archive ${view.mark}` : `folder ${view.name ?? ''}`;
}
