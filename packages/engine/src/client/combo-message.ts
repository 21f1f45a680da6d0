import {
  ChatError,
  type ChatSDK,
  type CreateMessageOptions,
  type CustomPayload,
  type FacePayload,
  type SendMessageOptions,
  type TextPayload,
} from '@parlor/sdk';
import { isRecord } from '../core/guards.js';
import type { MessageFactory } from './message-factory.js';
import type { Sending } from './sending.js';

const PRIORITIES = ['High', 'Normal', 'Low', 'Lowest'] as const;

/** What an app has written in the terms of the service. It is looked at field by field. */
type Body = Readonly<Record<string, unknown>>;

/** An element of a type that is understood in these terms. */
interface ComboElement {
  type: 'TIMTextElem' | 'TIMCustomElem' | 'TIMFaceElem';
  content: TextPayload | CustomPayload | FacePayload;
}

/**
 * Sends a message that is written in the terms of the service: `To_Account`, `MsgBody` and so on. Rejects
 * 2100 when it is for nobody, or nothing in it can be read.
 */
export async function sendComboMessage(
  body: unknown,
  { factory, sending }: { factory: MessageFactory; sending: Sending },
): ReturnType<ChatSDK['sendMessage']> {
  const said = isRecord(body) ? body : {};
  const options = creationOf(said);
  const [first, ...others] = elementsOf(said);
  if (!first || !options) throw new ChatError({ code: 2100 });
  const message = factory.create(first.type, options, first.content);
  message.setElement(others);
  // The number that it is known by here is the app's too.
  message.random = numberOf(said['Random']) || numberOf(said['MsgRandom']);
  message.ID = `${message.senderTinyID}-${message.clientTime}-${message.random}`;
  return sending.send(message, controlsOf(said));
}

function elementsOf({ MsgBody }: Body): ComboElement[] {
  const elements: readonly unknown[] = Array.isArray(MsgBody) ? MsgBody : [];
  return elements.flatMap((element) => {
    const content = isRecord(element) ? element['MsgContent'] : undefined;
    return isRecord(element) && isRecord(content) ? read(element['MsgType'], content) : [];
  });
}

function read(type: unknown, content: Body): ComboElement[] {
  if (type === 'TIMTextElem') return [{ type, content: { text: textOf(content['Text']) } }];
  if (type === 'TIMFaceElem') {
    const index = numberOf(content['Index']);
    return [{ type, content: { index, data: textOf(content['Data']) } }];
  }
  if (type !== 'TIMCustomElem') return [];
  const [data, description, extension] = [content['Data'], content['Desc'], content['Ext']];
  const texts = { data: textOf(data), description: textOf(description) };
  return [{ type, content: { ...texts, extension: textOf(extension) } }];
}

/** Where it goes and what goes with it; `undefined` when it goes nowhere. */
function creationOf(body: Body): CreateMessageOptions<Body> | undefined {
  const { GroupId, To_Account } = body;
  const priority = PRIORITIES.find((one) => one === body['MsgPriority']);
  const common = {
    payload: body,
    ...(priority && { priority }),
    cloudCustomData: textOf(body['CloudCustomData']),
    needReadReceipt: body['IsNeedReadReceipt'] === 1 || body['NeedReadReceipt'] === 1,
    isSupportExtension: body['SupportMessageExtension'] === 1,
  };
  if (textOf(GroupId) === '') {
    const to = textOf(To_Account);
    return to === '' ? undefined : { ...common, to, conversationType: 'C2C' };
  }
  const receivers = Array.isArray(To_Account) ? { receiverList: To_Account.map(String) } : {};
  return { ...common, ...receivers, to: textOf(GroupId), conversationType: 'GROUP' };
}

function controlsOf({ SendMsgControl }: Body): SendMessageOptions {
  const controls: readonly unknown[] = Array.isArray(SendMsgControl) ? SendMsgControl : [];
  return {
    messageControlInfo: {
      excludedFromUnreadCount: controls.includes('NoUnread'),
      excludedFromLastMessage: controls.includes('NoLastMsg'),
      excludedFromContentModeration: controls.includes('NoMsgCheck'),
    },
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
