import type { UseConversationResult } from '@parlor/hooks';
import { type ComponentType, useCallback, useRef, useState } from 'react';

/** What the panel takes. */
export interface SupportPanelProps {
  agentID: string;
  conversationID: string;
  /** Why the conversation could not be had: there is no such account, say. */
  error: UseConversationResult['error'];
  onClose: () => void;
}

/** The panel, once it was asked for: messages are drawn by code that most visitors never need. */
export function usePanel() {
  const [Panel, setPanel] = useState<ComponentType<SupportPanelProps>>();
  const [hasFailed, setFailed] = useState(false);
  const isLoading = useRef(false);
  const load = useCallback(() => {
    if (isLoading.current) return;
    isLoading.current = true;
    setFailed(false);
    import('./support-panel').then(
      (panel) => setPanel(() => panel.SupportPanel),
      () => {
        isLoading.current = false;
        setFailed(true);
      },
    );
  }, []);
  return { Panel, hasFailed, load };
}
