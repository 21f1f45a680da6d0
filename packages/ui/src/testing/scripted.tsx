import { useEffect } from 'react';
// Their bridge over which nothing travels: the same for hooks and components.
import type { ScriptedAudio, ScriptedCall } from '../../../hooks/src/testing/scripted-audio.js';

/** What happens in a call; returns what ends it, where it goes on. */
type CallScript = (call: ScriptedCall) => (() => void) | undefined;

/** Milliseconds between two looks, and between two levels. */
const BEAT = 50;

/** Lets something happen once somebody has come into the call. The same `script` each time. */
export function Scripted({ audio, script }: { audio: ScriptedAudio; script: CallScript }) {
  useEffect(() => {
    let end: (() => void) | undefined;
    const timer = setInterval(() => {
      const [call] = audio.current;
      if (!call) return;
      clearInterval(timer);
      end = script(call);
    }, BEAT);
    return () => {
      clearInterval(timer);
      end?.();
    };
  }, [audio, script]);
  return null;
}

/** They speak, each as loud as a wave of their own. */
export function talking(...userIDs: readonly string[]): CallScript {
  return ({ levels }) => {
    const timer = setInterval(() => {
      userIDs.forEach((userID, place) => {
        const beat = performance.now() / (300 + place * 130);
        levels.set(userID, Math.max(0, Math.sin(beat) * Math.sin(beat / 3.7)));
      });
    }, BEAT);
    return () => clearInterval(timer);
  };
}
