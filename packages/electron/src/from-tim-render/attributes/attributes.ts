import { type ChatSDK, EVENT, type GroupAttributes } from '@parlor/sdk';
import { answerOf, dataOf } from '../native-answer.js';
import { listIn, NativeFields, toldJson } from '../native-json.js';
import { type AdapterParts, success } from '../parts.js';

type AttributeMethods = Pick<
  ChatSDK,
  'initGroupAttributes' | 'setGroupAttributes' | 'deleteGroupAttributes' | 'getGroupAttributes'
>;

/** Attributes of groups. The native library keeps versions and memory; what is remembered here tells what an event has changed. */
export class Attributes {
  readonly #parts: AdapterParts;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
    parts.slots.listen('TIMSetGroupAttributeChangedCallback', (groupID, told) =>
      this.#changed(groupID, toldJson(told, parts.report)),
    );
  }

  methods(): AttributeMethods {
    const { timRender } = this.#parts;
    return {
      initGroupAttributes: async ({ groupID, groupAttributes }) => {
        const attributes = nativeAttributes(groupAttributes);
        await answerOf(timRender.TIMGroupInitGroupAttributes({ groupId: groupID, attributes }));
        return success({ groupAttributes });
      },
      setGroupAttributes: async ({ groupID, groupAttributes }) => {
        const attributes = nativeAttributes(groupAttributes);
        await answerOf(timRender.TIMGroupSetGroupAttributes({ groupId: groupID, attributes }));
        return success({ groupAttributes });
      },
      deleteGroupAttributes: async ({ groupID, keyList }) =>
        success({ keyList: await this.#delete(groupID, keyList) }),
      getGroupAttributes: async ({ groupID, keyList }) =>
        success({ groupAttributes: await this.#get(groupID, keyList) }),
    };
  }

  async #delete(groupID: string, keyList: readonly string[]): Promise<string[]> {
    const { timRender } = this.#parts;
    // Before the event that tells of it.
    const known = this.#of(groupID);
    const attributesKey = [...new Set(keyList)];
    await answerOf(timRender.TIMGroupDeleteGroupAttributes({ groupId: groupID, attributesKey }));
    if (attributesKey.length === 0) return [...known.keys()];
    return attributesKey.filter((key) => known.has(key));
  }

  async #get(groupID: string, keyList: readonly string[]): Promise<GroupAttributes> {
    const { timRender, session } = this.#parts;
    const { epoch } = session;
    const param = { groupId: groupID, attributesKey: [...keyList] };
    const found = this.#read(await dataOf(timRender.TIMGroupGetGroupAttributes(param)));
    // As in the SDK, an answer only adds to what is remembered.
    if (session.epoch === epoch) {
      this.#parts.groups.attributes.set(groupID, new Map([...this.#of(groupID), ...found]));
    }
    return Object.fromEntries(found);
  }

  #of(groupID: string): ReadonlyMap<string, string> {
    return this.#parts.groups.attributes.get(groupID) ?? new Map<string, string>();
  }

  /** All that a group has now, by whomever. What is different from before is told. */
  #changed(groupID: unknown, told: unknown): void {
    const { report, emitter } = this.#parts;
    if (typeof groupID !== 'string' || !Array.isArray(told)) {
      report('The native library has told attributes that nobody can read.', told);
      return;
    }
    const before = this.#of(groupID);
    const now = this.#read(told);
    this.#parts.groups.attributes.set(groupID, now);
    const updatedKeyList = [...now.keys()].filter((key) => now.get(key) !== before.get(key));
    const deletedKeyList = [...before.keys()].filter((key) => !now.has(key));
    if (updatedKeyList.length === 0 && deletedKeyList.length === 0) return;
    const groupAttributes: GroupAttributes = Object.fromEntries(now);
    emitter.emit(EVENT.GROUP_ATTRIBUTES_UPDATED, {
      groupID,
      groupAttributes,
      updatedKeyList,
      deletedKeyList,
    });
  }

  #read(told: unknown): Map<string, string> {
    const { report } = this.#parts;
    const found = new Map<string, string>();
    for (const one of listIn(told, report)) {
      const fields = new NativeFields(one, report);
      const key = fields.id('group_attribute_key');
      const value = fields.text('group_attribute_value');
      if (key !== undefined && value !== undefined) found.set(key, value);
    }
    return found;
  }
}

function nativeAttributes(attributes: GroupAttributes) {
  return Object.entries(attributes).map(([key, value]) => ({
    group_attribute_key: key,
    group_attribute_value: value,
  }));
}
