import { useMessages, useTranscription, useTranslation } from '@parlor/hooks';
import { ChatError, type ChatSDK, type Message, TYPES } from '@parlor/sdk';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { english } from '../internals/strings/english.js';
import { StringsProvider } from '../internals/strings/strings-provider.js';
import { useTargetLanguage } from '../message-text/use-target-language.js';
import { complaints } from '../testing/axe.js';
import { renderChat } from '../testing/render-chat.js';
import { withHistory } from '../testing/thread-messages.js';
import { MessageThread } from './index.js';

/** As an action of the message would ask. */
function Ask() {
  const message = useMessages('C2Cben').messages.at(-1);
  return message ? <Buttons message={message} /> : null;
}

function Buttons({
  message,
}: {
  message: NonNullable<ReturnType<typeof useMessages>['messages'][0]>;
}) {
  const { translate } = useTranslation(message, useTargetLanguage());
  const { transcribe } = useTranscription(message);
  return (
    <>
      <button type="button" onClick={() => void translate()}>
        Translate
      </button>
      <button type="button" onClick={() => void transcribe()}>
        Write down
      </button>
    </>
  );
}

const translator = (fails: () => boolean): Partial<ChatSDK> => ({
  translateText: ({ sourceTextList, targetLanguage }) =>
    fails()
      ? Promise.reject(new ChatError({ code: 2117 }))
      : Promise.resolve({
          code: 0 as const,
          data: { translatedTextList: sourceTextList.map((text) => `${targetLanguage}: ${text}`) },
        }),
});

describe('a translation', () => {
  it('stands below its message when it was asked for, in the language of the page, until it is hidden', async () => {
    const { user, view } = renderChat(
      <StringsProvider locale="pt-BR">
        <MessageThread conversationID="C2Cben" />
        <Ask />
      </StringsProvider>,
      { methods: translator(() => false) },
    );
    await user.click(await screen.findByRole('button', { name: 'Translate' }));
    expect(await screen.findByText('pt: Tell me where to look.')).toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Translation' })).toBeInTheDocument();
    expect(await complaints(view.container)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Hide' }));
    expect(screen.queryByText('pt: Tell me where to look.')).toBeNull();
  });

  it('that fails says so, and can be tried again', async () => {
    let isBroken = true;
    const { user } = renderChat(
      <>
        <MessageThread conversationID="C2Cben" />
        <Ask />
      </>,
      { methods: translator(() => isBroken) },
    );
    await user.click(await screen.findByRole('button', { name: 'Translate' }));
    expect(await screen.findByText(english.translationFailed)).toBeInTheDocument();
    isBroken = false;
    screen.getByRole('button', { name: 'Try again' }).focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('en: Tell me where to look.')).toBeInTheDocument();
    // The button has gone; the keys are at its message.
    expect(document.activeElement).toHaveAccessibleName('Ben Okafor: Tell me where to look.');
  });
});

it('what a voice message says stands below it when it was asked for', async () => {
  const url = 'https://example.org/voice.mp3';
  const payload = { uuid: 'u', url, remoteAudioUrl: url, second: 3, size: 9, downloadFlag: 2 };
  const asVoice = withHistory(() => ({ type: TYPES.MSG_AUDIO, payload }));
  const methods = (sdk: ChatSDK): Partial<ChatSDK> => ({
    ...(typeof asVoice === 'function' ? asVoice(sdk) : asVoice),
    convertVoiceToText: ({ message }: { message: Message }) =>
      Promise.resolve({ code: 0 as const, data: { result: `${message.type} heard` } }),
  });
  const { user } = renderChat(
    <>
      <MessageThread conversationID="C2Cben" />
      <Ask />
    </>,
    { methods },
  );
  await user.click(await screen.findByRole('button', { name: 'Write down' }));
  expect(await screen.findByText('TIMSoundElem heard')).toBeInTheDocument();
  expect(screen.getByRole('group', { name: 'Transcription' })).toBeInTheDocument();
});

it.each([
  ['en', 'en'],
  ['pt-BR', 'pt'],
  ['zh-CN', 'zh'],
  ['zh-Hant-TW', 'zh-TR'],
  ['zh-HK', 'zh-TR'],
])('the language of %s is %s to the translator', async (locale, language) => {
  let found = '';
  function Probe() {
    found = useTargetLanguage();
    return null;
  }
  renderChat(
    <StringsProvider locale={locale}>
      <Probe />
    </StringsProvider>,
  );
  await act(async () => undefined);
  await waitFor(() => expect(found).toBe(language));
});
