'use client';

import { lazyPart } from '../internals/lazy-part.js';

/** The menu comes with everything else that floats over the list: when somebody points at it. */
export const LazyConversationMenu = lazyPart(
  async () => (await import('./conversation-menu.js')).ConversationMenu,
  { close: ({ onClose }) => onClose('outside') },
);

/** {@link LazyConversationMenu} */
export const LazyConversationSelectionBar = lazyPart(
  async () =>
    (await import('../conversation-selection/conversation-selection-bar.js'))
      .ConversationSelectionBar,
  { close: ({ onCancel }) => onCancel() },
);

/** {@link LazyConversationMenu} */
export const LazyToast = lazyPart(async () => (await import('../internals/toast.js')).Toast, {
  Instead: () => null,
});
