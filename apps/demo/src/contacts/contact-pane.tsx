import { UserCard } from '@parlor/ui';
import { ArrowLeft, UsersRound } from 'lucide-react';
import { NothingOpen } from '../messenger/nothing-open.js';
import { useWords } from '../words/use-words.js';

export interface ContactPaneProps {
  userID: string | null;
  onBack: () => void;
  onMessage: (userID: string) => void;
  onCall: (userID: string) => void;
}

/** Somebody's card, or a hint when none is open. */
export function ContactPane({ userID, onBack, onMessage, onCall }: ContactPaneProps) {
  const words = useWords();
  if (userID === null) {
    return (
      <main className="demo-contact-pane" data-empty="">
        <NothingOpen Icon={UsersRound} hint={words.chooseContact} />
      </main>
    );
  }
  return (
    <main className="demo-contact-pane">
      <header className="demo-bar demo-contact-bar">
        <button
          type="button"
          className="demo-icon-button demo-back"
          aria-label={words.backToContacts}
          onClick={onBack}
        >
          <ArrowLeft aria-hidden="true" size={20} />
        </button>
        <p className="demo-bar-title">{words.contact}</p>
      </header>
      <UserCard key={userID} userID={userID} onMessage={onMessage} onCall={onCall} />
    </main>
  );
}
