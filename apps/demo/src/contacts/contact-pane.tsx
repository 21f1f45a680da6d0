import { UserCard } from '@parlor/ui';
import { ArrowLeft } from 'lucide-react';

export interface ContactPaneProps {
  userID: string | null;
  onBack: () => void;
  onMessage: (userID: string) => void;
  onCall: (userID: string) => void;
}

/** Somebody's card, or a hint when none is open. */
export function ContactPane({ userID, onBack, onMessage, onCall }: ContactPaneProps) {
  if (userID === null) {
    return (
      <main className="demo-contact-pane" data-empty="">
        <p>Choose a contact.</p>
      </main>
    );
  }
  return (
    <main className="demo-contact-pane">
      <header className="demo-bar demo-contact-bar">
        <button
          type="button"
          className="demo-icon-button demo-back"
          aria-label="Back to the contacts"
          onClick={onBack}
        >
          <ArrowLeft aria-hidden="true" size={20} />
        </button>
        <p className="demo-bar-title">Contact</p>
      </header>
      <UserCard key={userID} userID={userID} onMessage={onMessage} onCall={onCall} />
    </main>
  );
}
