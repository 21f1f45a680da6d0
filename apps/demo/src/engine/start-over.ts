/**
 * What all tabs and the worker are told when the world begins anew: `end` that their engines have to let go of it,
 * `begin` that it is gone.
 */
type Step = 'end' | 'begin';

/** Does not hear what it says itself. */
const channel = new BroadcastChannel('parlor-demo-start-over');

/** Does something when another tab starts over. */
export function onStep(step: Step, act: () => unknown): void {
  channel.addEventListener('message', ({ data }) => {
    if (data === step) act();
  });
}

/** Ends the world everywhere, has it deleted, and lets everybody begin again. */
export async function startOver(world: {
  /** Lets go of it in this tab. */
  end(): Promise<void>;
  /** Deletes what is left. It may have to wait for the others. */
  forget(): Promise<void>;
  begin(): void;
}): Promise<void> {
  channel.postMessage('end' satisfies Step);
  await world.end();
  await world.forget();
  channel.postMessage('begin' satisfies Step);
  world.begin();
}
