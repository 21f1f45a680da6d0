import type { ChatSDK } from '@parlor/sdk';
import { describe, expect, test, vi } from 'vitest';
import TencentCloudChat from '../../tencent.js';
import { ready } from '../../testing/create-world.js';
import { errorOf, openApp, readManual, received } from '../../testing/manual-world.js';

const { CONV_C2C } = TencentCloudChat.TYPES;

/** As an app does at its start; what is registered counts from the login on. */
class TIMUploadPlugin {
  uploadFile(): void {
    throw new Error('There is no cloud to upload to: the engine keeps the file itself.');
  }
}

/** The reader’s app with the plugin, and `user1`. */
async function withPlugin() {
  const { SDKAppID, chat, engine, people } = await readManual('user1');
  await chat.logout();
  chat.registerPlugin({ 'tim-upload-plugin': TIMUploadPlugin });
  await chat.login({ userID: 'user0', userSig: engine.signUserSig('user0') });
  await ready(chat);
  return { SDKAppID, chat, user1: people.user1 };
}

const bytesAt = async (url: string) => (await fetch(url)).text();

/** What a file field of the page gives: the samples pass the field itself. */
const fieldWith = (file: File) => ({ files: [file], [Symbol.toStringTag]: 'HTMLInputElement' });

const file = (name: string, type: string) => new File(['content'], name, { type });

describe('the manual: messages with a file', () => {
  test('createImageMessage: from a field of the page', async () => {
    const { chat, user1 } = await withPlugin();
    const onProgress = vi.fn();
    const message = chat.createImageMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { file: fieldWith(file('cat.png', 'image/png')) },
      onProgress,
    });
    const arrived = await received(user1, () => chat.sendMessage(message));
    expect(onProgress).toHaveBeenLastCalledWith(1);
    if (arrived.type !== TencentCloudChat.TYPES.MSG_IMAGE) throw new Error('No image.');
    expect(arrived.payload.imageInfoArray).toHaveLength(3);
    expect(await bytesAt(arrived.payload.imageInfoArray[0]?.url ?? '')).toBe('content');
  });

  test('createImageMessage: from a File, as it is pasted', async () => {
    const { chat, user1 } = await withPlugin();
    const clipboardData = { files: [file('screenshot.png', 'image/png')] };
    const pasted = clipboardData.files[0];
    if (typeof pasted === 'undefined') throw new Error('Nothing was pasted.');
    const fileCopy = pasted.slice();
    const message = chat.createImageMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { file: pasted },
    });
    const arrived = await received(user1, () => chat.sendMessage(message));
    expect(arrived.type).toBe(TencentCloudChat.TYPES.MSG_IMAGE);
    expect(fileCopy.size).toBe(pasted.size);
  });

  test('createImageMessage: without the upload plugin it is not sent, as on the cloud', async () => {
    const { chat } = await readManual('user1');
    const message = chat.createImageMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { file: file('cat.png', 'image/png') },
    });
    expect(await errorOf(chat.sendMessage(message))).toMatchObject({ code: 2040 });
    expect(message.status).toBe('fail');
  });

  test('createAudioMessage: a recording with its duration in milliseconds', async () => {
    const { chat, user1 } = await withPlugin();
    const duration = 2_500;
    const wavBlob = new Blob(['content']);
    const audioFile = Object.assign(new File([wavBlob], 'hello.wav', { type: 'wav' }), {
      duration,
    });
    const message = chat.createAudioMessage({
      to: 'user1',
      conversationType: 'C2C',
      payload: { file: audioFile },
      onProgress: () => {},
    });
    const arrived = await received(user1, () => chat.sendMessage(message));
    if (arrived.type !== TencentCloudChat.TYPES.MSG_AUDIO) throw new Error('No recording.');
    expect(arrived.payload).toMatchObject({ second: 2, size: 7 });
    expect(await bytesAt(arrived.payload.url ?? '')).toBe('content');
  });

  test('createVideoMessage: from a field of the page', async () => {
    const { chat, user1 } = await withPlugin();
    const message = chat.createVideoMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { file: fieldWith(file('clip.mp4', 'video/mp4')) },
      onProgress: () => {},
    });
    const arrived = await received(user1, () => chat.sendMessage(message));
    if (arrived.type !== TencentCloudChat.TYPES.MSG_VIDEO) throw new Error('No video.');
    expect(await bytesAt(arrived.payload.videoUrl)).toBe('content');
  });

  test('createVideoMessage: without the upload plugin it is not sent, as on the cloud', async () => {
    const { chat } = await readManual('user1');
    const message = chat.createVideoMessage({
      to: 'user1',
      conversationType: CONV_C2C,
      payload: { file: file('clip.mp4', 'video/mp4') },
    });
    expect(await errorOf(chat.sendMessage(message))).toMatchObject({ code: 2350 });
  });

  test('createFileMessage: from a field of the page, and from a File', async () => {
    const { chat, user1 } = await withPlugin();
    for (const given of [
      fieldWith(file('notes.pdf', 'application/pdf')),
      file('notes.pdf', 'application/pdf'),
    ]) {
      const message = chat.createFileMessage({
        to: 'user1',
        conversationType: CONV_C2C,
        payload: { file: given },
        onProgress: () => {},
      });
      const arrived = await received(user1, () => chat.sendMessage(message));
      if (arrived.type !== TencentCloudChat.TYPES.MSG_FILE) throw new Error('No file.');
      expect(arrived.payload).toMatchObject({ fileName: 'notes.pdf', fileSize: 7 });
      expect(await bytesAt(arrived.payload.fileUrl)).toBe('content');
    }
  });

  test.each([
    ['the older cos-js-sdk lets files be sent as well', { 'cos-js-sdk': class {} }, 'success'],
    [
      'what comes in one call with a push plugin is not looked at, as in the SDK in a browser',
      { 'tim-upload-plugin': TIMUploadPlugin, 'tim-push': {} },
      'fail',
    ],
  ])('registerPlugin: %s', async (_, plugins, status) => {
    const { chat, engine } = openApp();
    chat.registerPlugin(plugins);
    await logInAs(chat, engine.signUserSig('user0'));
    const message = chat.createFileMessage({
      to: 'user0',
      conversationType: CONV_C2C,
      payload: { file: file('notes.pdf', 'application/pdf') },
    });
    await chat.sendMessage(message).catch(({ code }) => expect(code).toBe(2040));
    expect(message.status).toBe(status);
  });

  test('registerPlugin: the official upload plugin lets files be sent', async () => {
    const { default: Official } = await import('tim-upload-plugin');
    const { chat, engine } = openApp();
    // Its declaration says nothing of what the class can do.
    chat.registerPlugin({ 'tim-upload-plugin': Official as never });
    await logInAs(chat, engine.signUserSig('user0'));
    const message = chat.createFileMessage({
      to: 'user0',
      conversationType: CONV_C2C,
      payload: { file: file('notes.pdf', 'application/pdf') },
    });
    const { data } = await chat.sendMessage(message);
    expect(data.message.status).toBe('success');
    expect(await bytesAt(message.payload.fileUrl)).toBe('content');
  });
});

async function logInAs(chat: ChatSDK, userSig: string): Promise<void> {
  await chat.login({ userID: 'user0', userSig });
  await ready(chat);
}
