import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MessageThread } from '../message-thread/index.js';
import { complaints } from '../testing/axe.js';
import { renderChat } from '../testing/render-chat.js';
import { MessageComposer } from './index.js';

function field(): HTMLTextAreaElement {
  return screen.getByRole('textbox');
}

/** Rendered with a thread that shows what was sent, and signed in. */
async function renderComposer() {
  const rendered = renderChat(
    <>
      <MessageThread conversationID="C2Cmei" />
      <MessageComposer conversationID="C2Cmei" />
    </>,
  );
  await screen.findByText('No messages yet');
  return rendered;
}

function sentTexts(): (string | null)[] {
  return [...document.querySelectorAll('.parlor-message-text')].map((text) => text.textContent);
}

describe('the composer', () => {
  it('is called after whom one writes to', async () => {
    renderChat(<MessageComposer conversationID="C2Cben" />);
    expect(
      await screen.findByRole('textbox', { name: 'Message to Ben Okafor' }),
    ).toBeInTheDocument();
  });

  it('sends on Enter and by the button, and is empty then', async () => {
    const { user } = await renderComposer();
    await user.type(field(), 'One{Enter}');
    expect(field()).toHaveValue('');
    await user.type(field(), 'Two');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(sentTexts()).toEqual(['One', 'Two']));
    expect(field()).toHaveFocus();
  });

  it('goes on in the field after the button was pressed by key', async () => {
    const { user } = await renderComposer();
    await user.type(field(), 'One{Tab}{Tab}');
    expect(screen.getByRole('button', { name: 'Send' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(sentTexts()).toEqual(['One']));
    expect(field()).toHaveFocus();
  });

  it('breaks the line on Shift+Enter', async () => {
    const { user } = await renderComposer();
    await user.type(field(), 'One{Shift>}{Enter}{/Shift}Two');
    expect(field()).toHaveValue('One\nTwo');
    expect(sentTexts()).toEqual([]);
  });

  it('sends nothing when Enter belongs to an input method', async () => {
    const { user } = await renderComposer();
    await user.type(field(), 'nihao');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
    expect(field()).toHaveValue('nihao');
    expect(sentTexts()).toEqual([]);
    fireEvent.keyDown(field(), { key: 'Enter', keyCode: 13 });
    await waitFor(() => expect(sentTexts()).toEqual(['nihao']));
  });

  it('puts no line break into the field by the Enter that sends', async () => {
    await renderComposer();
    const enter = createEvent.keyDown(field(), { key: 'Enter' });
    fireEvent(field(), enter);
    expect(enter.defaultPrevented).toBe(true);
  });

  it('sends no empty message', async () => {
    const { user } = await renderComposer();
    expect(screen.queryByRole('button', { name: 'Send' })).toBeNull();
    await user.type(field(), '   {Enter}');
    expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled();
    expect(field()).toHaveValue('   ');
    expect(sentTexts()).toEqual([]);
  });

  it('says that a text is too long before it is sent, and keeps it', async () => {
    const { user } = await renderComposer();
    fireEvent.change(field(), { target: { value: '汉'.repeat(4_100) } });
    expect(screen.getByText(/characters too long/)).toBeInTheDocument();
    expect(field()).toBeInvalid();
    await user.type(field(), '{Enter}');
    expect(field().value).toHaveLength(4_100);
    expect(sentTexts()).toEqual([]);
  });

  it('tells how much room is left when one pauses, and not with every letter', async () => {
    const { user, view } = await renderComposer();
    const spoken = () => view.container.querySelector('.parlor-visually-hidden[role=status]');
    fireEvent.change(field(), { target: { value: 'x'.repeat(12_100) } });
    await user.type(field(), 'yz');
    const notice = view.container.querySelector('.parlor-composer-notice');
    expect(notice).toHaveTextContent('About 79 characters left');
    expect(spoken()).toHaveTextContent(/^$/);
    await waitFor(() => expect(spoken()).toHaveTextContent('About 79 characters left'), {
      timeout: 3_000,
    });
  });

  it('sends the longest text that it lets pass', async () => {
    const { user } = await renderComposer();
    fireEvent.change(field(), { target: { value: 'x'.repeat(12_181) } });
    expect(screen.getByText('About 0 characters left')).toBeInTheDocument();
    await user.type(field(), '{Enter}');
    await waitFor(() => expect(document.querySelector('[data-status=sent]')).not.toBeNull());
  });

  it('keeps the text while nobody is signed in, and says when it can be sent', async () => {
    const { user } = renderChat(<MessageComposer conversationID="C2Cben" />, {
      methods: { login: () => new Promise(() => undefined) },
    });
    await user.type(field(), 'Early{Enter}');
    expect(field()).toHaveValue('Early');
    expect(document.querySelector('.parlor-composer-notice')).toHaveTextContent(
      'You can write as soon as you are signed in.',
    );
  });

  it('shows the reason in the place of the field when nothing may be written', () => {
    renderChat(<MessageComposer conversationID="GROUPdesign" disabledReason="You are muted." />);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('You are muted.')).toBeInTheDocument();
  });

  it('keeps what is written for each conversation', async () => {
    const { user, rerender } = renderChat(<MessageComposer conversationID="C2Cben" />);
    await user.type(field(), 'For Ben');
    rerender(<MessageComposer conversationID="C2Cmei" />);
    expect(field()).toHaveValue('');
    await user.type(field(), 'For Mei');
    rerender(<MessageComposer conversationID="C2Cben" />);
    expect(field()).toHaveValue('For Ben');
  });

  it('gives the text back when it cannot become a message', async () => {
    const { user } = renderChat(
      <>
        <MessageThread conversationID="C2Cmei" />
        <MessageComposer conversationID="neither-person-nor-group" />
      </>,
    );
    await screen.findByText('No messages yet');
    await user.type(field(), 'Where to?{Enter}');
    await waitFor(() => expect(field()).toHaveValue('Where to?'));
    expect(screen.getByText(/This is not a conversation ID/)).toBeInTheDocument();
    await user.type(field(), '!');
    expect(screen.queryByText(/This is not a conversation ID/)).toBeNull();
  });

  it('says that notices cannot be answered, in the place of the field', () => {
    renderChat(<MessageComposer conversationID="@TIM#SYSTEM" />);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText('These are notices: there is nobody to answer.')).toBeInTheDocument();
  });

  it('has nothing that axe complains about', async () => {
    const { view } = await renderComposer();
    expect(await complaints(view.container)).toEqual([]);
  });
});
