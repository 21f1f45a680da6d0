import {
  ChatError,
  type ChatSDK,
  type GroupApplication,
  type HandleGroupApplicationOptions,
  type HandleGroupApplicationResult,
} from '@parlor/sdk';
import type { CommonResult } from '../../native/common-result.js';
import {
  type GroupPendency,
  TIMGroupPendencyHandle,
  TIMGroupPendencyType,
} from '../../native/pendencies.js';
import { answerOf, dataOf } from '../native-answer.js';
import { listIn, NativeFields } from '../native-json.js';
import { type AdapterParts, success } from '../parts.js';

/** How many are asked for at once. */
const PER_PAGE = 20;

/** Who wants to be in my groups, and whom others want to be there. */
export class Applications {
  readonly #parts: AdapterParts;

  constructor(parts: AdapterParts) {
    this.#parts = parts;
  }

  methods(): Pick<ChatSDK, 'getGroupApplicationList' | 'handleGroupApplication'> {
    return {
      getGroupApplicationList: async () => success({ applicationList: await this.#list() }),
      handleGroupApplication: async (options) => success(await this.#answer(options)),
    };
  }

  async #list(): Promise<GroupApplication[]> {
    const { timRender, report } = this.#parts;
    const all: GroupApplication[] = [];
    let begin = 0;
    do {
      const params = {
        group_pendency_option_start_time: begin,
        group_pendency_option_max_limited: PER_PAGE,
      };
      const told: unknown = await dataOf(timRender.TIMGroupGetPendencyList({ params }));
      const page = new NativeFields(told, report);
      const waiting = listIn(page.value('group_pendency_result_pendency_array'), report);
      all.push(...waiting.flatMap((one) => this.#read(one)));
      const next = Number(page.value('group_pendency_result_next_start_time')) || 0;
      // A page that leads to itself is the last one.
      begin = next === begin ? 0 : next;
    } while (begin !== 0);
    return all;
  }

  /** Those who have had their answer are passed over, and what only the invited themselves can answer. */
  #read(told: unknown): GroupApplication[] {
    const { report, groups } = this.#parts;
    const fields = new NativeFields(told, report);
    const groupID = fields.id('group_pendency_group_id');
    const applicant = fields.id('group_pendency_form_identifier');
    if (groupID === undefined || applicant === undefined) return [];
    const handled = fields.number('group_pendency_handled');
    if (handled !== TIMGroupPendencyHandle.kTIMGroupPendency_NotHandle) return [];
    const base = {
      applicant,
      applicantNick: fields.text('group_pendency_from_nick_name') ?? '',
      groupID,
      // The native library does not tell it.
      groupName: groups.get(groupID)?.name ?? '',
      authentication: fields.text('group_pendency_authentication') ?? '',
      messageKey: Number(fields.value('group_pendency_key')) || 0,
      note: fields.text('group_pendency_apply_invite_msg') ?? '',
    };
    switch (fields.number('group_pendency_pendency_type')) {
      case TIMGroupPendencyType.kTIMGroupPendency_RequestJoin:
        return [{ ...base, applicationType: 0, userID: '' }];
      case TIMGroupPendencyType.kTIMGroupPendency_ReqAndInvite: {
        const userID = fields.text('group_pendency_to_identifier') ?? '';
        return [{ ...base, applicationType: 2, userID }];
      }
      default:
        return [];
    }
  }

  async #answer(options: HandleGroupApplicationOptions): Promise<HandleGroupApplicationResult> {
    const { handleAction, handleMessage } = options;
    const pendency = this.#pendency(options);
    // Nothing of what an app says is checked before.
    if (!pendency || (handleAction !== 'Agree' && handleAction !== 'Reject')) {
      throw new ChatError({ code: 10004 });
    }
    const { timRender, groups } = this.#parts;
    const params = {
      group_handle_pendency_param_is_accept: handleAction === 'Agree',
      ...(handleMessage === undefined
        ? {}
        : { group_handle_pendency_param_handle_msg: handleMessage }),
      group_handle_pendency_param_pendency: pendency,
    };
    await answerOf(asItIs(timRender.TIMGroupHandlePendency({ params })));
    return { group: groups.get(pendency.group_pendency_group_id) };
  }

  #pendency({ message, application }: HandleGroupApplicationOptions): GroupPendency | undefined {
    if (application) {
      const { applicant, groupID, userID, applicationType, note } = application;
      return this.#fill({
        group_pendency_group_id: groupID,
        group_pendency_form_identifier: applicant,
        group_pendency_from_nick_name: application.applicantNick,
        group_pendency_to_identifier: userID,
        group_pendency_pendency_type: applicationType,
        group_pendency_apply_invite_msg: note,
        group_pendency_authentication: application.authentication,
        group_pendency_key: String(application.messageKey),
      });
    }
    if (!message) return undefined;
    const { operatorID, groupProfile, handleMessage, authentication, messageKey } = message.payload;
    return this.#fill({
      group_pendency_group_id: groupProfile.groupID,
      group_pendency_form_identifier: operatorID,
      group_pendency_apply_invite_msg: handleMessage ?? '',
      group_pendency_authentication: authentication ?? '',
      group_pendency_key: String(messageKey ?? ''),
    });
  }

  /** All fields are there: the native library takes nothing less. */
  #fill(known: Partial<GroupPendency>): GroupPendency {
    return {
      group_pendency_group_id: '',
      group_pendency_form_identifier: '',
      group_pendency_add_time: 0,
      group_pendency_to_identifier: '',
      group_pendency_pendency_type: TIMGroupPendencyType.kTIMGroupPendency_RequestJoin,
      group_pendency_handled: TIMGroupPendencyHandle.kTIMGroupPendency_NotHandle,
      group_pendency_handle_result: 0,
      group_pendency_apply_invite_msg: '',
      group_pendency_form_user_defined_data: '',
      group_pendency_approval_msg: '',
      group_pendency_to_user_defined_data: '',
      group_pendency_authentication: '',
      group_pendency_self_identifier: this.#parts.session.userID,
      group_pendency_key: '',
      ...known,
    };
  }
}

/** What it resolves with, which the declaration hides. */
async function asItIs(call: Promise<string>): Promise<CommonResult<string>> {
  return JSON.parse(JSON.stringify(await call));
}
