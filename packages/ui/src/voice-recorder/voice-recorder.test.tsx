import { useDraftActions, useMessages } from '@parlor/hooks';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MessageComposer } from '../message-composer/index.js';
import { complaints } from '../testing/axe.js';
import { composerField } from '../testing/composer-field.js';
import { stubMedia } from '../testing/media-elements.js';
import { renderChat } from '../testing/render-chat.js';
import { stubMicrophone } from '../testing/stub-microphone.js';

async function renderComposer(props: { maxRecordingSeconds?: number } = {}) {
  const rendered = renderChat(<MessageComposer conversationID="C2Cmei" {...props} />);
  await waitFor(() => expect(record()).toBeEnabled());
  return rendered;
}

/** The thread's own button does the same. */
function ReplyButton({ conversationID }: { conversationID: string }) {
  const { messages } = useMessages(conversationID);
  const { reply } = useDraftActions(conversationID);
  const last = messages.at(-1);
  return last ? (
    <button type="button" onClick={() => reply(last)}>
      Reply to the last
    </button>
  ) : null;
}

function record(): HTMLElement {
  return screen.getByRole('button', { name: 'Record voice message' });
}

/** A finger on the button: where and when it comes and goes. */
function finger(type: 'pointerdown' | 'pointermove' | 'pointerup', x: number, at: number): void {
  const event = Object.assign(new MouseEvent(type, { bubbles: true, clientX: x, button: 0 }), {
    pointerId: 7,
  });
  Object.defineProperty(event, 'timeStamp', { value: at });
  act(() => void (type === 'pointerdown' ? record() : window).dispatchEvent(event));
}

async function voicesOf(person: Awaited<ReturnType<ReturnType<typeof renderChat>['person']>>) {
  const { data } = await person.getMessageList({ conversationID: 'C2Cann' });
  return data.messageList.filter(({ type }) => type === 'TIMSoundElem');
}

