import { type KeyboardEvent, useCallback, useId, useRef, useState } from 'react';
import { useDevtools } from '../devtools-context.js';
import { type Choice, Choices } from './choices.js';

interface ComboboxProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  choices: readonly Choice[];
  /** What is wrong with it, in words; empty when nothing. */
  problem?: string;
  inputMode?: 'text' | 'numeric';
}

/** A text that may be chosen from a list, which narrows as one writes: by what a choice is, or by what it means. */
export function Combobox(props: ComboboxProps) {
  const { label, value, onChange, choices, problem = '', inputMode } = props;
  const { strings } = useDevtools();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isNarrowed, setNarrowed] = useState(false);
  const [active, setActive] = useState(-1);
  const close = useCallback(() => setOpen(false), []);
  const shown = isNarrowed ? fitting(choices, value) : choices;

  function open(): void {
    if (isOpen) return;
    setOpen(true);
    setNarrowed(false);
    setActive(choices.findIndex((choice) => choice.value === value));
  }

  function choose(choice: Choice | undefined): void {
    if (choice) onChange(choice.value);
    close();
  }

  function press(event: KeyboardEvent<HTMLInputElement>): void {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (!isOpen) return open();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        return setActive(nextOf(active, step, shown.length));
      }
      case 'Enter':
        if (!isOpen || active < 0) return;
        event.preventDefault();
        return choose(shown[active]);
      case 'Escape':
        if (!isOpen) return;
        event.stopPropagation();
        close();
    }
  }

  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        className="field"
        role="combobox"
        autoComplete="off"
        inputMode={inputMode}
        value={value}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        aria-invalid={problem !== '' || undefined}
        aria-describedby={problem === '' ? undefined : `${id}-problem`}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          setOpen(true);
          setNarrowed(true);
          setActive(-1);
        }}
        onKeyDown={press}
        onClick={open}
        onBlur={close}
      />
      {isOpen && (
        <Choices
          id={id}
          label={label}
          field={input}
          choices={shown}
          active={active}
          emptyText={strings.noOptions}
          onChoose={choose}
          onLeave={close}
        />
      )}
      {problem !== '' && (
        <p id={`${id}-problem`} className="problem">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Round and round. */
function nextOf(index: number, step: number, count: number): number {
  if (count === 0) return -1;
  if (index < 0) return step > 0 ? 0 : count - 1;
  return (index + step + count) % count;
}

function fitting(choices: readonly Choice[], text: string): readonly Choice[] {
  const words = text.trim().toLowerCase();
  const has = (said: string) => said.toLowerCase().includes(words);
  return choices.filter(({ value, meaning = '' }) => has(value) || has(meaning));
}
