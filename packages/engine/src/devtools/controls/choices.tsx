import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Something that can be chosen. */
export interface Choice {
  readonly value: string;
  /** What it means, in words; searched as well. */
  readonly meaning?: string;
}

interface ChoicesProps {
  /** The IDs begin so. */
  id: string;
  label: string;
  /** Below which, or above which, they stand. */
  field: RefObject<HTMLElement | null>;
  choices: readonly Choice[];
  /** The index of the one that the keys are at; -1 for none. */
  active: number;
  emptyText: string;
  onChoose: (choice: Choice) => void;
  /** What is below was scrolled away. */
  onLeave: () => void;
}

/** The list of a combobox, over everything. */
export function Choices(props: ChoicesProps) {
  const { id, label, field, choices, active, emptyText, onChoose, onLeave } = props;
  const list = useRef<HTMLDivElement>(null);
  usePlace(list, field, onLeave);
  useLayoutEffect(() => {
    if (active < 0) return;
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      className="choices"
      aria-label={label}
      popover={HAS_TOP_LAYER ? 'manual' : undefined}
      // The focus stays in the field.
      onPointerDown={(event) => event.preventDefault()}
    >
      {choices.map((choice, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus, and names the choice that is meant
        <div
          key={choice.value}
          id={`${id}-${index}`}
          role="option"
          className="choice"
          aria-selected={index === active}
          onClick={() => onChoose(choice)}
        >
          <span className="choice-value">{choice.value}</span>
          {choice.meaning !== undefined && <span className="choice-meaning">{choice.meaning}</span>}
        </div>
      ))}
      {choices.length === 0 && (
        <div role="option" tabIndex={-1} aria-selected={false} aria-disabled className="choice">
          {emptyText}
        </div>
      )}
    </div>
  );
}

/** Where there is none the list is drawn in its place. */
const HAS_TOP_LAYER = 'showPopover' in HTMLElement.prototype;

/** Pixels between the field and its list, and between the list and the edge of the page. */
const GAP = 4;

/** Puts the list into the top layer, on that side of the field that has more room. */
function usePlace(
  list: RefObject<HTMLElement | null>,
  field: RefObject<HTMLElement | null>,
  onLeave: () => void,
): void {
  useLayoutEffect(() => {
    const [box, anchor] = [list.current, field.current];
    if (!box || !anchor) return undefined;
    const { top, bottom, left, width } = anchor.getBoundingClientRect();
    const [above, below] = [top - GAP, innerHeight - bottom - GAP];
    const isBelow = below > above;
    box.style.left = `${left}px`;
    box.style.width = `${width}px`;
    box.style.maxHeight = `${Math.max(0, Math.min(280, Math.max(above, below) - GAP))}px`;
    if (isBelow) box.style.top = `${bottom + GAP}px`;
    else box.style.bottom = `${innerHeight - top + GAP}px`;
    if (HAS_TOP_LAYER) box.showPopover();
    const root = anchor.getRootNode();
    const leave = (event: Event) => {
      if (event.target !== box) onLeave();
    };
    root.addEventListener('scroll', leave, true);
    return () => {
      root.removeEventListener('scroll', leave, true);
      if (HAS_TOP_LAYER) box.hidePopover();
    };
  }, [list, field, onLeave]);
}
