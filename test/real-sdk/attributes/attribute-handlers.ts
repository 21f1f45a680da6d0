import type { Commands } from '../../../packages/engine/src/protocol/commands.js';
import type { WireAttribute } from '../../../packages/engine/src/protocol/entities.js';
import { list, number, text } from '../gateway/fields.js';
import type { Handlers } from '../gateway/handler.js';
import type { WireBody } from '../gateway/wire-frame.js';

/** Attributes of groups. What the SDK calls the main sequence and `seq` are the engine's versions. */
export const attributeHandlers: Handlers = {
  async set_group_attr({ body, session }) {
    const attributes = namedAttributes(body).map(({ key, value }) => ({ key, value }));
    return written(await session.call('attributes.init', { ...groupOf(body), attributes }));
  },
  async modify_group_attr({ body, session }) {
    const attributes = namedAttributes(body);
    return written(await session.call('attributes.set', { ...groupOf(body), attributes }));
  },
  async delete_group_attr({ body, session }) {
    const keys = namedAttributes(body).map(({ key, sequence }) => ({ key, sequence }));
    const reply = await session.call('attributes.delete', { ...groupOf(body), keys });
    return { AttrMainSeq: reply.mainSequence };
  },
  async clear_group_attr({ body, session }) {
    const reply = await session.call('attributes.clear', groupOf(body));
    return { AttrMainSeq: reply.mainSequence };
  },
  async get_group_attr({ body, session }) {
    const groupID = text(body, 'GroupId');
    const { mainSequence, attributes } = await session.call('attributes.get', { groupID });
    return {
      AttrMainSeq: mainSequence,
      GroupAttrAry: attributes.map(({ key, value, sequence: seq }) => ({ key, value, seq })),
    };
  },
};

function groupOf(body: WireBody) {
  return { groupID: text(body, 'GroupId'), mainSequence: number(body, 'AttrMainSeq') };
}

function namedAttributes(body: WireBody): WireAttribute[] {
  return list(body, 'GroupAttr').map((attribute) => ({
    key: text(attribute, 'key'),
    value: text(attribute, 'value'),
    sequence: number(attribute, 'seq'),
  }));
}

/** The values are not told: the SDK has just said them. */
function written({ mainSequence, sequences }: Commands['attributes.set']['reply']): WireBody {
  const GroupAttrAry = sequences.map(({ key, sequence: seq }) => ({ key, seq }));
  return { AttrMainSeq: mainSequence, GroupAttrAry };
}
