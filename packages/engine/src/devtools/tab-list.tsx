import { type KeyboardEvent, type Ref, useRef } from 'react';
import { useDevtools } from './devtools-context.js';
import { TABS, type Tab } from './use-view.js';

interface TabListProps {
  /** IDs of tabs and panels begin so. */
  id: string;
  selected: Tab;
  /** Of the selected one. */
  tabRef: Ref<HTMLButtonElement>;
  onSelect: (tab: Tab) => void;
}

/** Tabs as the ARIA practices have them: one stop for the Tab key, arrows between them. */
export function TabList({ id, selected, tabRef, onSelect }: TabListProps) {
  const { strings } = useDevtools();
  const list = useRef<HTMLDivElement>(null);

  function walk(event: KeyboardEvent<HTMLDivElement>): void {
    const next = TABS[nextIndex(event, TABS.indexOf(selected))];
    if (!next) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  }

  return (
    <div ref={list} role="tablist" className="tabs" aria-label={strings.tabs} onKeyDown={walk}>
      {TABS.map((tab) => {
        const isSelected = tab === selected;
        return (
          <button
            key={tab}
            type="button"
            role="tab"
            className="tab"
            id={`${id}-${tab}`}
            data-tab={tab}
            aria-selected={isSelected}
            aria-controls={isSelected ? `${id}-panel` : undefined}
            tabIndex={isSelected ? 0 : -1}
            ref={isSelected ? tabRef : undefined}
            onClick={() => onSelect(tab)}
          >
            {strings[tab]}
          </button>
        );
      })}
    </div>
  );
}

/** -1 for a key that leads nowhere. */
function nextIndex(event: KeyboardEvent<HTMLElement>, index: number): number {
  const { length } = TABS;
  const onwards = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
  switch (event.key) {
    case 'ArrowRight':
      return (index + onwards + length) % length;
    case 'ArrowLeft':
      return (index - onwards + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return -1;
  }
}
