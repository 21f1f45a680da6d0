import type { MessageMethods } from '@parlor/sdk';
import type { MethodTable, MethodTraits, Refusal } from './method-traits.js';

/** A file as a browser makes it; undefined where there are none. */
function fileOf(name: string, type: string): unknown {
  const File: unknown = Reflect.get(globalThis, 'File');
  return typeof File === 'function'
    ? Reflect.construct(File, [['content'], name, { type }])
    : undefined;
}

const PICTURE = fileOf('cat.png', 'image/png');
const RECORDING = fileOf('voice.mp3', 'audio/mp3');
const VIDEO = fileOf('cat.mp4', 'video/mp4');
const DOCUMENT = fileOf('notes.pdf', 'application/pdf');

/** Something like a message, as far as the checks look at it. */
const NOTICE = { ID: '1', conversationType: '@TIM#SYSTEM', status: 'success' };

function toPeer(userID: string, payload: unknown, more: object = {}) {
  return { to: userID, conversationType: 'C2C', payload, ...more };
}

/** What every creation with this payload refuses, and besides payloads of its own. */
function refusalsOfCreation(
  payload: unknown,
  payloads: Readonly<Record<string, unknown>>,
): readonly Refusal[] {
  const good = toPeer('bob', payload);
  const { to: _to, ...toNobody } = good;
  const { conversationType: _type, ...nowhere } = good;
  return [
    { because: 'to is missing', args: [toNobody] },
    { because: 'to is empty', args: [{ ...good, to: '' }] },
    { because: 'to is a number', args: [{ ...good, to: 5 }] },
    { because: 'conversationType is missing', args: [nowhere] },
    { because: 'conversationType is empty', args: [{ ...good, conversationType: '' }] },
    { because: 'conversationType is a number', args: [{ ...good, conversationType: 5 }] },
    { because: 'the payload is empty', args: [toPeer('bob', {})] },
    { because: 'the payload is a number', args: [toPeer('bob', 5)] },
    { because: 'the payload is a list', args: [toPeer('bob', [payload])] },
    ...Object.entries(payloads).map(([because, bad]) => ({ because, args: [toPeer('bob', bad)] })),
  ];
}

/** A creation with this payload, sent to the peer. */
function creation(payload: unknown, payloads: Readonly<Record<string, unknown>>): MethodTraits {
  return {
    gated: true,
    answers: 'value',
    // A new payload each time: the SDK puts something else in the place of an image's file.
    sample: ({ peer }) => [toPeer(peer, { ...Object(payload) })],
    refuses: [
      { because: 'nothing is given', args: [] },
      { because: 'the payload is missing', args: [{ to: 'bob', conversationType: 'C2C' }] },
      ...refusalsOfCreation(payload, payloads),
    ],
  };
}

/** A creation that takes a handler. The SDK checks it everywhere but for images. */
function uploadCreation(
  payload: unknown,
  payloads: Readonly<Record<string, unknown>>,
): MethodTraits {
  const { refuses, ...traits } = creation(payload, payloads);
  const options = toPeer('bob', payload, { onProgress: 'tell me' });
  return {
    ...traits,
    refuses: [...refuses, { because: 'onProgress is no function', args: [options] }],
  };
}

class Person {
  text = 'I am not plain';
}

/** A field of files must say that it is one; the SDK checks the latter three in browsers only. */
const NO_FILES = {
  'there is no file': { name: 'cat.png' },
  'the file is undefined': { file: undefined },
  'the file is null': { file: null },
  'the file is a text': { file: 'cat.png' },
  'the file is a plain object': { file: { name: 'cat.png', size: 7, type: 'image/png' } },
};

