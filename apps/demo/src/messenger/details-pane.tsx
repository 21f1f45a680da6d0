import { GroupDetails, type GroupDetailsProps } from '@parlor/ui';
import { X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.js';

export interface DetailsPaneProps
  extends Pick<GroupDetailsProps, 'groupID' | 'onUserClick' | 'onMessage' | 'onLeft'> {
  onClose: () => void;
}

/** What a group is, beside what is said in it. It has the focus when it was opened, and gives it back; Escape closes it. */
export function DetailsPane({ onClose, ...details }: DetailsPaneProps) {
  const words = useWords();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const element = pane.current;
    element?.querySelector('button')?.focus();
    return () => {
      // Whoever went on elsewhere stays there.
      const isHere =
        document.activeElement === document.body || element?.contains(document.activeElement);
      if (isHere && before instanceof HTMLElement) before.focus();
    };
  }, []);

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // A dialog closes by it, and nothing else with it.
    if (event.target instanceof Element && event.target.closest('dialog, [popover]')) return;
    onClose();
  }

  return (
    <section ref={pane} className="demo-details" aria-label={words.group} onKeyDown={closeOnEscape}>
      <header className="demo-bar">
        <p className="demo-bar-title">{words.group}</p>
        <button
          type="button"
          className="demo-icon-button"
          aria-label={words.closeDetails}
          onClick={onClose}
        >
          <X aria-hidden="true" size={20} />
        </button>
      </header>
      <GroupDetails {...details} />
    </section>
  );
}
