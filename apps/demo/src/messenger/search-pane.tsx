import { MessageSearch, type MessageSearchProps } from '@parlor/ui';
import { type KeyboardEvent, useEffect, useRef } from 'react';

export interface SearchPaneProps extends Pick<MessageSearchProps, 'conversationID' | 'onSelect'> {
  onClose: () => void;
}

/** A search that was opened: it has the focus then, and gives it back. Escape in its empty field closes it. */
export function SearchPane({ onClose, ...search }: SearchPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const element = pane.current;
    element?.querySelector('input')?.focus();
    return () => {
      // Whoever went on elsewhere stays there.
      const isHere =
        document.activeElement === document.body || element?.contains(document.activeElement);
      if (isHere && before instanceof HTMLElement) before.focus();
    };
  }, []);

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    onClose();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the field in it.
    <div ref={pane} className="demo-search" onKeyDown={closeOnEscape}>
      <MessageSearch {...search} />
    </div>
  );
}
