import type { WireElement } from '../../../packages/engine/src/protocol/entities.js';
import { isRecord, list, text } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';

type Names = Readonly<Record<string, string>>;

/** What the service calls the fields of a merged message. */
const MERGER_NAMES: Names = {
  downloadKey: 'JsonMsgKey',
  pbDownloadKey: 'PbMsgKey',
  title: 'Title',
  abstractList: 'AbstractList',
  compatibleText: 'CompatibleText',
  version: 'Version',
  messageNumber: 'MsgNum',
};

/** What it calls those of a message within one. */
const MESSAGE_NAMES: Names = {
  from: 'From_Account',
  messageSender: 'SenderId',
  time: 'MsgTimeStamp',
  messageSequence: 'MsgSeq',
  clientSequence: 'ClientSeq',
  messageRandom: 'MsgRandom',
  cloudCustomData: 'CloudCustomData',
  clientTime: 'MsgClientTime',
  nick: 'From_AccountNick',
  avatar: 'From_AccountHeadurl',
  receiverUserID: 'To_Account',
  receiverGroupID: 'GroupId',
  messageReceiver: 'ReceiverId',
};

/** The content of a merged message, as the service tells it. */
export function mergerToService(
  content: unknown,
  bodyOf: (elements: readonly WireElement[]) => WireBody[],
): WireBody {
  const isTooDeep = isRecord(content) && content['layersOverLimit'] === true;
  return {
    ...renamed(content, MERGER_NAMES),
    MsgList: list(content, 'messageList').map((message) => messageToService(message, bodyOf)),
    LayersOverLimit: isTooDeep ? 1 : 0,
  };
}

/** The content of a merged message that the SDK sends. */
export function mergerFromService(
  content: unknown,
  elementsOf: (body: WireBody) => WireElement[],
): WireBody {
  const isTooDeep = isRecord(content) && Boolean(content['LayersOverLimit']);
  return {
    ...renamed(content, turned(MERGER_NAMES)),
    messageList: list(content, 'MsgList').map((message) => messageFromService(message, elementsOf)),
    layersOverLimit: isTooDeep,
  };
}

/** A message within a merged one, as the service tells it: its ID is made of the sender’s number and more. */
export function messageToService(
  message: unknown,
  bodyOf: (elements: readonly WireElement[]) => WireBody[],
): WireBody {
  const elements = list(message, 'messageBody').map((element) => ({
    type: text(element, 'type'),
    content: isRecord(element) && isRecord(element['payload']) ? element['payload'] : {},
  }));
  const [TinyId] = text(message, 'ID').split('-');
  return { ...renamed(message, MESSAGE_NAMES), TinyId, MsgBody: bodyOf(elements) };
}

/** A message within a merged one that the SDK sends. */
export function messageFromService(
  message: unknown,
  elementsOf: (body: WireBody) => WireElement[],
) {
  const elements = elementsOf(isRecord(message) ? message : {});
  return {
    ...renamed(message, turned(MESSAGE_NAMES)),
    ID: text(message, 'Id'),
    messageBody: elements.map(({ type, content }) => ({ type, payload: content })),
  };
}

/** Those of its fields that have a name, as far as it has them. */
function renamed(value: unknown, names: Names): WireBody {
  const fields = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    fields.flatMap(([name, one]) => (names[name] === undefined ? [] : [[names[name], one]])),
  );
}

function turned(names: Names): Names {
  return Object.fromEntries(Object.entries(names).map(([ours, theirs]) => [theirs, ours]));
}
