import { act, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ChatContext } from '../../chat-context.js';
import { createChatStore } from '../../chat-store.js';
import { createAudioPeople } from '../../testing/audio-people.js';
import { ScriptedLevels } from '../../testing/scripted-audio.js';
import { createWorld } from '../../testing/world.js';
import { RelayedLevels } from './relayed-levels.js';
import { useSpeaking } from './use-speaking.js';
import type { VoiceLevels } from './voice-levels.js';

/** Frames that come when the test says so. */
class Frames {
  readonly #waiting = new Map<number, FrameRequestCallback>();
  #last = 0;

  readonly request = (callback: FrameRequestCallback): number => {
    this.#last += 1;
    this.#waiting.set(this.#last, callback);
    return this.#last;
  };

  readonly cancel = (handle: number): void => void this.#waiting.delete(handle);

  /** The next frame; returns how much was drawn in it. */
  draw(): number {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const callback of all) callback(0);
    return all.length;
  }
}

let frames = new Frames();

describe('useSpeaking', () => {
  beforeEach(() => {
    frames = new Frames();
    vi.stubGlobal('requestAnimationFrame', frames.request);
    vi.stubGlobal('cancelAnimationFrame', frames.cancel);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  function Face({ userID, levels }: { userID: string; levels: VoiceLevels }) {
    return <p ref={useSpeaking(userID, levels)}>{userID}</p>;
  }

  function show(levels: VoiceLevels) {
    const { engine } = createWorld();
    const chat = createChatStore(engine.createClient());
    let commits = 0;
    const countCommit = () => {
      commits += 1;
    };
    const tree = (userID: string, one: VoiceLevels) => (
      <ChatContext.Provider value={{ chat, queryClient: undefined }}>
        <Profiler id="face" onRender={countCommit}>
          <Face userID={userID} levels={one} />
        </Profiler>
      </ChatContext.Provider>
    );
    const { rerender, unmount } = render(tree('ann', levels));
    return {
      unmount,
      rerender: (userID: string, one: VoiceLevels) => rerender(tree(userID, one)),
      commits: () => commits,
    };
  }

  const levelOf = (name: string) =>
    screen.getByText(name).style.getPropertyValue('--parlor-voice-level');
  const isMarked = (name: string) => screen.getByText(name).hasAttribute('data-speaking');

  test('draws how loud somebody speaks in steps, once a frame, and renders nothing', () => {
    const levels = new ScriptedLevels();
    const face = show(levels);
    expect(levelOf('ann')).toBe('');
    const before = face.commits();
    for (let level = 0; level < 20; level += 1) levels.set('ann', level / 40);
    expect(frames.draw()).toBe(1);
    expect(levelOf('ann')).toBe('0.48');
    expect(isMarked('ann')).toBe(true);
    for (let time = 0; time < 400; time += 1) {
      levels.set('ann', (time % 20) / 20);
      frames.draw();
    }
    expect(face.commits()).toBe(before);
    levels.set('ann', 0.03);
    frames.draw();
    expect(levelOf('ann')).toBe('0.04');
    expect(isMarked('ann')).toBe(false);
    levels.set('ben', 1);
    expect(frames.draw()).toBe(0);
  });

  test('shows what an app says is loud as something from 0 to 1', () => {
    const levels = new ScriptedLevels();
    show(levels);
    levels.set('ann', 7);
    frames.draw();
    expect(levelOf('ann')).toBe('1');
    levels.set('ann', Number.NaN);
    frames.draw();
    expect(levelOf('ann')).toBe('0');
    levels.set('ann', -3);
    frames.draw();
    expect(levelOf('ann')).toBe('0');
  });

  test('shows the level that there is already, and that of whoever comes next', () => {
    const levels = new ScriptedLevels();
    levels.set('ann', 0.5);
    levels.set('ben', 0.2);
    const face = show(levels);
    expect(levelOf('ann')).toBe('0.52');
    face.rerender('ben', levels);
    expect(levelOf('ben')).toBe('0.2');
    expect(levels.listeners('ann')).toBe(0);
    face.rerender('ben', new ScriptedLevels());
    expect(levelOf('ben')).toBe('');
    expect(isMarked('ben')).toBe(false);
    expect(levels.listeners('ben')).toBe(0);
  });

  test('stops with the element, also before the frame that was asked for', () => {
    const levels = new ScriptedLevels();
    const face = show(levels);
    levels.set('ann', 1);
    face.unmount();
    expect(frames.draw()).toBe(0);
    expect(levels.listeners('ann')).toBe(0);
  });

  test('is the same function from one rendering to the next', () => {
    const levels = new ScriptedLevels();
    const subscribe = vi.spyOn(levels, 'subscribe');
    const face = show(levels);
    face.rerender('ann', levels);
    face.rerender('ann', levels);
    expect(subscribe).toHaveBeenCalledTimes(1);
  });
});

test('without levels, whoever is heard in any room is drawn, and silent when it is left', async () => {
  const people = await createAudioPeople();
  const ann = await people.page('ann');
  const Face = () => <p ref={useSpeaking('ann')}>Face</p>;
  render(<Face />, { wrapper: ann.wrapper });
  const face = screen.getByText('Face');
  const drawn = () => face.style.getPropertyValue('--parlor-voice-level');
  await people.open(ann);
  act(() => ann.call.levels.set('ann', 0.6));
  await vi.waitFor(() => expect(drawn()).toBe('0.6'));
  expect(ann.current.heard.levels.get('ann')).toBe(0.6);
  expect(await people.outcomes(() => ann.seats.close())).toEqual([0]);
  await vi.waitFor(() => expect(drawn()).toBe('0'));
  expect(ann.current.heard.levels.get('ann')).toBe(0);
});

describe('levels that are handed on', () => {
  test('are followed from call to call, each voice once', () => {
    const levels = new RelayedLevels(() => undefined);
    const [first, second] = [new ScriptedLevels(), new ScriptedLevels()];
    const heard = vi.fn();
    const stop = levels.subscribe('ann', heard);
    const stopOther = levels.subscribe('ann', heard);
    first.set('ann', 0.4);
    expect(levels.get('ann')).toBe(0);
    levels.follow([first]);
    expect(heard).toHaveBeenCalledTimes(2);
    expect(levels.get('ann')).toBe(0.4);
    expect(first.listeners('ann')).toBe(1);
    levels.follow([second]);
    expect(first.listeners('ann')).toBe(0);
    expect(levels.get('ann')).toBe(0);
    stop();
    stop();
    second.set('ann', 0.2);
    expect(heard).toHaveBeenCalledTimes(5);
    stopOther();
    expect(second.listeners('ann')).toBe(0);
  });

  test('are the loudest of all places where somebody is heard', () => {
    const levels = new RelayedLevels(() => undefined);
    const [first, second] = [new ScriptedLevels(), new ScriptedLevels()];
    levels.follow([first, second]);
    first.set('ann', 0.3);
    second.set('ann', 0.7);
    expect(levels.get('ann')).toBe(0.7);
  });

  test('report what throws', () => {
    const reported = vi.fn();
    const levels = new RelayedLevels(reported);
    const fail = () => {
      throw new Error('Broken.');
    };
    levels.follow([{ subscribe: fail, get: fail }]);
    levels.subscribe('ann', () => undefined)();
    expect(levels.get('ann')).toBe(0);
    levels.follow([{ subscribe: () => fail, get: () => 1 }]);
    levels.subscribe('ann', () => undefined)();
    expect(reported).toHaveBeenCalledTimes(2);
    const heard = vi.fn();
    levels.subscribe('ann', fail);
    levels.subscribe('ann', heard);
    levels.follow([]);
    expect(reported).toHaveBeenCalledTimes(4);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
