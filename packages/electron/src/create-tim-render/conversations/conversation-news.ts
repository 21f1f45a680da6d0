import { type Conversation, EVENT } from '@parlor/sdk';
import { type ConvInfo, TIMConvEvent } from '../../native/conversations.js';
import type { Bridge } from '../bridge.js';
import { convInfo } from './conv-info.js';

/** The contract tells the whole list, the native SDK what has come, what is gone and what has changed. */
export function tellConversations({ client, callbacks }: Bridge): void {
  let known: ReadonlyMap<string, string> = new Map();
  const tell = (event: number, texts: readonly string[]) => {
    if (texts.length > 0) callbacks.tell('TIMSetConvEventCallback', event, `[${texts.join()}]`);
  };
  client.on(EVENT.CONVERSATION_LIST_UPDATED, ({ data }) => {
    const before = known;
    known = textsOf(data, client.getLoginUser());
    const listed = [...known];
    const isNew = (conversationID: string) => !before.has(conversationID);
    tell(
      TIMConvEvent.kTIMConvEvent_Add,
      listed.filter(([id]) => isNew(id)).map(([, text]) => text),
    );
    tell(
      TIMConvEvent.kTIMConvEvent_Update,
      listed.filter(([id, text]) => !isNew(id) && before.get(id) !== text).map(([, text]) => text),
    );
    const gone = [...before].filter(([id]) => !known.has(id));
    tell(
      TIMConvEvent.kTIMConvEvent_Del,
      gone.map(([, text]) => text),
    );
  });
  client.on(EVENT.SDK_NOT_READY, () => {
    known = new Map();
  });
}

function textsOf(list: readonly Conversation[], me: string): ReadonlyMap<string, string> {
  return new Map(
    list.map((one) => {
      const info: ConvInfo = convInfo(one, me);
      return [one.conversationID, JSON.stringify(info)];
    }),
  );
}
