import type { ComponentType, ReactNode, RefAttributes } from 'react';
import type { ConversationListParts, ConversationListProps } from '../conversation-list/index.js';
import type { FolderTabsProps } from '../folder-tabs/index.js';
import type { ConversationPanelArchiveHeadProps } from './archive-head.js';
import type { ConversationPanelArchiveRowProps } from './archive-row.js';
import type { ConversationPanelEmptyProps } from './panel-empty.js';
import type { ConversationPanelSearchProps } from './panel-search.js';

/**
 * The parts of a `ConversationPanel` that can be replaced.
 *
 * Define them outside of rendering: a component made anew in each render is another component to
 * React, and loses its state and its place each time.
 */
export interface ConversationPanelParts {
  /** Its `ref` is the field, which gets the focus back when a search ends. */
  Search: ComponentType<ConversationPanelSearchProps & RefAttributes<HTMLInputElement>>;
  /** The folders, as tabs. */
  Tabs: ComponentType<FolderTabsProps>;
  /** Its `ref` is what gets the focus when the archive is left. */
  ArchiveRow: ComponentType<ConversationPanelArchiveRowProps & RefAttributes<HTMLButtonElement>>;
  /** Its `ref` is what gets the focus when the archive is opened. */
  ArchiveHead: ComponentType<ConversationPanelArchiveHeadProps & RefAttributes<HTMLButtonElement>>;
  /** In the place of rows, with the reason why there are none. */
  Empty: ComponentType<ConversationPanelEmptyProps>;
  /** The list itself. It has parts of its own: `listParts`. */
  List: ComponentType<ConversationListProps>;
}

/** What a panel offers around its list. */
export interface ConversationPanelFeatures {
  /** The field above the list, which looks for conversations in all folders and in the archive. */
  readonly search: boolean;
  /** The button that leaves what is unread. */
  readonly unread: boolean;
  /** The service's plans without conversation groups have no use for it. */
  readonly folders: boolean;
  /** Keeps folded and hidden conversations apart from the others. */
  readonly archive: boolean;
}

/** What `ConversationPanel` takes: all that its list does, but the filter, which it chooses. */
export interface ConversationPanelProps
  extends Omit<ConversationListProps, 'filter' | 'parts' | 'className'> {
  /** Above the field. */
  header?: ReactNode;
  /** What is `false` is not offered. Everything is when left out. */
  features?: Partial<ConversationPanelFeatures>;
  /** Own components in the place of the default ones. */
  parts?: Partial<ConversationPanelParts>;
  /** Own components in the list; its `Empty` stands in the place of the panel's. */
  listParts?: Partial<ConversationListParts>;
  /** One more class for the outermost element. */
  className?: string;
}
