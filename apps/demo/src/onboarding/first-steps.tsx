import type { ReactNode } from 'react';
import type { LocalWorld } from '../messenger/messenger.js';
import { useWords } from '../words/use-words.js';
import { FirstStep } from './first-step.js';
import { STEPS, type Step, useSteps } from './steps.js';

export interface FirstStepsProps {
  world: LocalWorld;
  /** Shows the audio rooms. */
  onRooms: () => void;
  /** Something was begun: whoever shows them in a dialog closes it. */
  onBegun?: () => void;
}

/** What is worth trying first, what of it is done, and the way to each. */
export function FirstSteps({ world, onRooms, onBegun }: FirstStepsProps) {
  const words = useWords();
  const { done } = useSteps();

  function action(label: string, act: () => void): ReactNode {
    const begin = () => {
      onBegun?.();
      act();
    };
    return (
      <button type="button" className="demo-link" onClick={begin}>
        {label}
      </button>
    );
  }

  const said: Readonly<Record<Step, readonly [title: string, detail: string]>> = {
    write: [words.stepWrite, words.stepWriteDetail],
    tab: [words.stepTab, words.stepTabDetail],
    room: [words.stepRoom, words.stepRoomDetail],
    offline: [words.stepOffline, words.stepOfflineDetail],
    tools: [words.stepTools, words.stepToolsDetail],
  };
  const ways: Partial<Record<Step, ReactNode>> = {
    tab: (
      <a className="demo-link" href={location.pathname} target="_blank" rel="noreferrer">
        {words.openTab}
      </a>
    ),
    room: action(words.rooms, onRooms),
    offline: action(words.cutNetwork, () => world.setOffline(true)),
    tools: action(words.developerTools, () => world.setDeveloperTools(true)),
  };
  return (
    <ol className="demo-steps">
      {STEPS.map((step) => {
        const [title, detail] = said[step];
        return (
          <FirstStep key={step} isDone={done.has(step)} way={ways[step]} {...{ title, detail }} />
        );
      })}
    </ol>
  );
}
