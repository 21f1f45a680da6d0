import { type ComponentType, createContext } from 'react';
import type { ConversationPanelEmptyProps } from './panel-empty.js';
import { ALL, type PanelView } from './panel-view.js';

/** What the list's parts know of the panel around them. */
export interface PanelSurroundings {
  readonly view: PanelView;
  readonly isSearching: boolean;
  readonly isOnlyUnread: boolean;
  readonly hasArchive: boolean;
  readonly Empty: ComponentType<ConversationPanelEmptyProps>;
  showAll(): void;
  /** Opens the dialog of the folder that is shown. */
  fill(): void;
}

/** Set by the panel: the parts of the list are defined outside of it. */
export const PanelContext = createContext<PanelSurroundings>({
  view: ALL,
  isSearching: false,
  isOnlyUnread: false,
  hasArchive: true,
  Empty: () => null,
  showAll: () => undefined,
  fill: () => undefined,
});
