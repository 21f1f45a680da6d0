import { useFormats } from '@parlor/ui';
import { X } from 'lucide-react';
import { useWords } from '../words/use-words.js';
import { hideSteps, STEPS, useSteps, useStepsShown } from './steps.js';

/** Above the list of a phone, which has no place for them: how far one is, and the way to them. */
export function FirstStepsBar({ onOpen }: { onOpen: () => void }) {
  const words = useWords();
  const formats = useFormats();
  const { done } = useSteps();
  const isShown = useStepsShown();
  if (!isShown) return null;
  return (
    <div className="demo-steps-bar">
      <button type="button" className="demo-steps-open" onClick={onOpen}>
        <span>{words.firstSteps}</span>
        <span className="demo-steps-count">
          {words.stepsDone(formats.number(done.size), formats.number(STEPS.length))}
        </span>
      </button>
      <button
        type="button"
        className="demo-icon-button"
        aria-label={words.hideSteps}
        onClick={hideSteps}
      >
        <X aria-hidden="true" size={18} />
      </button>
    </div>
  );
}
