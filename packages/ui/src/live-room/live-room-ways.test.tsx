import { ChatError } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SHOW, liveRoomSeed as seed } from '../testing/live-room-seed.js';
import { renderChat } from '../testing/render-chat.js';
import { LiveRoom } from './index.js';

async function field(): Promise<HTMLElement> {
  return screen.findByRole('textbox', { name: 'Say something' });
}

const region = () => screen.findByRole('region', { name: /^Live room/ });
const refuse = (code: number) => () => Promise.reject(new ChatError({ code }));

describe('a live room', () => {
  it('is left by the button, and the app is told', async () => {
    const onLeave = vi.fn();
    const { user } = renderChat(<LiveRoom groupID={SHOW} onLeave={onLeave} />, { seed });
    await field();
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await screen.findByText('You are not in the room any more');
    expect(onLeave).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Go in' }));
    await field();
  });

  it('says that its owner has ended it', async () => {
    const { person } = renderChat(<LiveRoom groupID={SHOW} />, { seed });
    await field();
    const ben = await person('ben');
    await ben.dismissGroup(SHOW);
    await screen.findByText('The room was closed');
    expect(screen.queryByRole('button', { name: 'Go in' })).toBeNull();
  });

  it('says why one could not go in, and tries again', async () => {
    let isFull = true;
    const { user } = renderChat(<LiveRoom groupID={SHOW} />, {
      seed,
      methods: (sdk) => ({
        joinGroup: (options) =>
          isFull ? Promise.reject(new ChatError({ code: 10014 })) : sdk.joinGroup(options),
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('You could not go into the room');
    isFull = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await field();
  });

  it('says to who is banned that they are', async () => {
    renderChat(<LiveRoom groupID={SHOW} />, {
      seed,
      methods: { joinGroup: () => Promise.reject(new ChatError({ code: 10007 })) },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('You were banned from it.');
  });

  it('has the focus where one has left, gone in, and tried again: the buttons are gone', async () => {
    let isFull = false;
    const { user } = renderChat(<LiveRoom groupID={SHOW} />, {
      seed,
      methods: (sdk) => ({
        joinGroup: (options) => (isFull ? refuse(10014)() : sdk.joinGroup(options)),
      }),
    });
    await field();
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await screen.findByText('You are not in the room any more');
    expect(await region()).toHaveFocus();
    isFull = true;
    await user.click(screen.getByRole('button', { name: 'Go in' }));
    await screen.findByRole('alert');
    expect(await region()).toHaveFocus();
    isFull = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await field();
    expect(await region()).toHaveFocus();
  });

  it('has the focus when it ends under one’s hands', async () => {
    const { user, person } = renderChat(<LiveRoom groupID={SHOW} />, { seed });
    await user.click(await field());
    const ben = await person('ben');
    await ben.dismissGroup(SHOW);
    await screen.findByText('The room was closed');
    expect(await region()).toHaveFocus();
  });

  it('keeps what was being written when one has gone out and in again', async () => {
    const { user } = renderChat(<LiveRoom groupID={SHOW} />, { seed });
    await user.type(await field(), 'Where was');
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    await user.click(await screen.findByRole('button', { name: 'Go in' }));
    expect(await field()).toHaveValue('Where was');
  });

  it('has nothing of it in another room', async () => {
    const other = {
      groupID: 'other',
      name: 'Other',
      type: 'AVChatRoom' as const,
      members: ['ben'],
    };
    const { user, rerender } = renderChat(<LiveRoom groupID={SHOW} />, {
      seed: { ...seed, groups: [...(seed.groups ?? []), other] },
    });
    await user.type(await field(), 'Where was');
    rerender(<LiveRoom groupID="other" />);
    await screen.findByRole('heading', { name: 'Other' });
    expect(await field()).toHaveValue('');
  });

  it('leads on when it is over: the app is told', async () => {
    const onLeave = vi.fn();
    const { user, person } = renderChat(<LiveRoom groupID={SHOW} onLeave={onLeave} />, { seed });
    await field();
    const ben = await person('ben');
    await ben.dismissGroup(SHOW);
    await screen.findByText('The room was closed');
    expect(onLeave).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('leads on from where one is not let in', async () => {
    const onLeave = vi.fn();
    const { user } = renderChat(<LiveRoom groupID={SHOW} onLeave={onLeave} />, {
      seed,
      methods: { joinGroup: refuse(10007) },
    });
    await screen.findByText('You were banned from it. The owner decides for how long.');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('says once where one is when the service could not be told, and tells it on the way on', async () => {
    const onLeave = vi.fn();
    let isDown = true;
    const quit = vi.fn();
    const { user } = renderChat(<LiveRoom groupID={SHOW} onLeave={onLeave} />, {
      seed,
      methods: (sdk) => ({
        quitGroup: (groupID) => {
          if (isDown) return refuse(2801)();
          quit(groupID);
          return sdk.quitGroup(groupID);
        },
      }),
    });
    await field();
    await user.click(screen.getByRole('button', { name: 'Leave' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The service could not be told that you left. You are offline.',
    );
    await screen.findByText('You are not in the room any more');
    expect(screen.queryByText(/still in/)).toBeNull();
    expect(onLeave).not.toHaveBeenCalled();
    isDown = false;
    const [close] = screen.getAllByRole('button', { name: 'Close' }).slice(-1);
    if (!close) throw new Error('There is no way on.');
    await user.click(close);
    expect(onLeave).toHaveBeenCalledOnce();
    await waitFor(() => expect(quit).toHaveBeenCalledExactlyOnceWith(SHOW));
  });
});
