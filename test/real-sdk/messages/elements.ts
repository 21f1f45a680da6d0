import { TYPES } from '@parlor/sdk';
import type { WireElement } from '../../../packages/engine/src/protocol/entities.js';
import { mediaFromService, mediaToService } from '../files/index.js';
import { isRecord, list, object, text } from '../gateway/fields.js';
import type { WireBody } from '../gateway/wire-frame.js';
import { mergerFromService, mergerToService } from './merged-messages.js';

/** What the service calls the fields of the elements that people send. Others travel as they are. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  TIMTextElem: { text: 'Text' },
  TIMCustomElem: { data: 'Data', description: 'Desc', extension: 'Ext' },
  TIMFaceElem: { index: 'Index', data: 'Data' },
  TIMLocationElem: { description: 'Desc', longitude: 'Longitude', latitude: 'Latitude' },
};

/** `MsgBody`: the elements of a message as the service tells them. */
export function msgBodyOf(elements: readonly WireElement[]): WireBody[] {
  return elements.map(({ type, content }) => ({
    MsgType: type,
    MsgContent:
      type === TYPES.MSG_MERGER
        ? mergerToService(content, msgBodyOf)
        : (mediaToService(type, content) ?? renamed(content, NAMES[type])),
  }));
}

/** The elements of a message that the SDK sends. */
export function elementsOf(body: WireBody): WireElement[] {
  return list(body, 'MsgBody').map((element) => {
    const type = text(element, 'MsgType');
    const said = object(element, 'MsgContent');
    const content =
      type === TYPES.MSG_MERGER
        ? mergerFromService(said, elementsOf)
        : (mediaFromService(type, said) ?? renamed(said, turned(NAMES[type])));
    return { type, content };
  });
}

function renamed(content: unknown, names: Readonly<Record<string, string>> = {}) {
  const fields = isRecord(content) ? Object.entries(content) : [];
  return Object.fromEntries(fields.map(([name, value]) => [names[name] ?? name, value]));
}

function turned(names: Readonly<Record<string, string>> = {}) {
  return Object.fromEntries(Object.entries(names).map(([ours, theirs]) => [theirs, ours]));
}
