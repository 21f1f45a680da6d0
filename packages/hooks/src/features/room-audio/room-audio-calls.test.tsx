import type { ChatSDK } from '@parlor/sdk';
import { act, render, renderHook, screen } from '@testing-library/react';
import { Profiler, StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { type AudioPage, CLUB, createAudioPeople, ROOM } from '../../testing/audio-people.js';
import { ScriptedAudio } from '../../testing/scripted-audio.js';
import { createWorld, makeHostile, renderReady, say } from '../../testing/world.js';
import { seatsFeature } from '../seats/index.js';
import { sessionFeature } from '../session/index.js';
import type { AudioBridge } from './audio-bridge.js';
import { useRoomAudio } from './use-room-audio.js';
import { useSpeaking } from './use-speaking.js';

/** Ann's room of four seats, in which she sits and is heard. */
async function openRoom() {
  const people = await createAudioPeople();
  const ann = await people.page('ann');
  await people.open(ann);
  await people.sees(() => expect(ann.call.isAudible).toBe(true));
  return { people, ann };
}

/** One more component that hears the room. */
function hear(page: AudioPage, bridge: AudioBridge | undefined, groupID = ROOM) {
  return renderHook((props) => useRoomAudio(props.groupID, props.bridge), {
    wrapper: page.wrapper,
    initialProps: { bridge, groupID },
  });
}

describe('a call', () => {
  test('is shared by all components that hear the room; the last one ends it', async () => {
    const { people, ann } = await openRoom();
    const other = hear(ann, ann.audio);
    await people.pass(200);
    expect(ann.audio.calls).toHaveLength(1);
    expect(other.result.current).toEqual({
      ...ann.current.heard,
      ...{ retry: expect.any(Function), chooseMicrophone: expect.any(Function) },
      chooseOutput: expect.any(Function),
    });
    expect(other.result.current.levels).toBe(ann.current.heard.levels);
    ann.setBridge(undefined);
    await people.pass(200);
    expect(ann.call.isAudible).toBe(true);
    expect(other.result.current.status).toBe('connected');
    other.unmount();
    await people.pass(20);
    expect(ann.call.deeds).toEqual(['publish', 'leave']);
  });

  test('goes on when a room becomes a bar in one commit', async () => {
    const { people, ann } = await openRoom();
    ann.setBridge(undefined);
    await people.pass(20);
    const Room = () => <p>Room: {useRoomAudio(ROOM, ann.audio).status}</p>;
    const Bar = () => <b>Bar: {useRoomAudio(ROOM, ann.audio).status}</b>;
    const view = render(<Room />, { wrapper: ann.wrapper });
    await people.sees(() => expect(screen.getByText('Room: connected')).toBeTruthy());
    const { call } = ann;
    view.rerender(<Bar />);
    expect(screen.getByText('Bar: connected')).toBeTruthy();
    await people.pass(200);
    expect(ann.call).toBe(call);
    expect(call.deeds).toEqual(['publish']);
    view.unmount();
    await people.pass(20);
    expect(call.isLeft).toBe(true);
  });

  test('is one in StrictMode, too', async () => {
    const { people, ann } = await openRoom();
    ann.setBridge(undefined);
    await people.pass(20);
    const audio = new ScriptedAudio();
    const Room = () => <p>{useRoomAudio(ROOM, audio).status}</p>;
    const strict = (
      <StrictMode>
        <Room />
      </StrictMode>
    );
    render(strict, { wrapper: ann.wrapper });
    await people.sees(() => expect(screen.getByText('connected')).toBeTruthy());
    await people.pass(200);
    expect(audio.calls).toHaveLength(1);
    expect(audio.call.deeds).toEqual(['publish']);
  });

  test('begins anew with another bridge', async () => {
    const { people, ann } = await openRoom();
    const other = new ScriptedAudio();
    ann.setBridge(other);
    expect(ann.call.deeds).toEqual(['publish', 'leave']);
    await people.pass(20);
    expect(other.call.deeds).toEqual(['publish']);
    expect(other.calls).toHaveLength(1);
  });

  test('is with the bridge of who came first, then with that of the next', async () => {
    const { people, ann } = await openRoom();
    const other = new ScriptedAudio();
    hear(ann, other);
    await people.pass(200);
    expect(other.calls).toEqual([]);
    ann.setBridge(undefined);
    await people.pass(200);
    expect(ann.call.isLeft).toBe(true);
    expect(other.call.deeds).toEqual(['publish']);
  });

  test('is left when another group is heard, and that begins', async () => {
    const { people, ann } = await openRoom();
    ann.setBridge(undefined);
    const club = await people.page('ann', { groupID: CLUB });
    await people.open(club);
    const heard = hear(club, club.audio, CLUB);
    heard.rerender({ bridge: club.audio, groupID: ROOM });
    club.setBridge(undefined);
    await people.sees(() => expect(club.audio.current).toHaveLength(1));
    expect(club.call.access.groupID).toBe(ROOM);
    await people.sees(() => expect(heard.result.current.status).toBe('connected'));
    heard.rerender({ bridge: club.audio, groupID: '' });
    await people.pass(20);
    expect(club.audio.current).toEqual([]);
    expect(heard.result.current.status).toBe('off');
  });

  test('costs nothing without a bridge', async () => {
    const { peer } = createWorld();
    const ann = await peer('ann');
    const { data } = await ann.createGroup({ name: 'Tea', type: 'Public' });
    const getGroupAttributes = vi.fn(ann.getGroupAttributes);
    const { sdk } = makeHostile(ann, { getGroupAttributes });
    const view = await renderReady(() => useRoomAudio(data.group.groupID, undefined), { sdk });
    const { renders } = view;
    expect(view.current).toMatchObject({ status: 'off', microphone: 'off', problems: [] });
    expect(view.current.levels.get('ann')).toBe(0);
    act(() => view.current.retry());
    await act(() => say(ann, `GROUP${data.group.groupID}`, 'hello'));
    expect(getGroupAttributes).not.toHaveBeenCalled();
    expect(view.renders).toBe(renders);
  });

  test('is left when I am kicked out, and begins again after the next login', async () => {
    const { people, ann } = await openRoom();
    const { call } = ann;
    await act(() => people.engine.admin.kick('ann'));
    await people.sees(() => expect(call.isLeft).toBe(true));
    expect(ann.current.heard).toMatchObject({ status: 'off', microphone: 'off' });
    await people.outcomes(() => ann.chat.feature(sessionFeature).login());
    await people.sees(() => expect(ann.audio.current).toHaveLength(1));
    expect(ann.call).not.toBe(call);
    await people.sees(() => expect(ann.call.isAudible).toBe(true));
  });

  test('is left when I log out', async () => {
    const { people, ann } = await openRoom();
    await people.outcomes(() => ann.chat.feature(sessionFeature).logout());
    expect(ann.call.deeds).toEqual(['publish', 'leave']);
    await people.pass(1_000);
    expect(ann.current.heard.status).toBe('off');
    expect(ann.audio.calls).toHaveLength(1);
    expect(ann.problems).toEqual([]);
  });

  test('is left when the provider goes', async () => {
    const { people, ann } = await openRoom();
    ann.leave();
    act(() => ann.chat.feature(sessionFeature).disconnect());
    await people.pass(20);
    expect(ann.call.deeds).toEqual(['publish', 'leave']);
  });

  test('is left when the page is closed, and begins again when somebody comes back to it', async () => {
    const { people, ann } = await openRoom();
    act(() => void dispatchEvent(new Event('pagehide')));
    expect(ann.call.deeds).toEqual(['publish', 'leave']);
    await people.pass(1_000);
    expect(ann.audio.calls).toHaveLength(1);
    act(() => void dispatchEvent(new Event('pageshow')));
    await people.sees(() => expect(ann.audio.current).toHaveLength(1));
    await people.sees(() => expect(ann.call.isAudible).toBe(true));
  });

  test('begins again by seats that were told since, not by those of before the page was closed', async () => {
    let told: Promise<void> | undefined;
    const change = (client: ChatSDK): Partial<ChatSDK> => ({
      async getGroupAttributes(options) {
        await told;
        return client.getGroupAttributes(options);
      },
    });
    const people = await createAudioPeople();
    const ann = await people.page('ann', { change });
    await people.open(ann);
    await people.sees(() => expect(ann.call.isAudible).toBe(true));
    act(() => void dispatchEvent(new Event('pagehide')));
    let tell = () => {};
    told = new Promise((resolve) => {
      tell = resolve;
    });
    act(() => void dispatchEvent(new Event('pageshow')));
    // What lies over the seats is told again, and says nothing of who sits.
    act(() => ann.chat.feature(seatsFeature).setPaused(ROOM, true));
    await people.pass(200);
    expect(ann.audio.current).toEqual([]);
    tell();
    await people.sees(() => expect(ann.audio.current).toHaveLength(1));
  });
});

test('a room that is closed while its page is kept in memory is looked at no more, and others look on', async () => {
  const { people, ann } = await openRoom();
  const heard = hear(ann, ann.audio);
  act(() => void dispatchEvent(new Event('pagehide')));
  heard.unmount();
  ann.setBridge(undefined);
  await people.pass(200);
  act(() => void dispatchEvent(new Event('pageshow')));
  expect(ann.chat.feature(seatsFeature).isWatched(ROOM)).toBe(true);
  ann.setBridge(ann.audio);
  await people.sees(() => expect(ann.audio.current).toHaveLength(1));
});

test('on a server nothing is heard', async () => {
  const { ann } = await openRoom();
  const Room = () => <p ref={useSpeaking('ann')}>{useRoomAudio(ROOM, ann.audio).status}</p>;
  const Wrapper = ann.wrapper;
  const tree = (
    <Wrapper>
      <Room />
    </Wrapper>
  );
  expect(renderToString(tree)).toBe('<p>off</p>');
});

describe('what is rendered', () => {
  test('is rendered again when the state of the call changes, and for nothing else', async () => {
    const { people, ann } = await openRoom();
    let commits = 0;
    const countCommit = () => {
      commits += 1;
    };
    const Probe = () => <p>{useRoomAudio(ROOM, ann.audio).microphone}</p>;
    const profiled = (
      <Profiler id="room" onRender={countCommit}>
        <Probe />
      </Profiler>
    );
    render(profiled, { wrapper: ann.wrapper });
    await people.pass(200);
    commits = 0;
    const before = ann.current.heard;
    for (let time = 0; time < 3_000; time += 50) {
      act(() => ann.call.levels.set('ann', (time % 1_000) / 1_000));
      await people.pass(50);
    }
    expect(commits).toBe(0);
    expect(ann.current.heard).toBe(before);
    act(() => ann.call.set({ quality: { ann: 'good' } }));
    await people.pass(20);
    expect(commits).toBe(1);
    expect(ann.current.heard.quality).toEqual({ ann: 'good' });
    const { retry, chooseMicrophone, chooseOutput, levels } = before;
    expect(ann.current.heard).toMatchObject({ retry, chooseMicrophone, chooseOutput });
    expect(ann.current.heard.levels).toBe(levels);
  });

  test('tells of what goes wrong, and what is pressed reaches the bridge and shows at once', async () => {
    const { ann } = await openRoom();
    act(() => ann.call.refuse(-40));
    act(() => ann.chat.state.publish());
    const { heard } = ann.current;
    expect(heard).toMatchObject({ microphone: 'failed', problems: [{ code: -40 }] });
    act(() => heard.retry());
    expect(ann.current.heard).toMatchObject({ microphone: 'on', problems: [] });
    act(() => heard.chooseMicrophone('desk'));
    act(() => heard.chooseOutput('headphones'));
    expect(ann.current.heard).toMatchObject({ microphoneID: 'desk', outputID: 'headphones' });
    expect(ann.deeds).toEqual([
      ...['publish', 'retry', 'chooseMicrophone desk', 'chooseOutput headphones'],
    ]);
  });
});
