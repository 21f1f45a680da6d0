import { ChatError } from '@parlor/sdk';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MessageComposer } from '../src/parlor/message-composer';
import { MessageThread } from '../src/parlor/message-thread';
import { renderOwn } from './render-own';

const field = () => screen.getByRole('textbox', { name: 'Message' });
const send = () => screen.getByRole('button', { name: 'Send' });
const bubbleOf = (text: string) => screen.getByText(text, { selector: '[dir="auto"]' });

function renderTalk(options: Parameters<typeof renderOwn>[1] = {}) {
  return renderOwn(
    <>
      <MessageThread conversationID="C2Cben" />
      <MessageComposer conversationID="C2Cben" />
    </>,
    options,
  );
}

/** Until one can send. */
async function write(user: ReturnType<typeof renderOwn>['user'], text: string): Promise<void> {
  await user.type(field(), text);
  await waitFor(() => expect(send()).toHaveAttribute('aria-disabled', 'false'));
}

describe('what is written', () => {
  it('is not sent by the Enter that ends a word of an input method', async () => {
    const { user } = renderTalk();
    await write(user, 'こんにちは');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
    expect(field()).toHaveValue('こんにちは');
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 13 });
    expect(field()).toHaveValue('');
    await waitFor(() => expect(bubbleOf('こんにちは')).toBeInTheDocument());
  });

  it('stays while it cannot be sent', async () => {
    const { user } = renderTalk({ methods: { login: () => new Promise(() => undefined) } });
    await user.type(field(), 'Too early{Enter}');
    await user.click(send());
    expect(field()).toHaveValue('Too early');
  });

  it('stays in the thread when it could not be sent, and can be sent again', async () => {
    let isBroken = true;
    const { user } = renderTalk({
      methods: (sdk) => ({
        sendMessage: (...message) =>
          isBroken ? Promise.reject(new ChatError({ code: 80001 })) : sdk.sendMessage(...message),
        resendMessage: (...message) => sdk.resendMessage(...message),
      }),
    });
    await write(user, 'Careful now');
    await user.keyboard('{Enter}');
    const again = await screen.findByRole('button', { name: 'Send again' });
    expect(bubbleOf('Careful now').closest('[data-status]')).toHaveTextContent('Not sent.');
    isBroken = false;
    await user.click(again);
    await waitFor(() =>
      expect(bubbleOf('Careful now').closest('[data-status]')).toHaveAttribute(
        'data-status',
        'success',
      ),
    );
    // The button has gone with the press.
    expect(screen.getByRole('region', { name: 'Messages' })).toHaveFocus();
  });
});

describe('who presses Send', () => {
  it('by keys goes on writing', async () => {
    const { user } = renderTalk();
    await write(user, 'Hello');
    await user.tab();
    expect(send()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('');
    await waitFor(() => expect(bubbleOf('Hello')).toBeInTheDocument());
  });

  it('with nothing to send has sent nothing, and is not lost', async () => {
    const { user } = renderTalk();
    await user.type(field(), ' ');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(document.body).not.toHaveFocus();
    expect(screen.queryByText('Sending…')).toBeNull();
  });
});