/** The traits of the methods that make, send and change messages. */
export const MESSAGE_TRAITS: MethodTable<keyof MessageMethods> = {
  createTextMessage: creation(
    { text: 'hi' },
    {
      'there is no text': { note: 'hi' },
      'the text is empty': { text: '' },
      'the text is a number': { text: 5 },
      'the payload is an instance of a class': new Person(),
    },
  ),
  createTextAtMessage: creation(
    { text: '@bob hi', atUserList: ['bob'] },
    {
      'there is no text': { atUserList: ['bob'] },
      'the text is empty': { text: '', atUserList: ['bob'] },
      'the text is a number': { text: 5, atUserList: ['bob'] },
      'the mentions are no list': { text: '@bob hi', atUserList: 'bob' },
    },
  ),
  createImageMessage: creation({ file: PICTURE }, NO_FILES),
  createAudioMessage: uploadCreation({ file: RECORDING }, {}),
  createVideoMessage: uploadCreation({ file: VIDEO }, NO_FILES),
  createFileMessage: uploadCreation({ file: DOCUMENT }, NO_FILES),
  createCustomMessage: creation(
    { data: 'order', description: '', extension: '' },
    {
      'the data is a number': { data: 5 },
      'the description is a list': { data: 'order', description: ['x'] },
      'the extension is an object': { data: 'order', extension: {} },
    },
  ),
  createFaceMessage: creation(
    { index: 0, data: 'smile' },
    {
      'there is no index': { data: 'smile' },
      'the index is a text': { index: '1', data: 'smile' },
      'the index is NaN': { index: Number.NaN, data: 'smile' },
      'there is no data': { index: 1 },
      'the data is a number': { index: 1, data: 5 },
    },
  ),
  createLocationMessage: creation(
    { description: 'Tea house', longitude: 113.9, latitude: 22.5 },
    {
      'there is no description': { longitude: 113.9, latitude: 22.5 },
      'the description is a number': { description: 5, longitude: 113.9, latitude: 22.5 },
      'there is no longitude': { description: 'Tea house', latitude: 22.5 },
      'the longitude is a text': { description: 'Tea house', longitude: '113.9', latitude: 22.5 },
      'there is no latitude': { description: 'Tea house', longitude: 113.9 },
      'the latitude is a text': { description: 'Tea house', longitude: 113.9, latitude: '22.5' },
    },
  ),
  createMergerMessage: {
    gated: true,
    answers: 'value',
    sample: ({ peer, message }) => [
      toPeer(peer, {
        messageList: [message],
        title: 'What we said',
        abstractList: ['hi'],
        compatibleText: 'Your client cannot show this.',
      }),
    ],
    // Without any payload it is a TypeError: the SDK looks into it all the same.
    refuses: refusalsOfCreation(
      { messageList: [{ ID: '1', status: 'success' }], compatibleText: 'Merged' },
      {
        'there is no list': { compatibleText: 'Merged' },
        'the list is empty': { messageList: [], compatibleText: 'Merged' },
        'a message in it has failed': {
          messageList: [
            { ID: '1', status: 'success' },
            { ID: '2', status: 'fail' },
          ],
          compatibleText: 'Merged',
        },
        'there is no compatible text': { messageList: [{ ID: '1', status: 'success' }] },
        'the compatible text is empty': {
          messageList: [{ ID: '1', status: 'success' }],
          compatibleText: '',
        },
      },
    ),
  },
  createForwardMessage: {
    gated: true,
    answers: 'value',
    sample: ({ peer, groupMessage }) => [toPeer(peer, groupMessage)],
    refuses: [],
  },
  sendMessage: {
    gated: true,
    answers: 'promise',
    sample: ({ message }) => [message],
    refuses: [
      { because: 'there is no message', args: [] },
      { because: 'the message is undefined', args: [undefined] },
      { because: 'the message is null', args: [null] },
      { because: 'the message is an empty object', args: [{}] },
      { because: 'the message is a text', args: ['hi'] },
      { because: 'the message is a list', args: [[{ ID: '1' }]] },
    ],
  },
  resendMessage: {
    gated: true,
    answers: 'promise',
    sample: ({ message }) => [message],
    refuses: [],
  },
  revokeMessage: {
    gated: true,
    answers: 'promise',
    sample: ({ message }) => [message],
    refuses: [
      { because: 'there is no message', args: [] },
      { because: 'the message is null', args: [null] },
      { because: 'the message is an empty object', args: [{}] },
      { because: 'the message is a text', args: ['hi'] },
      { because: 'the message is a notice of the system', args: [NOTICE] },
      { because: 'the message is revoked already', args: [{ ID: '1', isRevoked: true }] },
    ],
  },
  deleteMessage: {
    gated: true,
    answers: 'promise',
    sample: ({ message }) => [[message]],
    refuses: [
      { because: 'there is no list', args: [] },
      { because: 'the list is empty', args: [[]] },
      { because: 'a message is given, and no list', args: [{ ID: '1', status: 'success' }] },
      { because: 'the list is a text', args: ['1'] },
    ],
  },
  modifyMessage: {
    gated: true,
    answers: 'promise',
    sample: ({ message }) => [message],
    refuses: [
      { because: 'there is no message', args: [] },
      { because: 'the message is null', args: [null] },
      { because: 'the message is an empty object', args: [{}] },
      { because: 'the message is a text', args: ['hi'] },
      { because: 'the message is a notice of the system', args: [NOTICE] },
      { because: 'it was for who was online only', args: [{ ID: '1', _onlineOnlyFlag: true }] },
    ],
  },
  downloadMergerMessage: {
    gated: true,
    answers: 'promise',
    sample: ({ message }) => [message],
    sampleFails: 2450,
    refuses: [],
  },
  translateText: {
    gated: true,
    answers: 'promise',
    sample: () => [{ sourceTextList: ['hi'], sourceLanguage: 'auto', targetLanguage: 'ja' }],
    sampleFails: 2117,
    refuses: [
      { because: 'nothing is given', args: [] },
      {
        because: 'there are no texts',
        args: [{ sourceLanguage: 'auto', targetLanguage: 'ja' }],
      },
      {
        because: 'the list of texts is empty',
        args: [{ sourceTextList: [], sourceLanguage: 'auto', targetLanguage: 'ja' }],
      },
      {
        because: 'the texts are no list',
        args: [{ sourceTextList: 'hi', sourceLanguage: 'auto', targetLanguage: 'ja' }],
      },
      {
        because: 'the source language is missing',
        args: [{ sourceTextList: ['hi'], targetLanguage: 'ja' }],
      },
      {
        because: 'the source language is empty',
        args: [{ sourceTextList: ['hi'], sourceLanguage: '', targetLanguage: 'ja' }],
      },
      {
        because: 'the target language is missing',
        args: [{ sourceTextList: ['hi'], sourceLanguage: 'auto' }],
      },
      {
        because: 'the target language is a number',
        args: [{ sourceTextList: ['hi'], sourceLanguage: 'auto', targetLanguage: 5 }],
      },
    ],
  },
  convertVoiceToText: {
    gated: true,
    answers: 'promise',
    // Nobody has said anything: what passes the check is in a format that cannot be heard.
    sample: ({ peer }) => [
      {
        message: {
          type: 'TIMSoundElem',
          status: 'success',
          flow: 'in',
          from: peer,
          payload: { url: 'https://example.com/voice' },
        },
      },
    ],
    sampleFails: 2119,
    refuses: [
      { because: 'nothing is given', args: [] },
      { because: 'there is no message', args: [{ language: 'en-US' }] },
      { because: 'the message is an empty object', args: [{ message: {} }] },
      { because: 'the message is a text', args: [{ message: 'hi' }] },
      {
        because: 'the message is not a voice message',
        args: [{ message: { type: 'TIMTextElem', status: 'success' } }],
      },
      {
        because: 'the message was not sent',
        args: [{ message: { type: 'TIMSoundElem', status: 'fail' } }],
      },
    ],
  },
  searchCloudMessages: {
    gated: true,
    answers: 'promise',
    sample: ({ peer }) => [{ keywordList: ['hi'], conversationID: `C2C${peer}` }],
    refuses: [
      { because: 'there is nothing to look for', args: [{}] },
      { because: 'all lists are empty', args: [{ keywordList: [], senderUserIDList: [] }] },
      { because: 'the keywords are a text', args: [{ keywordList: 'hi' }] },
      {
        because: 'the keywords are null',
        args: [{ keywordList: null, senderUserIDList: ['bob'] }],
      },
      {
        because: 'there are six keywords',
        args: [{ keywordList: ['a', 'b', 'c', 'd', 'e', 'f'] }],
      },
      {
        because: 'the match type is neither or nor and',
        args: [{ keywordList: ['hi'], keywordListMatchType: 'xor' }],
      },
      {
        because: 'the match type is a number',
        args: [{ keywordList: ['hi'], keywordListMatchType: 1 }],
      },
      {
        because: 'there are six senders',
        args: [{ senderUserIDList: ['a', 'b', 'c', 'd', 'e', 'f'] }],
      },
      { because: 'the senders are a text', args: [{ senderUserIDList: 'bob' }] },
      { because: 'the types are a text', args: [{ messageTypeList: 'TIMTextElem' }] },
      {
        because: 'stickers are looked for',
        args: [{ messageTypeList: ['TIMTextElem', 'TIMFaceElem'] }],
      },
      { because: 'tips are looked for', args: [{ messageTypeList: ['TIMGroupTipElem'] }] },
      {
        because: 'the conversation is none',
        args: [{ keywordList: ['hi'], conversationID: 'bob' }],
      },
      {
        because: 'the conversation is a number',
        args: [{ keywordList: ['hi'], conversationID: 5 }],
      },
      { because: 'the end is negative', args: [{ keywordList: ['hi'], timePosition: -1 }] },
      { because: 'the end is a text', args: [{ keywordList: ['hi'], timePosition: '10' }] },
      { because: 'the end is null', args: [{ keywordList: ['hi'], timePosition: null }] },
      { because: 'the period is negative', args: [{ keywordList: ['hi'], timePeriod: -1 }] },
      { because: 'the period is a text', args: [{ keywordList: ['hi'], timePeriod: '10' }] },
      { because: 'the cursor is a number', args: [{ keywordList: ['hi'], cursor: 5 }] },
    ],
  },
};