describe('a voice message', () => {
  it('is recorded after a tap, stopped, heard and sent', async () => {
    const microphone = stubMicrophone();
    const media = stubMedia();
    const { user, person } = await renderComposer();
    const mei = await person('mei');
    await user.click(record());
    const stop = await screen.findByRole('button', { name: 'Stop' });
    expect(stop).toHaveFocus();
    expect(screen.getByRole('timer')).toBeInTheDocument();
    await user.click(stop);
    expect(microphone.open()).toBe(0);
    await user.click(await screen.findByRole('button', { name: 'Play recording' }));
    expect(media.current()).toBeInstanceOf(HTMLAudioElement);
    await user.click(screen.getByRole('button', { name: 'Pause recording' }));
    await user.click(screen.getByRole('button', { name: 'Send recording' }));
    await waitFor(async () => expect(await voicesOf(mei)).toHaveLength(1));
    expect(screen.queryByRole('group', { name: 'Voice message' })).toBeNull();
    await waitFor(() => expect(record()).toHaveFocus());
  });

  it('is thrown away by Escape, and the microphone is let go', async () => {
    const microphone = stubMicrophone();
    const { user, person } = await renderComposer();
    const mei = await person('mei');
    await user.click(record());
    await screen.findByRole('button', { name: 'Stop' });
    expect(microphone.open()).toBe(1);
    await user.keyboard('{Escape}');
    expect(microphone.open()).toBe(0);
    expect(composerField()).toBeVisible();
    expect(await voicesOf(mei)).toEqual([]);
  });

  it('is thrown away by the button after it was recorded', async () => {
    stubMicrophone();
    const { user } = await renderComposer();
    await user.click(record());
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    await user.click(await screen.findByRole('button', { name: 'Discard recording' }));
    expect(screen.queryByRole('group', { name: 'Voice message' })).toBeNull();
  });

  it('lets the microphone go when the composer goes', async () => {
    const microphone = stubMicrophone();
    const { user, rerender } = await renderComposer();
    await user.click(record());
    await screen.findByRole('button', { name: 'Stop' });
    rerender(<MessageComposer conversationID="C2Cben" />);
    expect(microphone.open()).toBe(0);
    expect(screen.queryByRole('group', { name: 'Voice message' })).toBeNull();
  });

  it('is not begun again by coming back to its conversation', async () => {
    const microphone = stubMicrophone();
    const { user, rerender } = await renderComposer();
    await user.click(record());
    await screen.findByRole('button', { name: 'Stop' });
    rerender(<MessageComposer conversationID="C2Cben" />);
    rerender(<MessageComposer conversationID="C2Cmei" />);
    await waitFor(() => expect(record()).toBeEnabled());
    expect(screen.queryByRole('group', { name: 'Voice message' })).toBeNull();
    expect(microphone.open()).toBe(0);
  });

  it('that was recorded goes to the draft when another conversation is opened, and is one still', async () => {
    stubMicrophone();
    const { user, rerender, person } = await renderComposer();
    const mei = await person('mei');
    await user.click(record());
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    await screen.findByRole('button', { name: 'Send recording' });
    rerender(<MessageComposer conversationID="C2Cben" />);
    expect(screen.queryByRole('list', { name: 'Attachments' })).toBeNull();
    rerender(<MessageComposer conversationID="C2Cmei" />);
    expect(await screen.findByRole('list', { name: 'Attachments' })).toHaveTextContent(/voice-/);
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(async () => expect(await voicesOf(mei)).toHaveLength(1));
  });

  it('that was discarded or sent does not go to the draft', async () => {
    stubMicrophone();
    const { user } = await renderComposer();
    await user.click(record());
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    await user.click(await screen.findByRole('button', { name: 'Discard recording' }));
    await user.click(record());
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    await user.click(await screen.findByRole('button', { name: 'Send recording' }));
    await waitFor(() => expect(record()).toBeEnabled());
    expect(screen.queryByRole('list', { name: 'Attachments' })).toBeNull();
  });

  it('hears Escape in the composer, and not from elsewhere in the page', async () => {
    const microphone = stubMicrophone();
    const { user, rerender } = await renderComposer();
    rerender(
      <>
        <MessageComposer conversationID="C2Cmei" />
        <input aria-label="Search" />
      </>,
    );
    await user.click(record());
    await screen.findByRole('button', { name: 'Stop' });
    await user.click(screen.getByRole('textbox', { name: 'Search' }));
    await user.keyboard('{Escape}');
    expect(microphone.open()).toBe(1);
    act(() => screen.getByRole('button', { name: 'Stop' }).focus());
    await user.keyboard('{Escape}');
    expect(microphone.open()).toBe(0);
  });

  it('leaves the focus where it is elsewhere in the page', async () => {
    const microphone = stubMicrophone();
    const { user, rerender } = await renderComposer();
    rerender(
      <>
        <MessageComposer conversationID="C2Cmei" />
        <input aria-label="Search" />
      </>,
    );
    await user.click(record());
    await screen.findByRole('button', { name: 'Stop' });
    const search = screen.getByRole('textbox', { name: 'Search' });
    await user.click(search);
    act(() => microphone.pullOut());
    expect(await screen.findByRole('button', { name: 'Send recording' })).toBeInTheDocument();
    expect(search).toHaveFocus();
  });

  it('is given up by Escape before the answer that it is', async () => {
    const microphone = stubMicrophone();
    const { user, person, rerender } = await renderComposer();
    const mei = await person('mei');
    rerender(
      <>
        <ReplyButton conversationID="C2Cmei" />
        <MessageComposer conversationID="C2Cmei" />
      </>,
    );
    await mei.sendMessage(
      mei.createTextMessage({ to: 'ann', conversationType: 'C2C', payload: { text: 'Well?' } }),
    );
    await user.click(await screen.findByRole('button', { name: 'Reply to the last' }));
    await user.click(record());
    await screen.findByRole('button', { name: 'Stop' });
    await user.keyboard('{Escape}');
    expect(microphone.open()).toBe(0);
    expect(screen.getByText('Reply to Mei Tanaka')).toBeInTheDocument();
  });

  it('cannot be sent while nobody is signed in, and says so', async () => {
    stubMicrophone();
    const { user, engine } = await renderComposer();
    await user.click(record());
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    const send = await screen.findByRole('button', { name: 'Send recording' });
    await engine.admin.kick('ann');
    expect(await screen.findByText(/as soon as you are signed in/)).toBeInTheDocument();
    await user.click(send);
    expect(screen.getByRole('group', { name: 'Voice message' })).toBeInTheDocument();
  });

  it('that is held is sent on release', async () => {
    const microphone = stubMicrophone();
    const now = performance.now.bind(performance);
    let passed = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now() + passed);
    const { person } = await renderComposer();
    const mei = await person('mei');
    finger('pointerdown', 300, 1);
    expect(await screen.findByText('Slide to cancel')).toBeInTheDocument();
    passed = 4_000;
    finger('pointerup', 300, 4_000);
    await waitFor(async () => expect(await voicesOf(mei)).toHaveLength(1));
    expect(microphone.open()).toBe(0);
  });

  it('that is held is cancelled by sliding away', async () => {
    const microphone = stubMicrophone();
    const { person } = await renderComposer();
    const mei = await person('mei');
    finger('pointerdown', 300, 1);
    await screen.findByText('Slide to cancel');
    finger('pointermove', 200, 3_000);
    expect(screen.getByText('Release to cancel')).toBeInTheDocument();
    finger('pointerup', 200, 4_000);
    expect(screen.queryByRole('group', { name: 'Voice message' })).toBeNull();
    expect(microphone.open()).toBe(0);
    expect(await voicesOf(mei)).toEqual([]);
  });

  it('goes on by itself when the finger only touched', async () => {
    stubMicrophone();
    await renderComposer();
    finger('pointerdown', 300, 1);
    finger('pointerup', 300, 120);
    fireEvent.click(record());
    expect(await screen.findByRole('button', { name: 'Stop' })).toBeInTheDocument();
  });

  it('goes on by itself when the microphone was still being asked for', async () => {
    const microphone = stubMicrophone({ isPrompt: true });
    await renderComposer();
    finger('pointerdown', 300, 1);
    expect(await screen.findByText('Waiting for the microphone…')).toBeInTheDocument();
    finger('pointerup', 300, 2_000);
    await act(async () => microphone.allow());
    expect(await screen.findByRole('button', { name: 'Stop' })).toBeInTheDocument();
  });

  it('says in words that the microphone was refused, and asks once more', async () => {
    stubMicrophone({ refusal: 'NotAllowedError' });
    const { user, view } = await renderComposer();
    await user.click(record());
    expect(await screen.findByText(/This page may not use the microphone/)).toBeInTheDocument();
    expect(await complaints(view.container)).toEqual([]);
    stubMicrophone();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByRole('button', { name: 'Send recording' })).toBeInTheDocument();
  });

  it('has nothing that axe complains about', async () => {
    stubMicrophone();
    const { user, view } = await renderComposer();
    await user.click(record());
    await screen.findByRole('button', { name: 'Stop' });
    expect(await complaints(view.container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await screen.findByRole('button', { name: 'Send recording' });
    expect(await complaints(view.container)).toEqual([]);
  });

  it('has no button where there is something else to be sent', async () => {
    const { user } = await renderComposer();
    await user.type(composerField(), 'Text');
    expect(screen.queryByRole('button', { name: 'Record voice message' })).toBeNull();
  });
});
