import { type GroupAttributes as ContractAttributes, EVENT } from '@parlor/sdk';
import type { AttributeRender, GroupAttributes } from '../../native/attributes.js';
import type { Bridge } from '../bridge.js';

/** Attributes of groups: written, read, and told when they change. */
export function attributeRender(bridge: Bridge): AttributeRender {
  const { client, callbacks } = bridge;
  client.on(EVENT.GROUP_ATTRIBUTES_UPDATED, ({ data: { groupID, groupAttributes } }) =>
    callbacks.tell(
      'TIMSetGroupAttributeChangedCallback',
      groupID,
      JSON.stringify(nativeAttributes(groupAttributes)),
    ),
  );
  return {
    TIMGroupInitGroupAttributes: async (param) =>
      bridge.ask(
        param,
        async ({ groupId, attributes }) =>
          client.initGroupAttributes({
            groupID: groupId,
            groupAttributes: contractAttributes(attributes),
          }),
        () => '',
      ),
    TIMGroupSetGroupAttributes: async (param) =>
      bridge.ask(
        param,
        async ({ groupId, attributes }) =>
          client.setGroupAttributes({
            groupID: groupId,
            groupAttributes: contractAttributes(attributes),
          }),
        () => '',
      ),
    TIMGroupDeleteGroupAttributes: async (param) =>
      bridge.ask(
        param,
        async ({ groupId, attributesKey }) =>
          client.deleteGroupAttributes({ groupID: groupId, keyList: attributesKey }),
        () => '',
      ),
    TIMGroupGetGroupAttributes: async (param) =>
      bridge.ask(
        param,
        async ({ groupId, attributesKey }) =>
          client.getGroupAttributes({ groupID: groupId, keyList: attributesKey }),
        ({ groupAttributes }) => nativeAttributes(groupAttributes),
      ),
    TIMSetGroupAttributeChangedCallback: async ({ callback, data }) =>
      callbacks.set('TIMSetGroupAttributeChangedCallback', { callback, userData: data ?? '' }),
  };
}

function contractAttributes(attributes: readonly GroupAttributes[]): ContractAttributes {
  return Object.fromEntries(
    attributes.map((one) => [one.group_attribute_key, one.group_attribute_value]),
  );
}

function nativeAttributes(attributes: ContractAttributes): GroupAttributes[] {
  return Object.entries(attributes).map(([key, value]) => ({
    group_attribute_key: key,
    group_attribute_value: value,
  }));
}
