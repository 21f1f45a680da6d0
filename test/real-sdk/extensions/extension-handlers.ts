import type { Commands } from '../../../packages/engine/src/protocol/commands.js';
import type { WireExtension } from '../../../packages/engine/src/protocol/entities.js';
import { list, number, text } from '../gateway/fields.js';
import type { Handlers, Request } from '../gateway/handler.js';
import { c2cPlaceOf, groupPlaceOf, type MessagePlace } from '../gateway/message-place.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { itemOf } from './extension-items.js';
import { OPERATION } from './operations.js';

/** Extensions of messages. What the SDK calls `seq` are the engine's versions. */
export const extensionHandlers: Handlers = {
  set_key_values: (request) => write(request, c2cPlaceOf(request)),
  get_key_values: (request) => read(request, c2cPlaceOf(request)),
  group_set_key_values: (request) => write(request, groupPlaceOf(request)),
  group_get_key_values: (request) => read(request, groupPlaceOf(request)),
};

async function write({ body, session }: Request, place: MessagePlace): Promise<WireBody> {
  const named = list(body, 'ExtensionList').map(namedExtension);
  switch (number(body, 'OperateType')) {
    case OPERATION.set:
      return written(await session.call('extensions.set', { ...place, extensions: named }));
    case OPERATION.delete: {
      const keys = named.map(({ key, sequence }) => ({ key, sequence }));
      return written(await session.call('extensions.delete', { ...place, keys }));
    }
    default: {
      const { lastSequence } = await session.call('extensions.clear', { ...place });
      return { Seq: lastSequence };
    }
  }
}

async function read({ body, session }: Request, place: MessagePlace): Promise<WireBody> {
  const fromSequence = number(body, 'startSeq');
  const page = await session.call('extensions.get', { ...place, fromSequence });
  return {
    ExtensionList: page.extensions.map(itemOf),
    LatestSeq: page.lastSequence,
    ClearSeq: page.clearSequence,
    CompleteFlag: page.isCompleted ? 1 : 0,
  };
}

function namedExtension(item: unknown): WireExtension {
  return { key: text(item, 'Key'), value: text(item, 'Value'), sequence: number(item, 'Seq') };
}

function written({ lastSequence, outcomes }: Commands['extensions.set']['reply']): WireBody {
  const ExtensionList = outcomes.map(({ code, ...extension }) => ({
    ErrorCode: code,
    Extension: itemOf(extension),
  }));
  return { ExtensionList, Seq: lastSequence };
}
