import { type ChatSDK, EVENT } from '@parlor/sdk';
import { useEffect, useState } from 'react';
import { createEngine } from '../../create-engine.js';
import type { Engine } from '../../engine.js';
import { EngineDevtools, type EngineDevtoolsProps } from '../engine-devtools.js';
import { say } from './say.js';

/** An engine, and the two who are logged in to it. */
export interface StoryWorld {
  readonly engine: Engine;
  readonly ann: ChatSDK;
  readonly ben: ChatSDK;
}

interface DevtoolsStageProps extends Omit<EngineDevtoolsProps, 'engine' | 'remembers'> {
  /** What happens once both are there. */
  prepare?: (world: StoryWorld) => unknown;
}

/** An app of two people, one button, and the devtools: what their stories stand on. */
export function DevtoolsStage({ prepare, ...props }: DevtoolsStageProps) {
  const [engine] = useState(createTeaEngine);
  const [world, setWorld] = useState<StoryWorld>();
  const [heard, setHeard] = useState('nothing yet');
  useEffect(() => {
    let isOver = false;
    enter(engine).then(async (entered) => {
      if (isOver) return;
      entered.ben.on(EVENT.MESSAGE_RECEIVED, ({ data }) => setHeard(textOf(data.at(-1)?.payload)));
      await prepare?.(entered);
      setWorld(entered);
    }, console.error);
    return () => {
      isOver = true;
    };
  }, [engine, prepare]);
  return (
    <main style={STYLE}>
      <h1>An app</h1>
      <p>
        Ben heard: <output>{heard}</output>
      </p>
      <button
        type="button"
        disabled={!world}
        onClick={() => world && say(world.ann, 'ben', 'Tea at four?').catch(explain(setHeard))}
      >
        Ann asks Ben
      </button>
      <EngineDevtools engine={engine} remembers={false} {...props} />
    </main>
  );
}

const STYLE = {
  padding: 16,
  color: 'var(--parlor-text)',
  fontFamily: 'var(--parlor-font)',
} as const;

function createTeaEngine(): Engine {
  return createEngine({
    listEventInterval: 0,
    seed: {
      users: [
        { userID: 'ann', nick: 'Ann Berg' },
        { userID: 'ben', nick: 'Ben Okafor' },
      ],
      messages: [{ from: 'ben', to: 'ann', text: 'Is there tea?', secondsAgo: 60 }],
    },
  });
}

async function enter(engine: Engine): Promise<StoryWorld> {
  const [ann, ben] = await Promise.all([logIn(engine, 'ann'), logIn(engine, 'ben')]);
  return { engine, ann, ben };
}

async function logIn(engine: Engine, userID: string): Promise<ChatSDK> {
  const chat = engine.createClient();
  const isReady = new Promise((resolve) => chat.on(EVENT.SDK_READY, resolve));
  await chat.login({ userID, userSig: engine.signUserSig(userID) });
  await isReady;
  return chat;
}

function textOf(payload: object | undefined): string {
  return payload && 'text' in payload ? String(payload.text) : 'something else';
}

function explain(tell: (text: string) => void) {
  return (error: unknown) => tell(`nothing: ${error instanceof Error ? error.message : ''}`);
}
