import { ChatError, TYPES } from '@parlor/sdk';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MessageComposer } from '../message-composer/index.js';
import { renderChat } from '../testing/render-chat.js';
import { sayTo } from '../testing/say.js';
import { longTalkSeed } from '../testing/seed.js';
import { type MessageProps, MessageThread } from './index.js';

function Chat({ with: userID }: { with: string }) {
  return (
    <>
      <MessageThread conversationID={`C2C${userID}`} />
      <MessageComposer conversationID={`C2C${userID}`} />
    </>
  );
}

async function write(user: ReturnType<typeof renderChat>['user'], text: string): Promise<void> {
  await user.type(await screen.findByRole('textbox'), `${text}{Enter}`);
}

function bubbleOf(text: string): HTMLElement {
  return screen.getByText(text).closest('.parlor-bubble') as HTMLElement;
}

describe('a message that is sent', () => {
  it('stands in the thread at once, gets a tick when it is stored and two when it is read', async () => {
    const { user, person } = renderChat(<Chat with="mei" />);
    await screen.findByText('No messages yet');
    await write(user, 'Hello Mei');
    expect(await screen.findByText('Hello Mei')).toBeInTheDocument();
    await waitFor(() => expect(bubbleOf('Hello Mei')).toHaveTextContent('Sent'));
    const mei = await person('mei');
    await mei.setMessageRead({ conversationID: 'C2Cann' });
    await waitFor(() => expect(bubbleOf('Hello Mei')).toHaveTextContent('Read'));
  });

  it('keeps its text and says why when it is refused, and goes out by "Retry"', async () => {
    const { user, person } = renderChat(<Chat with="nobody" />);
    await screen.findByRole('textbox');
    await write(user, 'Anybody there?');
    expect(await screen.findByText(/Not sent\. There is no such person/)).toBeInTheDocument();
    expect(bubbleOf('Anybody there?')).toHaveAttribute('data-status', 'fail');
    await person('nobody');
    await user.click(screen.getByRole('button', { name: 'Retry' }));
    await waitFor(() => expect(bubbleOf('Anybody there?')).toHaveTextContent('Sent'));
    expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull();
  });

  it('is shown with one clock while it is on its way', async () => {
    const { user } = renderChat(<Chat with="mei" />, {
      methods: { sendMessage: () => new Promise(() => undefined) },
    });
    await screen.findByText('No messages yet');
    await write(user, 'Slow');
    await waitFor(() => expect(bubbleOf('Slow')).toHaveTextContent('Sending'));
  });

  it('stays failed when it is refused again', async () => {
    const refused = () => Promise.reject(new ChatError({ code: 80001 }));
    const { user } = renderChat(<Chat with="mei" />, {
      methods: { sendMessage: refused, resendMessage: refused },
    });
    await screen.findByText('No messages yet');
    await write(user, 'Stubborn');
    expect(await screen.findByText(/^Not sent\. ./)).toBeInTheDocument();
    screen.getByRole('button', { name: 'Retry' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toHaveAccessibleName('You: Stubborn');
    expect(await screen.findByRole('button', { name: 'Retry' })).toBeInTheDocument();
  });
});

describe('a message that failed and is in no outbox', () => {
  it('can be sent again, but nobody offers to discard it', async () => {
    renderChat(<MessageThread conversationID="C2Cben" />, {
      methods: (sdk) => ({
        async getMessageList(options) {
          const answer = await sdk.getMessageList(options);
          const failed = sdk.createTextMessage({
            to: 'ben',
            conversationType: TYPES.CONV_C2C,
            payload: { text: 'Sent by the app itself' },
          });
          failed.status = 'fail';
          answer.data.messageList.push(failed);
          return answer;
        },
      }),
    });
    expect(await screen.findByRole('button', { name: 'Retry' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Discard' })).toBeNull();
  });
});

describe('a message that failed and stays at the end', () => {
  const refused = () => Promise.reject(new ChatError({ code: 80001 }));

  it('does not keep what comes from being read aloud', async () => {
    const { user, person } = renderChat(<Chat with="mei" />, { methods: { sendMessage: refused } });
    const mei = await person('mei');
    await screen.findByText('No messages yet');
    await write(user, 'Stuck');
    await screen.findByRole('button', { name: 'Retry' });
    await sayTo(mei, 'ann', 'Are you there?');
    await waitFor(() =>
      expect(screen.getByRole('log')).toHaveTextContent('Mei Tanaka: Are you there?'),
    );
  });

  it('does not keep what comes from being counted', async () => {
    const { user, person } = renderChat(<Chat with="ben" />, {
      seed: longTalkSeed(61),
      methods: { sendMessage: refused },
    });
    const ben = await person('ben');
    await screen.findByText('Message 61');
    await write(user, 'Stuck');
    await screen.findByRole('button', { name: 'Retry' });
    screen.getByRole('list').scrollTop = 200;
    await screen.findByRole('button', { name: 'Scroll to the newest message' });
    await sayTo(ben, 'ann', 'Are you there?');
    expect(await screen.findByRole('button', { name: '1 new message' })).toBeInTheDocument();
  });
});

describe('rendering', () => {
  it('touches no other row when a message arrives or a key is pressed', async () => {
    const renders = vi.fn();
    const isRead = new Map<string, boolean>();
    function CountedMessage(props: MessageProps) {
      renders(props.message.ID);
      isRead.set(props.message.ID, props.message.isRead);
      return <MessageThread.Message {...props} />;
    }
    const { user, person } = renderChat(
      <>
        <MessageThread conversationID="C2Ceve" parts={{ Message: CountedMessage }} />
        <MessageComposer conversationID="C2Ceve" />
      </>,
    );
    await screen.findByText('👍');
    const mei = await person('mei');
    await waitFor(() => expect(screen.getByRole('textbox')).toBeEnabled());
    // An open thread is read a moment after it was fetched.
    await waitFor(() => expect([...isRead.values()]).not.toContain(false));
    renders.mockClear();
    await user.type(screen.getByRole('textbox'), 'Half a thought');
    expect(renders).not.toHaveBeenCalled();
    // Of another sender than the last one, so that the group before it does not change either.
    await user.type(screen.getByRole('textbox'), '{Enter}');
    await screen.findAllByText('Half a thought');
    await sayTo(mei, 'ann', 'Elsewhere');
    await waitFor(() => expect(bubbleOf('Half a thought')).toHaveTextContent('Sent'));
    expect(new Set(renders.mock.calls.flat()).size).toBe(1);
  });
});

describe('other kinds of messages', () => {
  const to = { to: 'ann', conversationType: TYPES.CONV_C2C } as const;

  it('are shown by their description, their name, or one neutral line', async () => {
    const { person } = renderChat(<MessageThread conversationID="C2Cmei" />);
    const mei = await person('mei');
    const custom = (description: string) =>
      mei.createCustomMessage({ ...to, payload: { data: '{}', description, extension: '' } });
    await mei.sendMessage(custom('Order 12'));
    await mei.sendMessage(custom(''));
    await mei.sendMessage(mei.createFaceMessage({ ...to, payload: { index: 1, data: 'frog' } }));
    expect(await screen.findByText('Order 12')).toBeInTheDocument();
    expect(await screen.findByText('This message can’t be shown here.')).toBeInTheDocument();
    expect(await screen.findByText('Sticker · frog')).toBeInTheDocument();
  });

  it('of the group stand in the middle, as a sentence', async () => {
    const { person } = renderChat(<MessageThread conversationID="GROUPdesign" />);
    await screen.findByText('Otherwise: lovely.');
    const mei = await person('mei');
    await mei.quitGroup('design');
    const tip = { selector: '.parlor-tip *' };
    expect(await screen.findByText('Mei Tanaka left the group', tip)).toBeInTheDocument();
  });
});
