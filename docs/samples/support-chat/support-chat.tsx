import { useConversation } from '@parlor/hooks';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type SupportPanelProps, usePanel } from './use-panel';
import './support-chat.css';

/** What {@link SupportChat} takes. */
export interface SupportChatProps {
  /** The account that your helpers answer from. */
  agentID: string;
}

/**
 * A button in the corner that says how much is unread, and the talk with your helpers over it. Put it once below a
 * `ChatProvider`, on every page: what draws messages is loaded when somebody is about to open it.
 */
export function SupportChat({ agentID }: SupportChatProps) {
  const conversationID = `C2C${agentID}`;
  const { conversation, error } = useConversation(conversationID);
  const [isOpen, setOpen] = useState(false);
  const { Panel, hasFailed, load } = usePanel();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const panelID = useId();
  const unread = conversation?.unreadCount ?? 0;

  const toggle = () => {
    load();
    setOpen(!isOpen);
  };
  const close = () => {
    setOpen(false);
    buttonRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A menu, a picker or an answer that is being written closes first.
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  const panel: SupportPanelProps = { agentID, conversationID, error, onClose: close };

  return (
    <aside className="support" aria-label="Support">
      {isOpen && (
        <div
          className="support-panel"
          id={panelID}
          role="dialog"
          aria-label="Talk to us"
          onKeyDown={onKeyDown}
        >
          {Panel && <Panel {...panel} />}
          {!Panel && <Loading hasFailed={hasFailed} onRetry={load} onClose={close} />}
        </div>
      )}
      <button
        ref={buttonRef}
        type="button"
        className="support-button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelID : undefined}
        onPointerEnter={load}
        onFocus={load}
        onClick={toggle}
      >
        Help
        {unread > 0 && (
          <>
            <span className="support-hidden">, {unread} unread</span>
            <span className="support-count" aria-hidden="true">
              {unread > 99 ? '99+' : unread}
            </span>
          </>
        )}
      </button>
      <p className="support-hidden" role="status">
        {!isOpen && unread > 0 && `Support has answered: ${unread} unread`}
      </p>
    </aside>
  );
}

interface LoadingProps {
  hasFailed: boolean;
  onRetry: () => void;
  onClose: () => void;
}

function Loading({ hasFailed, onRetry, onClose }: LoadingProps) {
  return (
    <div className="support-loading">
      <p role={hasFailed ? 'alert' : 'status'}>
        {hasFailed ? 'The chat could not be loaded. Are you online?' : 'Loading…'}
      </p>
      {hasFailed && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
      <button type="button" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
