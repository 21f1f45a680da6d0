import { useUserProfile } from '@parlor/hooks';
import {
  Avatar,
  DropArea,
  MessageComposer,
  MessageThread,
  PresenceDot,
  SessionBanner,
} from '@parlor/ui';
import '@parlor/ui/styles.css';
import type { SupportPanelProps } from './use-panel';

/** Shown before the first question. */
const parts = { Empty };

/** Enough to ask and to show what went wrong. */
const features = { polls: false, location: false, voice: false };

/** Who helps and whether they are there, what was said, and where to ask. */
export function SupportPanel({ agentID, conversationID, error, onClose }: SupportPanelProps) {
  const agent = useUserProfile(agentID);
  const name = agent?.nick || 'Support';
  return (
    <>
      <header className="support-head">
        <Avatar id={agentID} name={name} src={agent?.avatar} size={36} />
        <h2>{name}</h2>
        <PresenceDot userID={agentID} />
        <button type="button" aria-label="Close the chat" onClick={onClose}>
          ×
        </button>
      </header>
      <SessionBanner />
      {error ? (
        <p className="support-error" role="alert">
          Nobody can be reached here at the moment ({error.code}). Please write to help@example.org.
        </p>
      ) : (
        <DropArea conversationID={conversationID}>
          <MessageThread conversationID={conversationID} parts={parts} />
          <MessageComposer
            conversationID={conversationID}
            placeholder="Ask us anything"
            features={features}
            autoFocus
          />
        </DropArea>
      )}
    </>
  );
}

function Empty() {
  return (
    <div className="support-empty">
      <h3>How can we help?</h3>
      <p>We answer on working days, mostly within an hour. You may close this page meanwhile.</p>
    </div>
  );
}
