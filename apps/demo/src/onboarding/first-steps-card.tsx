import { X } from 'lucide-react';
import { useId } from 'react';
import { useWords } from '../words/use-words.js';
import { FirstSteps, type FirstStepsProps } from './first-steps.js';
import { hideSteps, useStepsShown } from './steps.js';

/** In the place of a conversation while none is open: what to try first, until it is done or not wanted. */
export function FirstStepsCard(props: FirstStepsProps) {
  const words = useWords();
  const isShown = useStepsShown();
  const titleID = useId();
  if (!isShown) return null;
  return (
    <section className="demo-steps-card" aria-labelledby={titleID}>
      <header>
        <h2 id={titleID}>{words.firstSteps}</h2>
        <button
          type="button"
          className="demo-icon-button"
          aria-label={words.hideSteps}
          onClick={hideSteps}
        >
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      <FirstSteps {...props} />
    </section>
  );
}
