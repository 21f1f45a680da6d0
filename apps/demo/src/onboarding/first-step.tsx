import { Check } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.js';

export interface FirstStepProps {
  title: string;
  detail: string;
  isDone: boolean;
  /** The way to it: gone as soon as it is done. */
  way: ReactNode;
}

/** Something worth trying. It has the focus when its way goes with it: one hears that it is done, and goes on from there. */
export function FirstStep({ title, detail, isDone, way }: FirstStepProps) {
  const words = useWords();
  const item = useRef<HTMLLIElement>(null);
  const isWithin = useRef(false);
  useEffect(() => {
    if (!isDone || !isWithin.current || document.activeElement !== document.body) return;
    item.current?.focus({ preventScroll: true });
  }, [isDone]);
  return (
    <li
      ref={item}
      className="demo-step"
      data-done={isDone ? '' : undefined}
      tabIndex={-1}
      onFocus={() => {
        isWithin.current = true;
      }}
      // What goes while it has the focus loses it without a word.
      onBlur={() => {
        isWithin.current = false;
      }}
    >
      <span className="demo-step-mark" aria-hidden="true">
        {isDone && <Check size={14} strokeWidth={2.5} />}
      </span>
      <div>
        <p className="demo-step-title">
          {title}
          {isDone && <span className="demo-visually-hidden"> {words.stepDone}</span>}
        </p>
        <p className="demo-step-detail">{detail}</p>
        {!isDone && way}
      </div>
    </li>
  );
}
