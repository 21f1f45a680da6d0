'use client';

import type { ReactNode } from 'react';
import {
  ArchiveIcon,
  ConversationsIcon,
  FolderIcon,
  ReadIcon,
  SearchIcon,
} from '../internals/icons.js';
import { StatePanel } from '../internals/state-panel.js';
import type { Strings } from '../internals/strings/strings.js';
import { useStrings } from '../internals/strings/strings-provider.js';

/** Why the list is empty. */
export type ConversationPanelEmptyReason =
  | 'none'
  | 'search'
  | 'unread'
  | 'folder'
  | 'archive'
  | 'all-archived';

/** What {@link PanelEmpty} takes. */
export interface ConversationPanelEmptyProps {
  /** Why there is nothing to show: what one looks for, what is unread, a folder or the archive. */
  reason: ConversationPanelEmptyReason;
  /** Shows the read ones as well. */
  onShowAll: () => void;
  /** Opens the dialog of the folder that is shown. */
  onFill: () => void;
}

const LOOKS = {
  none: [ConversationsIcon, 'noConversations', 'noConversationsDetail'],
  search: [SearchIcon, 'noMatchingConversations', 'noConversationFoundDetail'],
  unread: [ReadIcon, 'allRead', undefined],
  folder: [FolderIcon, 'folderEmpty', 'folderEmptyDetail'],
  archive: [ArchiveIcon, 'archiveEmpty', 'archiveEmptyDetail'],
  'all-archived': [ArchiveIcon, 'allArchived', 'allArchivedDetail'],
} as const satisfies Record<
  ConversationPanelEmptyReason,
  readonly [unknown, keyof Strings, keyof Strings | undefined]
>;

/** In the place of an empty list: why there is nothing, and what can be done about it. */
export function PanelEmpty({ reason, onShowAll, onFill }: ConversationPanelEmptyProps) {
  const strings = useStrings();
  const [icon, title, detail] = LOOKS[reason];
  const actions: Partial<Record<ConversationPanelEmptyReason, ReactNode>> = {
    unread: <Action label={strings.showAll} onPress={onShowAll} />,
    folder: <Action label={strings.addConversations} onPress={onFill} />,
  };
  return (
    <StatePanel
      tone="empty"
      icon={icon}
      scene="list"
      title={strings[title]}
      detail={detail && strings[detail]}
      action={actions[reason]}
    />
  );
}

function Action({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" className="parlor-button" data-quiet="" onClick={onPress}>
      {label}
    </button>
  );
}
