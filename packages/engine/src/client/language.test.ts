import { type AudioMessage, TYPES } from '@parlor/sdk';
import { expect, test } from 'vitest';
import type { VoiceRecording } from '../index.js';
import { createWorld } from '../testing/create-world.js';

const WORDS = 'tea, please';

test('a voice that was sent is written down for both sides by who can fetch it where the message says', async () => {
  const asked: VoiceRecording[] = [];
  const { people, close } = await createWorld(['ann', 'bob'], {
    languageService: {
      async transcribe(recording) {
        asked.push(recording);
        return (await fetch(recording.url)).text();
      },
    },
  });
  const { ann, bob } = people;
  const file = Object.assign(new File([WORDS], 'voice.mp3', { type: 'audio/mpeg' }), {
    duration: 2_000,
  });
  const said = ann.createAudioMessage({
    to: 'bob',
    conversationType: TYPES.CONV_C2C,
    payload: { file },
  });
  await ann.sendMessage(said);
  const { data } = await bob.getMessageList({ conversationID: 'C2Cann' });
  const heard = data.messageList.filter((one): one is AudioMessage => one.type === TYPES.MSG_AUDIO);
  for (const [chat, message] of [
    [ann, said],
    [bob, heard[0]],
  ] as const) {
    if (!message) throw new Error('There is no voice message.');
    const { data: transcript } = await chat.convertVoiceToText({ message, language: 'en-US' });
    expect(transcript.result).toBe(WORDS);
  }
  expect(asked).toMatchObject([{ format: 'mp3' }, { format: 'mp3', language: 'en-US' }]);
  await close();
});
