import { TYPES } from '../../constants.js';
import type { MessageMethods } from '../../methods/message-methods.js';
import {
  field,
  isNumber,
  isPlainObject,
  isText,
  REQUIRED_LIST,
  REQUIRED_OBJECT,
  REQUIRED_TEXT,
} from './common.js';
import { isMessageSearch } from './message-search.js';
import { type Rule, type Rules, tagOf } from './validate.js';

/** A payload that is a plain object, and more. */
function plainPayload(check: (payload: unknown) => boolean = () => true): Rule {
  return { ...REQUIRED_OBJECT, check: (value) => isPlainObject(value) && check(value) };
}

const hasText = (payload: unknown) => isText(field(payload, 'text'));

const TEXT_PAYLOAD = plainPayload(hasText);

const TEXT_AT_PAYLOAD = plainPayload((payload) => {
  const atUserList = field(payload, 'atUserList');
  return hasText(payload) && (!atUserList || Array.isArray(atUserList));
});

const CUSTOM_PAYLOAD = plainPayload((payload) =>
  ['data', 'description', 'extension']
    .map((name) => field(payload, name))
    .every((value) => !value || typeof value === 'string'),
);

const FACE_PAYLOAD = plainPayload(
  (payload) => isNumber(field(payload, 'index')) && typeof field(payload, 'data') === 'string',
);

const LOCATION_PAYLOAD = plainPayload(
  (payload) =>
    typeof field(payload, 'description') === 'string' &&
    isNumber(field(payload, 'longitude')) &&
    isNumber(field(payload, 'latitude')),
);

/** As in a browser: a file, or a file field in which one was chosen. */
const FILE_PAYLOAD = plainPayload((payload) => {
  const file = field(payload, 'file');
  if (tagOf(file) === 'htmlinputelement') return Number(field(field(file, 'files'), 'length')) > 0;
  return tagOf(file) === 'file';
});

const MERGER_PAYLOAD: Rule = {
  ...REQUIRED_OBJECT,
  check: (payload) => {
    const messageList = field(payload, 'messageList');
    return (
      Array.isArray(messageList) &&
      messageList.length > 0 &&
      messageList.every((message) => field(message, 'status') !== 'fail') &&
      Boolean(field(payload, 'compatibleText'))
    );
  },
};

const SENT_AUDIO: Rule = {
  ...REQUIRED_OBJECT,
  check: (message) =>
    field(message, 'type') === TYPES.MSG_AUDIO && field(message, 'status') === 'success',
};

const REVOCABLE: Rule = {
  ...REQUIRED_OBJECT,
  check: (message) => !isNotice(message) && field(message, 'isRevoked') !== true,
};

const MODIFIABLE: Rule = {
  ...REQUIRED_OBJECT,
  check: (message) => !isNotice(message) && field(message, '_onlineOnlyFlag') !== true,
};

const isNotice = (message: unknown) => field(message, 'conversationType') === TYPES.CONV_SYSTEM;

function creation(payload: Rule) {
  return { to: REQUIRED_TEXT, conversationType: REQUIRED_TEXT, payload };
}

const HANDLER: Rule = { tag: 'function' };

/** An image's `onProgress` is not among them: the SDK has that check in the wrong place. */
function mediaCreation(payload: Rule) {
  return { ...creation(payload), onProgress: HANDLER };
}

/** What the SDK checks synchronously, method by method. */
export const MESSAGE_PARAMETERS: { readonly [Name in keyof MessageMethods]?: Rules } = {
  createTextMessage: creation(TEXT_PAYLOAD),
  createTextAtMessage: creation(TEXT_AT_PAYLOAD),
  createImageMessage: creation(FILE_PAYLOAD),
  createAudioMessage: mediaCreation(plainPayload()),
  createVideoMessage: mediaCreation(FILE_PAYLOAD),
  createFileMessage: mediaCreation(FILE_PAYLOAD),
  createCustomMessage: creation(CUSTOM_PAYLOAD),
  createFaceMessage: creation(FACE_PAYLOAD),
  createLocationMessage: creation(LOCATION_PAYLOAD),
  createMergerMessage: creation(MERGER_PAYLOAD),
  sendMessage: [REQUIRED_OBJECT],
  revokeMessage: [REVOCABLE],
  deleteMessage: [REQUIRED_LIST],
  modifyMessage: [MODIFIABLE],
  translateText: {
    sourceTextList: REQUIRED_LIST,
    sourceLanguage: REQUIRED_TEXT,
    targetLanguage: REQUIRED_TEXT,
  },
  convertVoiceToText: { message: SENT_AUDIO },
  searchCloudMessages: isMessageSearch,
};
