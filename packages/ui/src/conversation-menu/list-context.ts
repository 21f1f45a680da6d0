'use client';

import { type ComponentType, createContext, useContext } from 'react';
import type { ConversationSelectionBarProps } from '../conversation-selection/conversation-selection-bar.js';
import type { ToastProps } from '../internals/toast.js';
import type { ConversationMenuProps } from './conversation-menu.js';
import type { ListActions } from './list-actions.js';

/** The parts that float over the list. */
export interface ListParts {
  Menu: ComponentType<ConversationMenuProps>;
  SelectionBar: ComponentType<ConversationSelectionBarProps>;
  Toast: ComponentType<ToastProps>;
}

interface ListContextValue {
  readonly actions: ListActions;
  readonly parts: ListParts;
}

const ListContext = createContext<ListContextValue | undefined>(undefined);

/** Around all that floats over one list. */
export const ListProvider = ListContext.Provider;

/** The list around. */
export function useList(): ListContextValue {
  const value = useContext(ListContext);
  if (!value) throw new Error('This part belongs in a ConversationList.');
  return value;
}
